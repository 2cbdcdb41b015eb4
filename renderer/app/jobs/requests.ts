import type { Aim, Answer, Goal } from '#models/analysis/goal/goal'
import type { Probability } from '#models/analysis/uncertainty/distribution'
import type { Measure } from '#models/analysis/uncertainty/sample'
import type { Draws } from '#models/belgium/warnings/draws'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Causes } from '#models/narrative/headlineCause'
import type { Contributions } from '#models/narrative/why'
import type { Origin } from '#shared/study/study'

/** What a scenario sets and assumes. */
export interface Inputs {
  readonly settings: Settings
  readonly assumptions: Assumptions
}

interface Uncertain {
  readonly scenario: Inputs
  /** the scenario it is held against; null: the reference */
  readonly held: Inputs | null
  readonly seed: number
  readonly runs: number
  readonly measure: Measure
}

/** The band of some series over all years. */
export interface FanRequest extends Uncertain {
  readonly kind: 'fan'
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

/** The spread of one result in one year, and the figures that make it. */
export interface SpreadRequest extends Uncertain {
  readonly kind: 'spread'
  readonly series: string
  readonly year: number
}

export interface FigureEffect {
  readonly figure: string
  /** the result with this figure at its low and at its high, the others most likely */
  readonly low: number
  readonly high: number
  /** Spearman's rank correlation with the result */
  readonly correlation: number
  readonly placeBySwing: number
  readonly placeByCorrelation: number
  /** its places by the two measures are far apart */
  readonly disagrees: boolean
}

export interface Spread {
  /** the result in every run, in its own unit */
  readonly values: Float64Array
  /** the result with every figure at its most likely value */
  readonly central: number
  readonly figures: readonly FigureEffect[]
}

/** How often a scenario meets each of some aims, all in the same runs. */
export interface OddsRequest {
  readonly kind: 'odds'
  readonly scenario: Inputs
  readonly aims: readonly Aim[]
  readonly seed: number
  readonly runs: number
}

/** What the changed figures, each changed lever and the newer model add to one series, every year. */
export interface AttributionRequest {
  readonly kind: 'attribution'
  readonly scenario: Inputs
  /** what the scenario was under an older model; null where none made it */
  readonly origin: Origin | null
  readonly series: string
  readonly seed: number
}

export interface PairEffect {
  readonly levers: readonly [string, string]
  /** what the two do together beyond what each does alone, one value a year */
  readonly together: Float64Array
}

export interface AttributionAnswer extends Contributions {
  /** null where orders were sampled */
  readonly pairs: readonly PairEffect[] | null
  /** why the older model is not in the account although one made the scenario */
  readonly left: 'not-kept' | 'no-such-result' | null
}

/** What each changed lever adds to the headline results, every year. */
export interface CausesRequest {
  readonly kind: 'causes'
  readonly scenario: Inputs
  readonly seed: number
}

/** How the results that warnings tell the odds of are spread; the same for every study. */
export interface DrawsRequest {
  readonly kind: 'draws'
}

/** A goal search; levers by id, so that it can cross to a worker. */
export interface GoalRequest {
  readonly kind: 'goal'
  readonly goal: Omit<Goal, 'movers'> & {
    readonly movers: readonly {
      readonly lever: string
      readonly min: number
      readonly max: number
      readonly by: number | undefined
    }[]
  }
  readonly seed: number
}

export interface Answers {
  readonly fan: Fan
  readonly spread: Spread
  /** in the order of the aims */
  readonly odds: readonly Probability[]
  readonly attribution: AttributionAnswer
  readonly goal: Answer
  readonly causes: Causes
  readonly draws: Draws
}

export type Kind = keyof Answers
export type Request =
  | FanRequest
  | SpreadRequest
  | OddsRequest
  | AttributionRequest
  | CausesRequest
  | DrawsRequest
  | GoalRequest
export type RequestOf<Of extends Kind> = Extract<Request, { kind: Of }>
