import type { Figure } from '#models/engine/model'
import type { Projection } from '#models/engine/projection'
import { type ComparedSettings, currentCourse } from './comparedSettings'

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

type Defaults = 'low' | 'central' | 'high' | 'fitted' | 'tolerance' | 'runs' | 'figures'

/** A result that nothing was fitted to, read from the current course and met as published, unless it says otherwise. */
export const publishedResult = (
  result: Omit<PublishedResult, Defaults> & Partial<Pick<PublishedResult, Defaults>>,
): PublishedResult => ({
  low: null,
  central: null,
  high: null,
  fitted: false,
  tolerance: 0,
  runs: [currentCourse],
  figures: [],
  ...result,
})
