import type { Model } from '#models/engine/assemble'
import type { Inputs } from '#models/engine/inputs'
import type { Program } from '#models/engine/program'
import { Selection } from '#models/engine/selection'
import type { Aim } from '../goal/goal'
import { type Probability, probability } from './distribution'
import { pairedRuns } from './pairedRuns'
import { fanShares } from './quantile'
import { type Measure, RUNS_A_SLICE, Sample } from './sample'

/** What an uncertainty study is drawn of. */
export interface Uncertain {
  readonly scenario: Inputs
  /** the scenario it is held against; null: the reference */
  readonly held: Inputs | null
  readonly seed: number
  readonly runs: number
  readonly measure: Measure
}

/** The band of some series over all years. */
export interface FanQuestion extends Uncertain {
  readonly series: readonly string[]
}

export interface Fan {
  readonly series: readonly string[]
  readonly years: readonly number[]
  readonly shares: readonly number[]
  /** runs so far; fewer than asked for while it settles */
  readonly count: number
  /** one row of shares a year, years of one series after the other, in the series' own unit */
  readonly quantiles: Float64Array
}

/** A fan is shown after so many runs, before it settles. */
const EARLY_RUNS: ReadonlySet<number> = new Set([300, 2000])

/** Levels and differences of some series, all in the same runs. */
export interface FansQuestion extends Omit<Uncertain, 'measure'> {
  readonly series: Readonly<Record<Measure, readonly string[]>>
  /** of series whose levels are drawn */
  readonly aims?: readonly Aim[]
}

export interface Fans extends Readonly<Record<Measure, Fan>> {
  /** how often each aim is met, in their order */
  readonly odds: readonly Probability[]
}

type Steps<Answer> = Generator<{ readonly share: number; readonly early?: Answer }, Answer>

/** Quantiles of some series over the years. Yields its progress from 0 to 1, and early what it can already say. */
export function* fans(
  model: Model,
  program: Program,
  { scenario, held, seed, series, aims = [], runs }: FansQuestion,
): Steps<Fans> {
  const kept = { level: new Selection(model, series.level), difference: new Selection(model, series.difference) }
  const sample = new Sample(
    pairedRuns(model, program, scenario, seed),
    held && series.difference.length > 0 ? pairedRuns(model, program, held, seed) : null,
    kept,
    runs,
  )
  const fanOf = (measure: Measure): Fan => ({
    series: series[measure],
    years: kept[measure].years,
    shares: fanShares,
    count: sample.count,
    quantiles: sample.quantiles(measure, fanShares),
  })
  const { level } = kept
  const oddsOf = ({ id, year, sense, value }: Aim): Probability => {
    const cell = series.level.indexOf(id) * level.years.length + level.years.indexOf(year)
    return probability(sample.values(cell, 'level'), { sense: sense === '>=' ? 'at least' : 'at most', value })
  }
  const answer = (): Fans => ({
    level: fanOf('level'),
    difference: fanOf('difference'),
    odds: aims.map(oddsOf),
  })
  while (!sample.finished) {
    sample.extend(RUNS_A_SLICE)
    const share = sample.count / runs
    yield EARLY_RUNS.has(sample.count) && !sample.finished ? { share, early: answer() } : { share }
  }
  return answer()
}

/** The same of one measure. */
export function* fan(model: Model, program: Program, { measure, series, ...question }: FanQuestion): Steps<Fan> {
  const asked = { level: [], difference: [], [measure]: series }
  const steps = fans(model, program, { ...question, series: asked })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value[measure]
    yield value.early ? { share: value.share, early: value.early[measure] } : { share: value.share }
  }
}
