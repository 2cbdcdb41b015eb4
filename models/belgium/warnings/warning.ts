import type { Settings } from '#models/engine/parameters'
import type { Outcome } from '#models/engine/projection'
import type { DrawnId } from './draws'
import type { SettingShown } from './settingShown'

/** The value of a figure, or its range. */
export interface FigureShown {
  readonly figure: string
  readonly show: 'value' | 'range'
}

/**
 * What a run gives, computed when it is shown: a level, what the settings change (without its sign, which
 * the words tell), by how many percent, how many times the first year, the sum of all years, the part that
 * this change is of the change of another series, or the part that is left of it.
 */
export interface ResultShown {
  readonly series: string
  readonly year: number
  readonly settings: Settings
  readonly show:
    | 'level'
    | 'difference'
    | 'percent'
    | 'times'
    | 'sum'
    | { readonly partOf: string }
    | { readonly restOf: string }
}

/** What a result is in many draws: between which values nine of ten lie, or how often it lies between two. */
export interface DrawnShown {
  readonly drawn: DrawnId
  readonly show: 'range' | { readonly least: number; readonly most: number }
}

/** What a warning tells of a spread: between which values nine of ten draws lie, or the share of draws between two. */
export type DrawnNumber = readonly [low: number, high: number] | number

/** What a number of a warning is kept under. */
export const drawnKey = ({ drawn, show }: DrawnShown): string =>
  show === 'range' ? drawn : `${drawn} ${show.least}–${show.most}`

/** How many of something were tried. */
export interface CountShown {
  readonly count: number
}

export type NumberShown = FigureShown | ResultShown | DrawnShown | SettingShown | CountShown

/** What has to be said along with some results, and what it is about. */
export interface Warning {
  readonly id: string
  /** the series, levers and figures beside which it is shown */
  readonly subjects: readonly string[]
  /** the gaps of its text; no number is typed into a text */
  readonly numbers: Readonly<Record<string, NumberShown>>
  /** the levers at which it is said also, wherever they stand */
  readonly levers?: readonly string[]
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

/** Between which values nine of ten draws of a result lie. */
export const drawnRange = (drawn: DrawnId): DrawnShown => ({ drawn, show: 'range' })
/** In which share of the draws a result is at least so much, and no more than `most`. */
export const odds = (drawn: DrawnId, least: number, most = Number.POSITIVE_INFINITY): DrawnShown => ({
  drawn,
  show: { least, most },
})

/** A lever at all of its range, where that is in percent. */
export const full = (lever: string): Settings => ({ [lever]: { value: 100 } })
