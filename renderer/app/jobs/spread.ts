import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { RUNS_A_SLICE, Sample } from '#models/analysis/uncertainty/sample'
import { disagreements, sensitivities } from '#models/analysis/uncertainty/sensitivity'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Inputs } from '#models/engine/inputs'
import { Selection } from '#models/engine/selection'
import type { Job } from './job'
import type { Spread, SpreadRequest } from './requests'

export function* spread(request: SpreadRequest): Job<'spread'> {
  const { scenario, held, seed, series, year, runs, measure } = request
  const selection = new Selection(belgium, [series], [year])
  const runsOf = (inputs: Inputs) => pairedRuns(belgium, program, inputs, seed)
  const [mine, other] = [runsOf(scenario), held && runsOf(held)]
  const sample = new Sample(mine, other, { [measure]: selection }, runs)
  while (!sample.finished) {
    sample.extend(RUNS_A_SLICE)
    yield { share: (0.9 * sample.count) / runs }
  }
  const list = sensitivities(mine, other, sample, 0, measure)
  const apart = new Set(disagreements(list))
  return {
    values: sample.values(0, measure),
    central: central(request),
    figures: list.map((each) => ({ ...each, figure: each.figure.id, disagrees: apart.has(each) })),
  } satisfies Spread
}

/** The result with every figure where the scenario has it. */
function central({ scenario, held, series, year, measure }: SpreadRequest): number {
  const mine = projectionOf(scenario.settings, scenario.assumptions)
  if (measure === 'level') return mine.at(series, year)
  const against = held ? projectionOf(held.settings, held.assumptions) : referenceOf(scenario.assumptions)
  return mine.at(series, year) - against.at(series, year)
}
