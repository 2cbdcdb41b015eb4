import type { OlderSide } from '#models/analysis/attribution/scenarioGame'
import type { ReleasedModel } from '#models/engine/releasedModel'
import { seriesBefore } from './fromVersion1'

/**
 * A scenario in the model it was made with, for an account of one result of today.
 *
 * @param scenario as that model takes it
 * @returns null where it had no such result
 */
export function olderSide(model: ReleasedModel, scenario: OlderSide['scenario'], series: string): OlderSide | null {
  const { id, sign } = seriesBefore(series)
  return model.series.some((each) => each.id === id) ? { model, scenario, series: [id], sign } : null
}
