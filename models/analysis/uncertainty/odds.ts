import type { Model } from '#models/engine/assemble'
import type { Inputs } from '#models/engine/inputs'
import type { Program } from '#models/engine/program'
import { Selection } from '#models/engine/selection'
import type { Aim } from '../goal/goal'
import { type Probability, probability } from './distribution'
import { pairedRuns, RUNS_A_SLICE } from './fan'
import { Sample } from './sample'

/** How often a scenario meets each of some aims, all in the same runs. */
export interface OddsQuestion {
  readonly scenario: Inputs
  readonly aims: readonly Aim[]
  readonly seed: number
  readonly runs: number
}

/** The odds of each aim, in their order. Yields its progress from 0 to 1. */
export function* odds(
  model: Model,
  program: Program,
  { scenario, aims, seed, runs }: OddsQuestion,
): Generator<{ readonly share: number }, readonly Probability[]> {
  const years = [...new Set(aims.map(({ year }) => year))]
  const series = [...new Set(aims.map(({ id }) => id))]
  const selection = new Selection(model, series, years)
  const sample = new Sample(pairedRuns(model, program, scenario, seed), null, { level: selection }, runs)
  while (!sample.finished) {
    sample.extend(RUNS_A_SLICE)
    yield { share: sample.count / runs }
  }
  return aims.map(({ id, year, sense, value }) => {
    const cell = series.indexOf(id) * years.length + years.indexOf(year)
    return probability(sample.values(cell, 'level'), { sense: sense === '>=' ? 'at least' : 'at most', value })
  })
}
