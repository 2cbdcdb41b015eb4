import type { Model } from '#models/engine/assemble'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { Selection } from '#models/engine/selection'
import type { Aim } from '../goal/goal'
import { type Probability, probability } from './distribution'
import { DrawnReference } from './drawnReference'
import { PairedRuns } from './pairedRuns'
import { filling, Sample } from './sample'

/** How often scenarios meet each of some aims, all in the same runs. */
export interface OddsQuestion {
  /** of each scenario */
  readonly settings: readonly Settings[]
  /** of all of them */
  readonly assumptions: Assumptions
  readonly aims: readonly Aim[]
  readonly seed: number
  readonly runs: number
}

/** The odds of each scenario, of each aim in their order. Yields its progress from 0 to 1. */
export function* odds(
  model: Model,
  program: Program,
  { settings, assumptions, aims, seed, runs }: OddsQuestion,
): Generator<{ readonly share: number }, readonly (readonly Probability[])[]> {
  const years = [...new Set(aims.map(({ year }) => year))]
  const series = [...new Set(aims.map(({ id }) => id))]
  const level = new Selection(model, series, years)
  const reference = new DrawnReference(model, program, assumptions, seed)
  const samples = settings.map((each) => new Sample(new PairedRuns(reference, each), null, { level }, runs))
  for (const share of filling(samples)) yield { share }
  return samples.map((sample) =>
    aims.map(({ id, year, sense, value }) =>
      probability(sample.values(level.cell(id, year), 'level'), {
        sense: sense === '>=' ? 'at least' : 'at most',
        value,
      }),
    ),
  )
}
