/** A lever in its own unit, and by when it is reached, where it has a year. */
export interface LeverSetting {
  readonly value: number
  /** a whole year; only of levers whose `by` is not null */
  readonly by?: number
}

/** Lever ids to what they are set to. A lever that is not named stays where present policy has it. */
export type Settings = Readonly<Record<string, LeverSetting>>

/** Figure ids to what they are assumed to be, in their own unit. */
export type Assumptions = Readonly<Record<string, number>>

export interface LeverInfo {
  readonly id: string
  /** ids of levers of one subject share it */
  readonly group: string
  readonly unit: string
  /** where present policy has it; its end may move with an assumption */
  readonly base: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** the year it is reached where none is given; null for a lever without a year */
  readonly by: number | null
}

export interface SeriesInfo {
  readonly id: string
  readonly unit: string
}

export interface FigureInfo {
  readonly id: string
  /** null where the document gives a range only */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly kind: 'documented' | 'reference' | 'calibrated' | 'assumption'
  /** null where no document says it */
  readonly document: string | null
  readonly place: string | null
  /** an assumption may change it */
  readonly changeable: boolean
}

/** A study that ships with Levier. */
export interface StudyInfo {
  readonly id: string
  readonly settings: Settings
}

export type Language = 'en' | 'fr' | 'nl' | 'de'

/** What ids are called in one language. */
export interface Labels {
  readonly levers: Readonly<Record<string, { readonly label: string; readonly help: string }>>
  readonly series: Readonly<Record<string, { readonly label: string; readonly short: string }>>
  readonly studies: Readonly<Record<string, { readonly label: string; readonly about: string }>>
  readonly figures: Readonly<Record<string, { readonly label: string; readonly claim: string }>>
}

/** The series of one run. */
export interface Run {
  readonly years: readonly number[]
  /** one value a year, in the series' own unit, NaN where there is none. Throws for an id that is no series */
  series(id: string): number[]
  /** the same in one year. Throws for a year that is not among `years` */
  at(id: string, year: number): number
}

/** A scenario, and unchanged policy under the same assumptions. */
export interface Projected {
  readonly scenario: Run
  readonly reference: Run
}

/** Why something was not run: what is wrong, of which id, and what is allowed. */
export interface InputFailure {
  readonly kind:
    | 'unknown-lever'
    | 'lever-not-a-number'
    | 'lever-out-of-range'
    | 'lever-without-year'
    | 'year-out-of-range'
    | 'unknown-figure'
    | 'structural-figure'
    | 'context-figure'
    | 'figure-not-a-number'
    | 'figure-out-of-range'
    | 'unknown-series'
    | 'not-whole'
  /** of the lever, figure or series; the option's name where it is a whole number that is wrong */
  readonly id: string
  readonly value?: number
  readonly min?: number
  readonly max?: number
  /** `min` itself is excluded */
  readonly above?: boolean
  readonly unit?: string
  readonly year?: number
  readonly first?: number
  readonly last?: number
}

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: InputFailure }

export interface SampleOptions {
  readonly settings?: Settings
  readonly assumptions?: Assumptions
  /** ids of the series kept */
  readonly series: readonly string[]
  /** how many runs are made */
  readonly runs: number
  /** from 0 to 2^32 - 1; the same one gives the same runs */
  readonly seed: number
  /** the number of the first run, from 1: runs are the same whoever makes them, so parts can be made apart */
  readonly first?: number
}

/** One run of an uncertainty study. */
export interface SampledRun {
  /** from 1 */
  readonly run: number
  /** what each uncertain figure was drawn as, in its own unit */
  readonly drawn: Readonly<Record<string, number>>
  /** series ids to one value a year */
  readonly scenario: Readonly<Record<string, readonly number[]>>
  /** unchanged policy with the same draws */
  readonly reference: Readonly<Record<string, readonly number[]>>
}
