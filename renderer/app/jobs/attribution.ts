import type { Remembered } from '#models/analysis/attribution/scenarioGame'
import { originalModel } from '#models/belgium/asItWas'
import { attributing } from '#models/narrative/attributed'
import { type Job, withShare } from './job'
import type { AttributionRequest } from './requests'

/** Of the scenario accounted for last, so that a moved lever costs only the runs it is in. */
const remembered: Remembered = new Map()

export async function attribution(request: AttributionRequest): Promise<Job<'attribution'>> {
  const original = request.origin && (await originalModel(request.origin))
  return withShare(attributing(request, original, remembered))
}
