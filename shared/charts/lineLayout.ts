import { pairs, range } from 'd3'
import type { Box } from './box'
import { domain, NOISE } from './domain'
import { type EndColumn, endColumn } from './endLabels'
import { fitted } from './fitted'
import { type Gap, gapIn } from './gap'
import { linearScale } from './linearScale'
import type { Band, ChartData, Line, Observed, Reach } from './lineData'
import { type BeyondLabel, type MarkLabel, markLabels, type PointLabel, type Spot } from './markLabels'
import { type NameAbove, namesAbove } from './namesAbove'
import { areaPath, linePath } from './straightPath'
import { type Tick, valueAxis } from './valueAxis'
import { yearTicks } from './yearTicks'

export interface LineLayout {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly ticks: readonly Tick[]
  readonly yearTicks: readonly number[]
  readonly paths: readonly { readonly line: Line; readonly d: string }[]
  readonly bands: readonly { readonly band: Band; readonly outer: string; readonly inner: string }[]
  readonly observed: readonly { readonly observed: Observed; readonly d: string }[]
  readonly marks: readonly MarkLabel[]
  readonly beyond: readonly BeyondLabel[]
  /** the names of what was observed, at one of its points */
  readonly points: readonly PointLabel[]
  /** the lines that are named at their end, those that lie on each other under one name */
  readonly named: readonly Line[]
  readonly ends: EndColumn
  /** the names of lines above the plot, where it is too narrow for them: the ends have values alone */
  readonly names: readonly NameAbove[]
  /** how far the first line lies from its grey one in a year; null where that is not told */
  readonly gap: (year: number) => Gap | null
}

const MOST_TICKS = 7

const finite = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value)

/** Two lines are the same to the eye. */
const coincide = (a: Line, b: Line): boolean =>
  a.values.every((value, index) => {
    const other = b.values[index] ?? Number.NaN
    return Object.is(value, other) || Math.abs(value - other) <= Math.abs(value) * NOISE
  })

/** The names of lines that lie on each other stand together while they take no more than this part of the chart. */
const JOINED = 0.3

/** The lines that get a label: those that lie on each other share one, as far as it has room. */
function namedLines(lines: readonly Line[], fits: (name: string) => boolean): readonly Line[] {
  const kept: Line[] = []
  // What happens gives the label its colour, not what was asked for.
  for (const each of [...lines].sort((a, b) => Number(a.dashed) - Number(b.dashed))) {
    const index = kept.findIndex((other) => coincide(other, each))
    const under = kept[index]
    if (under?.label === each.label) continue
    const label = `${under?.label} = ${each.label}`
    if (under && under.faint === each.faint && fits(label)) kept[index] = { ...under, label }
    else kept.push(each)
  }
  return kept
}

/** The room that the value at the end of a line takes, whichever year is the last. */
const valueWidth = (each: Line, data: ChartData, { em, measure }: Box): number =>
  Math.max(0, ...each.values.filter(finite).map((value) => measure(data.write(value), em, true)))

/** From this width on, in ems, names stand at the ends of lines where they leave these their room. */
const WIDE = 29
/** From the plot to the right end of the names beside it, in ems, without these. */
const BESIDE = 1.1

/** The names of lines above the plot: the one that ends highest first. */
function above(lines: readonly Line[], data: ChartData, box: Box) {
  const { width, em, measure } = box
  const last = ({ values }: Line): number => values.findLast(finite) ?? Number.NEGATIVE_INFINITY
  const fitting = lines
    .toSorted((one, other) => last(other) - last(one))
    .map((each) => ({ ...each, label: fitted(each.label, width - valueWidth(each, data, box) - em, em, measure) }))
  return namesAbove(fitting, box, (each) => valueWidth(each, data, box) + em * 0.5 + measure(each.label, em, false))
}

/** The room that the labels at the ends of lines take. */
function endWidth(lines: readonly Line[], tight: boolean, data: ChartData, box: Box): number {
  const { em, measure } = box
  const width = (each: Line): number => {
    const value = valueWidth(each, data, box)
    const name = measure(each.label, em, false)
    return tight ? value + em * 0.5 + name : Math.max(name, value)
  }
  return Math.max(0, ...lines.map(width))
}

/** The same lines with names cut to the room beside a plot that can be no narrower. */
function shortened(lines: readonly Line[], room: number, tight: boolean, data: ChartData, box: Box): readonly Line[] {
  const { em, measure } = box
  return lines.map((each) => {
    const left = tight ? room - valueWidth(each, data, box) - em * 0.5 : room
    return { ...each, label: fitted(each.label, left, em, measure) }
  })
}

