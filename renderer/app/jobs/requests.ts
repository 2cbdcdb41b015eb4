import type { Answer, Goal } from '#models/analysis/goal/goal'
import type { Probability } from '#models/analysis/uncertainty/distribution'
import type { Fan, FanQuestion, Fans, FansQuestion, Uncertain } from '#models/analysis/uncertainty/fan'
import type { OddsQuestion } from '#models/analysis/uncertainty/odds'
import type { Inputs } from '#models/engine/inputs'
import type { Attributed, AttributionQuestion } from '#models/narrative/attributed'
import type { Causes } from '#models/narrative/headlineCause'

/** The band of some series over all years. */
export interface FanRequest extends FanQuestion {
  readonly kind: 'fan'
}

/** The bands of cards and charts, of levels and of differences. */
export interface BandsRequest extends FansQuestion {
  readonly kind: 'bands'
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

/** How often scenarios meet each of some aims. */
export interface OddsRequest extends OddsQuestion {
  readonly kind: 'odds'
}

/** What makes one series in a scenario, every year. */
export interface AttributionRequest extends AttributionQuestion {
  readonly kind: 'attribution'
}

/** What each changed lever adds to the headline results, every year. */
export interface CausesRequest {
  readonly kind: 'causes'
  readonly scenario: Inputs
  readonly seed: number
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
  readonly bands: Fans
  readonly spread: Spread
  /** of each scenario, of each aim in their order */
  readonly odds: readonly (readonly Probability[])[]
  readonly attribution: Attributed
  readonly goal: Answer
  readonly causes: Causes
}

export type Kind = keyof Answers
export type Request =
  | FanRequest
  | BandsRequest
  | SpreadRequest
  | OddsRequest
  | AttributionRequest
  | CausesRequest
  | GoalRequest
export type RequestOf<Of extends Kind> = Extract<Request, { kind: Of }>
