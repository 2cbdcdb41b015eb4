import { fan, fans } from '#models/analysis/uncertainty/fan'
import { odds } from '#models/analysis/uncertainty/odds'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Job } from './job'
import type { Kind, Request } from './requests'

/** The work a request asks for. What only some screens ask for is loaded when they first do. */
export async function perform(request: Request): Promise<Job<Kind>> {
  switch (request.kind) {
    case 'fan':
      return fan(belgium, program, request)
    case 'bands':
      return fans(belgium, program, request)
    case 'odds':
      return odds(belgium, program, request)
    case 'spread':
      return (await import('./spread')).spread(request)
    case 'attribution':
      return (await import('./attribution')).attribution(request)
    case 'causes':
      return (await import('./causes')).causes(request)
    case 'goal':
      return (await import('./goal')).goal(request)
  }
}
