import type { Assumptions, Settings } from '#models/engine/parameters'
import { headlines, milestones } from './headlines'
import { projectionOf } from './projections'

/**
 * The headline outcomes of a scenario, as a study file keeps them: series to year to value. A value that is
 * not finite, as changed figures may give, is left out: a file cannot hold it.
 */
export function headlineResults(settings: Settings, assumptions: Assumptions) {
  const scenario = projectionOf(settings, assumptions)
  return Object.fromEntries(
    headlines.map((id) => {
      const values = milestones.map((year) => [String(year), scenario.at(id, year)] as const)
      return [id, Object.fromEntries(values.filter(([, value]) => Number.isFinite(value)))]
    }),
  )
}
