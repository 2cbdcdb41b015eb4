import type { Assumptions, Settings } from '#models/engine/parameters'
import { Projector } from '#models/engine/projection'
import { headlines, milestones } from './headlines'
import { belgium } from './model'
import { program } from './program.generated'

const projector = new Projector(belgium, program)

/** The headline outcomes of a scenario, as a study file keeps them: series to year to value. */
export function headlineResults(settings: Settings, assumptions: Assumptions) {
  const { scenario } = projector.project(settings, assumptions)
  return Object.fromEntries(
    headlines.map((id) => [id, Object.fromEntries(milestones.map((year) => [String(year), scenario.at(id, year)]))]),
  )
}