/** Every year from the first that was observed to the last that is drawn. */
function yearsShown({ years, observed = [] }: ChartData): readonly number[] {
  const last = years.at(-1) ?? 0
  const first = Math.min(years[0] ?? 0, ...observed.flatMap(({ points }) => points.map(({ year }) => year)))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** The outlines of lines and bands; pixels are drawn to a tenth. */
function outlines(data: ChartData, x: (year: number) => number, y: (value: number) => number) {
  const across = (index: number): number => x(data.years[index] ?? 0)
  const fill = (reaches: readonly Reach[]): string =>
    areaPath(
      reaches.map(([low, high], index) => (finite(low) && finite(high) ? [across(index), y(low), y(high)] : null)),
    )
  return {
    observed: (data.observed ?? []).map((observed) => ({
      observed,
      d: linePath(observed.points.map(({ year, value }) => [x(year), y(value)])),
    })),
    paths: data.lines.map((each) => ({
      line: each,
      d: linePath(each.values.map((value, index) => (finite(value) ? [across(index), y(value)] : null))),
    })),
    bands: (data.bands ?? []).map((band) => ({ band, outer: fill(band.outer), inner: fill(band.inner) })),
  }
}

/** Points along a line, near enough to each other for a label to meet one where the line goes through it. */
const dense = (points: readonly Spot[], step: number): readonly Spot[] => [
  ...pairs([...points]).flatMap(([from, to]) =>
    range(0, 1, step / Math.hypot(to.x - from.x, to.y - from.y)).map((part) => ({
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    })),
  ),
  ...points.slice(-1),
]

/**
 * What no lever moves: what was observed, the thin grey lines, and where the others begin. Where none is grey no lever is
 * set, and the others are where the grey ones will be.
 */
function stillPoints(
  { years, lines, observed = [] }: ChartData,
  at: (year: number, value: number) => Spot,
  em: number,
) {
  const past = observed.map(({ points }) => points.map(({ year, value }) => at(year, value)))
  const grey = lines.filter((each) => each.faint)
  const unmoved = (grey.length > 0 ? grey : lines).map(({ values }) =>
    values.flatMap((value, index) => (finite(value) ? [at(years[index] ?? 0, value)] : [])),
  )
  const begins = lines.map(({ values: [value] }) => (finite(value) ? [at(years[0] ?? 0, value)] : []))
  return [...past, ...unmoved, ...begins].flatMap((points) => dense(points, em / 3))
}

/** Where everything of a line chart stands, in pixels: a function of data and size alone. */
export function layoutLines(data: ChartData, box: Box): LineLayout {
  const { em, measure, height, width } = box
  const lines = namedLines(data.lines, (name) => measure(name, em, false) < width * JOINED)
  const [highest, bottom] = [em * 0.7, Math.max(em * 0.7, height - em * 1.9)]
  const column = endColumn(lines.length, highest, bottom, em)
  const beside = (each: readonly Line[], tight: boolean) => width - endWidth(each, tight, data, box) - em * BESIDE
  const plotWidth = beside(lines, column.tight)
  // Names beside the lines would leave these less than their part of the chart.
  const crowded = data.leastPlot !== undefined && (width < em * WIDE || plotWidth < width * data.leastPlot)
  const { names, height: namesHeight } = above(crowded ? lines : [], data, box)
  const named = crowded ? lines.map((each) => ({ ...each, label: '' })) : lines
  const top = Math.min(highest + namesHeight, bottom)
  const { y, ticks, left } = valueAxis(
    { domain: domain(data), most: data.most, mostTicks: MOST_TICKS, writeTick: data.writeTick },
    top,
    bottom,
    box,
  )
  const ends = crowded ? endColumn(named.length, top, bottom, em, true) : column
  const narrowest = left + em * 4
  const wanted = crowded ? beside(named, ends.tight) : plotWidth
  const right = Math.max(narrowest, wanted)
  const shown = yearsShown(data)
  const x = linearScale([shown[0] ?? 0, shown.at(-1) ?? 1], [left, right])
  const at = (year: number, value: number): Spot => ({ x: x(year), y: y(value) })
  const past = (data.observed ?? []).map(({ id, label, points }) => ({
    id,
    label,
    points: points.map(({ year, value }) => at(year, value)),
  }))
  const plot = { y, domain: y.domain, left, right, top, bottom, still: stillPoints(data, at, em) } as const
  const placed = markLabels(data.marks, past, plot, box)
  const texts = [
    ...[...placed.marks, ...placed.points].map(({ label, at: spot }) => ({ text: label, spot })),
    ...placed.beyond.map(({ text, at: spot }) => ({ text, spot })),
  ].map(({ text, spot }) => ({ ...spot, width: measure(text, em, false) }))
  return {
    x,
    y,
    left,
    right,
    top,
    bottom,
    ticks,
    yearTicks: yearTicks(shown, data.years[0] ?? 0, x, em),
    ...outlines(data, x, y),
    ...placed,
    named: wanted < narrowest ? shortened(named, width - right - em * 0.8, ends.tight, data, box) : named,
    ends,
    names,
    gap: (year) => gapIn(data, year, { x, y, right, top, bottom, texts }, box),
  }
}
