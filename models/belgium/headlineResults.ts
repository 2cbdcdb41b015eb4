import type { Assumptions, Settings } from '#models/engine/parameters'
import { headlines, milestones } from './headlines'
import { projectionOf } from './projections'

/** The headline outcomes of a scenario, as a study file keeps them: series to year to value. */
export function headlineResults(settings: Settings, assumptions: Assumptions) {
  const scenario = projectionOf(settings, assumptions)
  return Object.fromEntries(
    headlines.map((id) => [id, Object.fromEntries(milestones.map((year) => [String(year), scenario.at(id, year)]))]),
  )
}
