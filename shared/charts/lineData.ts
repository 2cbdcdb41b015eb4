import type { Paint } from './paint'

/** One line of a chart, values already in the unit drawn; null or NaN where there is none. */
export interface Line {
  readonly id: string
  /** names the line at its end */
  readonly label: string
  readonly values: readonly number[]
  readonly paint: Paint
  readonly dashed: boolean
  /** the thin grey line others are held against */
  readonly faint: boolean
  /** the edge of a band, named at its end and hardly drawn */
  readonly edge?: boolean
  /** the series it shows, where its id is that of something else */
  readonly series?: string
}

/** The series a line shows: the grey line of one is named after it, with a star. */
export const seriesOf = ({ id, series }: Pick<Line, 'id' | 'series'>): string =>
  series ?? (id.endsWith('*') ? id.slice(0, -1) : id)

/** A horizontal mark: a documented target, a peer country. */
export interface Mark {
  readonly id: string
  readonly label: string
  /** the same without its unit, which the chart tells; absent where there is none */
  readonly short?: string
  readonly value: number
}

/** From one value to another, in the unit drawn; NaN where there is none. */
export type Reach = readonly [low: number, high: number]

/** What a line may well be instead, one reach a year: where it lies mostly, and where half the time. */
export interface Band {
  readonly id: string
  readonly paint: Paint
  readonly outer: readonly Reach[]
  readonly inner: readonly Reach[]
  /** made for where the lines were before: drawn as what has passed */
  readonly stale: boolean
}

/** What was observed before the first year drawn. */
export interface Observed {
  readonly id: string
  readonly label: string
  /** those of the chart's series that measure the same */
  readonly series: readonly string[]
  /** in the unit drawn, in the order of the years; hollow where not seen at its source */
  readonly points: readonly { readonly year: number; readonly value: number; readonly secondHand: boolean }[]
}

export interface ChartData {
  readonly years: readonly number[]
  readonly lines: readonly Line[]
  /** drawn behind the lines */
  readonly bands?: readonly Band[]
  readonly marks: readonly Mark[]
  readonly observed?: readonly Observed[]
  /** what no value can exceed, where nothing drawn does: the axis ends there */
  readonly most?: number
  /** lowest and highest value there has to be room for, whatever the lines are */
  readonly room?: readonly [number, number]
  /** the least part of the width that the lines keep however long their names are, which are cut or stand above them */
  readonly leastPlot?: number
  /** a value with the unit's decimals, for the ends of lines */
  readonly write: (value: number) => string
  /** a value on the axis, with as many decimals as the ticks need */
  readonly writeTick: (value: number, digits: number) => string
  /** what a line differs by from the grey one of its series, with its unit; null where it would not show */
  readonly writeGap?: (difference: number) => string | null
}
