import type { Study } from '#shared/study/study'
import { headlineResults } from './headlineResults'
import { belgium } from './model'
import { program } from './program.generated'

/** A study as a file keeps it: with the model it was made with, the results seen, and when. @param now ISO 8601 */
export function savedStudy(study: Study, now: string): Study {
  const results = Object.fromEntries(
    study.scenarios.map(({ id, levers, assumptions }) => [id, headlineResults(levers, assumptions)]),
  )
  const model = { ...study.model, id: belgium.id, version: belgium.version, fingerprint: program.fingerprint }
  return { ...study, model, modifiedAt: now, results }
}
