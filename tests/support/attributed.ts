import { type Attribution, attribute } from '#models/analysis/attribution/attribute'
import { scenarioGame } from '#models/analysis/attribution/scenarioGame'
import { finish } from '#models/analysis/finish'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Selection } from '#models/engine/selection'

/** What the levers, and the changed figures, of a scenario of the present model add. */
export const attributed = (
  settings: Settings,
  assumptions: Assumptions,
  selection: Selection,
  seed = 42,
): Attribution =>
  finish(attribute(scenarioGame(belgium, program, { settings, assumptions }, selection), selection.size, seed))
