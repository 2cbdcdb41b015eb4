import type { Lever } from '#models/engine/model'
import type { Assumptions, Settings } from '#models/engine/parameters'

/** A lever the search may move, within bounds in its own unit; `by` where it has a year. */
export interface Mover {
  readonly lever: Lever
  readonly min: number
  readonly max: number
  readonly by: number | undefined
}

/** What is to be reached: a result in a year, in the result's unit. */
export interface Aim {
  readonly id: string
  readonly year: number
  readonly sense: '>=' | '<='
  readonly value: number
}

/** The least of what: a series, or how far levers are moved from where they stand. */
export const CHANGE = 'change'

export interface Goal {
  /** where the levers stand now; those not among `movers` stay */
  readonly settings: Settings
  readonly assumptions: Assumptions
  readonly aim: Aim
  readonly movers: readonly Mover[]
  /**
   * A series, or `CHANGE`. A flow (per year) is added up from the year after the first to the year
   * of the aim; anything else is taken in that year.
   */
  readonly least: string
  /** values on whole steps of their levers, as a slider sets them; else as fine as a hundredth of a step */
  readonly wholeSteps?: boolean
}

/** A mix of levers and what it brings. */
export interface Mix {
  /** the levers that were moved, as a scenario sets them */
  readonly levers: Settings
  readonly value: number
  /** how far beyond the aim, in the result's unit; negative when it is missed */
  readonly margin: number
  /** of what is to be least, in its unit (years of a flow added up) */
  readonly cost: number
  /** what keeps it from going further */
  readonly limits: readonly Limit[]
}

/** What keeps a mix from going further. */
export type Limit =
  | { readonly kind: 'lever'; readonly id: string; readonly bound: 'min' | 'max'; readonly value: number }
  /** `by` is the scarcest of what the series is the least of */
  | { readonly kind: 'series'; readonly id: string; readonly by: string; readonly year: number }

export interface Answer extends Mix {
  readonly reached: boolean
  readonly alternatives: readonly Mix[]
}
