import { scaleBand } from 'd3'
import type { Box } from './box'
import { type EndColumn, endColumn } from './endLabels'
import { fitted } from './fitted'
import type { Paint } from './paint'
import { linePath } from './straightPath'
import { type Tick, valueAxis } from './valueAxis'

export interface Layer {
  readonly id: string
  readonly label: string
  readonly paint: Paint
  /** one a year; NaN counts as nothing */
  readonly values: readonly number[]
}

export interface StackData {
  readonly years: readonly number[]
  readonly layers: readonly Layer[]
  /** names the line of what they add up to */
  readonly totalLabel: string
  readonly write: (value: number) => string
  readonly writeTick: (value: number, digits: number) => string
}

/** One layer in one year. */
export interface Piece {
  readonly layer: Layer
  readonly year: number
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

/** What is named at the right end: a layer, or what they add up to. */
export interface NamedLayer extends Layer {
  /** the label as far as there is room for it */
  readonly text: string
  /** what it is in a year; nothing counts as 0 */
  readonly valueIn: (year: number) => number
  /** the middle of the layer in a year, in pixels */
  readonly centre: (year: number) => number
}

export interface StackLayout {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly pieces: readonly Piece[]
  /** the line of what the layers add up to */
  readonly total: string
  readonly ticks: readonly Tick[]
  readonly yearTicks: readonly number[]
  /** the middle of a year's column */
  readonly x: (year: number) => number
  readonly named: readonly NamedLayer[]
  readonly ends: EndColumn
}

const TOTAL = 'total'
const MOST_TICKS = 8
/** The share of the chart that names may take. */
const MOST_NAMES = 0.38

const number = (value: number | undefined): number => (value !== undefined && Number.isFinite(value) ? value : 0)

type Ends = readonly [number, number]

/** Each layer's two ends in a year: what adds stands on zero, what takes away hangs from it. */
function stacked(layers: readonly Layer[], index: number): readonly Ends[] {
  let [above, below] = [0, 0]
  return layers.map(({ values }) => {
    const value = number(values[index])
    const from = value >= 0 ? above : below
    if (value >= 0) above += value
    else below += value
    return [Math.min(from, from + value), Math.max(from, from + value)]
  })
}

/** Columns of layers over years, what adds apart from what takes away: a function of data and size alone. */
export function layoutStack(data: StackData, box: Box): StackLayout {
  const { width, height, em, measure } = box
  const { years, layers } = data
  const columns = years.map((_, index) => stacked(layers, index))
  const sums = years.map((_, index) => layers.reduce((sum, { values }) => sum + number(values[index]), 0))
  const [low, high] = [Math.min(0, ...columns.flat(2)), Math.max(0, ...columns.flat(2))]
  const top = em * 0.7
  // A card that is just being laid out may leave no room at all.
  const bottom = Math.max(top, height - em * 1.9)
  const { y, ticks, left } = valueAxis(
    { domain: [low, high > low ? high : low + 1], mostTicks: MOST_TICKS, writeTick: data.writeTick },
    top,
    bottom,
    box,
  )

  const total: Layer = { id: TOTAL, label: data.totalLabel, paint: 'ink', values: sums }
  const all = [...layers, total]
  const ends = endColumn(all.length, top, bottom, em)
  const gap = em * 0.5
  const numbers = Math.max(
    ...all.flatMap(({ values }) => values.map((value) => measure(data.write(number(value)), em, true))),
  )
  const room = Math.max(em * 3, width * MOST_NAMES - (ends.tight ? numbers + gap : 0))
  const texts = all.map(({ label }) => fitted(label, room, em, measure))
  const names = Math.max(...texts.map((text) => measure(text, em, false)))
  const right = Math.max(
    left + em * 4,
    width - (ends.tight ? names + numbers + gap : Math.max(names, numbers)) - em * 0.8,
  )

  const band = scaleBand(years, [left, right]).paddingInner(0.25).paddingOuter(0.1)
  const x = (year: number): number => (band(year) ?? left) + band.bandwidth() / 2
  const pieces = years.flatMap((year, index) =>
    layers.flatMap((layer, position): Piece[] => {
      const [from, to] = columns[index]?.[position] ?? [0, 0]
      if (from === to) return []
      return [
        { layer, year, x: band(year) ?? left, width: band.bandwidth(), y: y(to), height: Math.max(0, y(from) - y(to)) },
      ]
    }),
  )
  const centre = (position: number, year: number): number => {
    const index = years.indexOf(year)
    const [from, to] = columns[index]?.[position] ?? [number(sums[index]), number(sums[index])]
    return y((from + to) / 2)
  }
  const every = [1, 5, 10].find((each) => years.length / each <= (right - left) / (em * 3.6)) ?? years.length
  return {
    left,
    right,
    top,
    bottom,
    pieces,
    total: linePath(sums.map((sum, index) => [x(years[index] ?? 0), y(sum)])),
    ticks,
    yearTicks: years.filter((year) => year % every === 0),
    x,
    named: all.map((layer, position) => ({
      ...layer,
      text: texts[position] ?? '',
      valueIn: (year) => number(layer.values[years.indexOf(year)]),
      centre: (year) => centre(position, year),
    })),
    ends,
  }
}
