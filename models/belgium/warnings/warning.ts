import type { Settings } from '#models/engine/parameters'
import type { Outcome } from '#models/engine/projection'

/** The value of a figure, or its range. */
export interface FigureShown {
  readonly figure: string
  readonly show: 'value' | 'range'
}

/**
 * What a run gives, computed when it is shown: a level, what the settings change (without its sign, which
 * the words tell), by how many percent, how many times the first year, the sum of all years, or the part
 * that this change is of the change of another series.
 */
export interface ResultShown {
  readonly series: string
  readonly year: number
  readonly settings: Settings
  readonly show: 'level' | 'difference' | 'percent' | 'times' | 'sum' | { readonly partOf: string }
}

export type NumberShown = FigureShown | ResultShown

/** What has to be said along with some results, and what it is about. */
export interface Warning {
  readonly id: string
  /** the series, levers and figures beside which it is shown */
  readonly subjects: readonly string[]
  /** the gaps of its text; no number is typed into a text */
  readonly numbers: Readonly<Record<string, NumberShown>>
  /** where it is said of some runs only */
  readonly when?: (outcome: Outcome) => boolean
}

export const value = (figure: string): FigureShown => ({ figure, show: 'value' })
export const range = (figure: string): FigureShown => ({ figure, show: 'range' })

/** A lever at a value, and what a series is or does with it alone in a year. */
export const shown =
  (show: ResultShown['show']) =>
  (settings: Settings, series: string, year: number): ResultShown => ({ series, year, settings, show })
export const level = shown('level')
export const difference = shown('difference')
export const percent = shown('percent')
export const times = shown('times')
export const balanceOf = (settings: Settings): ResultShown => shown('sum')(settings, 'public.balance', 2040)

/** A lever at all of its range, where that is in percent. */
export const full = (lever: string): Settings => ({ [lever]: { value: 100 } })
