import { line, scaleBand, scaleLinear } from 'd3'
import { type Box, spread } from './layout'

export interface Layer {
  readonly id: string
  readonly label: string
  readonly color: string
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

export interface Piece {
  readonly layer: Layer
  readonly year: number
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

export interface LayerLabel {
  readonly id: string
  readonly text: string
  readonly value: string
  readonly color: string
  readonly x: number
  readonly y: number
}

export interface StackLayout {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly zero: number
  readonly pieces: readonly Piece[]
  readonly total: string
  readonly ticks: readonly { readonly y: number; readonly text: string; readonly zero: boolean }[]
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[]
  readonly centre: (year: number) => number
  /** what each layer is in a year, at the right end, never one over another */
  readonly labelsAt: (year: number) => readonly LayerLabel[]
  /** each label on one line instead of two: there are many */
  readonly tight: boolean
  readonly labelHeight: number
}

const TOTAL = 'total'
const MOST_LABEL = 0.38

const number = (value: number | undefined): number => (value !== undefined && Number.isFinite(value) ? value : 0)

/** A text that fits a width, cut with an ellipsis where it must. */
export function fitted(text: string, width: number, em: number, measure: Box['measure']): string {
  if (measure(text, em, false) <= width) return text
  for (let length = text.length - 1; length > 1; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`
    if (measure(cut, em, false) <= width) return cut
  }
  return '…'
}

/** Each layer's two ends in a year: what adds stands on zero, what takes away hangs from it. */
function stacked(layers: readonly Layer[], index: number): readonly (readonly [number, number])[] {
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
export function layoutStack(data: StackData, { width, height, em, measure }: Box): StackLayout {
  const { years, layers } = data
  const columns = years.map((_, index) => stacked(layers, index))
  const sums = years.map((_, index) => layers.reduce((sum, { values }) => sum + number(values[index]), 0))
  const ends = columns.flat(2)
  const top = em * 0.7
  const bottom = height - em * 1.7
  const tickCount = Math.min(8, Math.max(2, Math.floor((bottom - top) / (em * 3))))
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const y = scaleLinear([low, high > low ? high : low + 1], [bottom, top]).nice(tickCount)
  const values = y.ticks(tickCount)
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) || 1
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9))
  const texts = values.map((value) => data.writeTick(value, digits))
  const left = Math.max(...texts.map((text) => measure(text, em, false)), em) + em * 0.7

  const names = [...layers, { id: TOTAL, label: data.totalLabel, color: 'var(--ink)', values: sums }]
  const gap = em * 0.5
  const numberWidth = Math.max(
    ...names.flatMap((each) => each.values.map((value) => measure(data.write(number(value)), em, true))),
  )
  const tight = names.length * em * 2.35 > bottom - top
  const labelHeight = tight ? em * 1.3 : em * 2.35
  const room = Math.max(em * 3, width * MOST_LABEL - (tight ? numberWidth + gap : 0))
  const fit = new Map(names.map(({ id, label }) => [id, fitted(label, room, em, measure)]))
  const nameWidth = Math.max(...[...fit.values()].map((text) => measure(text, em, false)))
  const wide = tight ? nameWidth + numberWidth + gap : Math.max(nameWidth, numberWidth)
  const right = Math.max(left + em * 4, width - wide - em * 0.8)

  const x = scaleBand(years, [left, right]).paddingInner(0.25).paddingOuter(0.1)
  const centre = (year: number): number => (x(year) ?? left) + x.bandwidth() / 2
  const pieces = years.flatMap((year, index) =>
    layers.flatMap((layer, position): Piece[] => {
      const [from, to] = columns[index]?.[position] ?? [0, 0]
      if (from === to) return []
      return [{ layer, year, x: x(year) ?? left, width: x.bandwidth(), y: y(to), height: y(from) - y(to) }]
    }),
  )
  const labelsAt = (year: number): readonly LayerLabel[] => {
    const index = years.indexOf(year)
    const column = columns[index] ?? []
    const centres = names.map(({ id }, position) => {
      if (id === TOTAL) return y(number(sums[index]))
      const [from, to] = column[position] ?? [0, 0]
      return y((from + to) / 2)
    })
    const placed = spread(centres, labelHeight, top - em * 0.4, bottom + em * 0.4)
    return names.map(({ id, color, values: each }, position) => ({
      id,
      color,
      text: fit.get(id) ?? '',
      value: data.write(number(each[index])),
      x: right + em * 0.6,
      y: placed[position] ?? 0,
    }))
  }
  const every = [1, 5, 10].find((each) => years.length / each <= (right - left) / (em * 3.6)) ?? 15
  return {
    left,
    right,
    top,
    bottom,
    zero: y(0),
    pieces,
    total:
      line<number>(
        (_, index) => centre(years[index] ?? 0),
        (value) => y(value),
      )(sums) ?? '',
    ticks: values.map((value, index) => ({ y: y(value), text: texts[index] ?? '', zero: value === 0 })),
    yearTicks: years.filter((year) => year % every === 0).map((year) => ({ year, x: centre(year) })),
    centre,
    labelsAt,
    tight,
    labelHeight,
  }
}
