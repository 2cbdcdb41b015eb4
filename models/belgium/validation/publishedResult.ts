import type { Figure } from '#models/engine/model'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'

/** A run that a published result is held against: what it sets beside the shipped figures. */
export interface ComparedSettings {
  readonly settings: Settings
  readonly assumptions: Assumptions
  /** the shipped study that sets the same, where there is one */
  readonly study: string | null
}

/** What somebody else published, and how the same number is read from the model. */
export interface PublishedResult {
  readonly id: string
  readonly low: number | null
  readonly central: number | null
  readonly high: number | null
  readonly unit: string
  /** the model takes it as an input or was calibrated on it: agreement proves nothing */
  readonly fitted: boolean
  /** how far from the published value or range still agrees, in % of it */
  readonly tolerance: number
  /** the runs behind the model's number, in the order in which `gives` takes them */
  readonly runs: readonly ComparedSettings[]
  /** what charts of these runs show */
  readonly series: readonly string[]
  /** the figures of the register that it is read from, where these alone or mostly give it */
  readonly figures: readonly Figure[]
  /** the model's number, in `unit` */
  readonly gives: (...runs: readonly Projection[]) => number
}

/** Within the published range and its tolerance, below it or above it. */
export type Verdict = 'pass' | 'low' | 'high'

export const publishedResult = (
  result: Omit<PublishedResult, 'low' | 'central' | 'high' | 'figures'> &
    Partial<Pick<PublishedResult, 'low' | 'central' | 'high' | 'figures'>>,
): PublishedResult => ({ low: null, central: null, high: null, figures: [], ...result })
