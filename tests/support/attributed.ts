import { type Attribution, attribute } from '#models/analysis/attribution/attribute'
import { scenarioGame } from '#models/analysis/attribution/scenarioGame'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Selection } from '#models/engine/selection'

/** What a piece of work gives at its end. */
export function finished<Answer>(work: Generator<unknown, Answer>): Answer {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** What the levers, and the changed figures, of a scenario of the present model add. */
export const attributed = (
  settings: Settings,
  assumptions: Assumptions,
  selection: Selection,
  seed = 42,
): Attribution =>
  finished(attribute(scenarioGame(belgium, program, { settings, assumptions }, selection), selection.size, seed))
