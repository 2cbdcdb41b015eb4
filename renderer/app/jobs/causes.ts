import { attribute } from '#models/analysis/attribution/attribute'
import { leverGame, type Remembered } from '#models/analysis/attribution/scenarioGame'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { Selection } from '#models/engine/selection'
import { type Job, withShare } from './job'
import type { CausesRequest } from './requests'

/** Of the scenario accounted for last, so that a moved lever costs only the runs it is in. */
const remembered: Remembered = new Map()

export function* causes({ scenario, seed }: CausesRequest): Job<'causes'> {
  const selection = new Selection(belgium, headlines)
  const work = attribute(leverGame(belgium, program, scenario, selection, remembered), selection.size, seed)
  const { levers, contributions } = yield* withShare(work)
  return { levers, contributions, series: headlines, years: selection.years }
}
