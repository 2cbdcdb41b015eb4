import { gridGroup, yearsGroup } from './axes'
import { distinctEnds } from './distinctEnds'
import { endTexts, legible, valueAndName } from './endLabels'
import { type ChartData, type Line, seriesOf } from './lineData'
import type { LineLayout } from './lineLayout'
import type { Spot } from './markLabels'
import type { Group, Scene } from './scene'

/** Which year a chart tells. */
export interface Told {
  /** the year marked on the axis; null: none */
  readonly marked: number | null
  /** the pointer is on a year: its values are dotted, and told at the ends instead of the last year's */
  readonly pointed: number | null
}

const bandGroups = ({ bands }: LineLayout): readonly Group[] =>
  bands.map(({ band, outer, inner }) => ({
    name: 'band',
    id: band.id,
    stale: band.stale,
    marks: [
      { shape: 'path', role: band.stale ? 'bandStale' : 'bandOuter', id: 'outer', d: outer, paint: band.paint },
      { shape: 'path', role: band.stale ? 'bandStale' : 'bandInner', id: 'inner', d: inner, paint: band.paint },
    ],
  }))

const markLines = ({ marks, left, right }: LineLayout): Group => ({
  name: 'marks',
  id: 'lines',
  marks: marks.map(({ id, y }) => ({ shape: 'line', role: 'mark', id, x1: left, x2: right, y1: y, y2: y })),
})

/** Grey before the first year: what was observed, hollow where it was not seen at its source. */
const past = ({ observed, x, y }: LineLayout, em: number): readonly Group[] =>
  observed.map(({ observed: { id, points }, d }) => {
    return {
      name: 'history',
      id,
      marks: [
        { shape: 'path', role: 'history', id: 'line', d },
        ...points.map(
          ({ year, value, secondHand }) =>
            ({
              shape: 'circle',
              role: secondHand ? 'observedSecondHand' : 'observed',
              id: String(year),
              cx: x(year),
              cy: y(value),
              r: em * 0.24,
            }) as const,
        ),
      ],
    }
  })

const lineRole = ({ edge, faint, dashed }: Line) =>
  edge ? 'lineEdge' : faint ? 'lineFaint' : dashed ? 'lineDashed' : 'line'

const lines = ({ paths }: LineLayout): Group => ({
  name: 'lines',
  marks: paths.map(({ line, d }) => ({
    shape: 'path',
    role: lineRole(line),
    id: line.id,
    d,
    paint: line.paint,
  })),
})

const markText = (id: string, { x, y }: Spot, text: string) =>
  ({ shape: 'text', role: 'markText', id, x, y, runs: [{ text }] }) as const

/** Over the lines, so that no line strikes a name through. */
const markTexts = ({ marks, beyond, points }: LineLayout): Group => ({
  name: 'marks',
  id: 'texts',
  marks: [
    ...marks.map(({ id, label, at }) => markText(id, at, label)),
    ...points.map(({ id, label, at }) => markText(`observed ${id}`, at, label)),
    ...beyond.map(({ side, text, at }) => markText(side, at, text)),
  ],
})

/** How far a line lies from the grey one in a year: a bracket over the year, and the difference beside it. */
function gapGroups({ gap }: LineLayout, year: number | null, em: number): readonly Group[] {
  const told = year === null ? null : gap(year)
  if (!told) return []
  const { id, paint, x, from, to, side, text, at } = told
  const [arm, bar] = [x + side * em * 0.2, x + side * em * 0.5]
  return [
    {
      name: 'gap',
      marks: [
        { shape: 'path', role: 'gap', id, paint, d: `M${arm},${from}H${bar}V${to}H${arm}` },
        { shape: 'text', role: 'gapText', id: `${id} text`, paint: legible(paint), ...at, runs: [{ text }] },
      ],
    },
  ]
}

function dots(data: ChartData, { x, y }: LineLayout, year: number, em: number): Group {
  const index = data.years.indexOf(year)
  return {
    name: 'dots',
    marks: data.lines.flatMap(({ id, values, paint }) => {
      const value = values[index]
      if (value === undefined || !Number.isFinite(value)) return []
      return [{ shape: 'circle', role: 'dot', id, cx: x(year), cy: y(value), r: em * 0.28, paint } as const]
    }),
  }
}

function ends(data: ChartData, layout: LineLayout, year: number, em: number, headed: boolean): Group {
  const index = data.years.indexOf(year)
  const read = ({ values }: Line): string => data.write(values[index] ?? 0)
  const present = distinctEnds(
    layout.named.filter(({ values }) => Number.isFinite(values[index])),
    read,
  )
  const labels = present.map((line) => ({
    id: line.id,
    value: read(line),
    name: line.label,
    paint: line.paint,
    about: seriesOf(line),
  }))
  const centres = present.map(({ values }) => layout.y(values[index] ?? 0))
  const { right, top, bottom } = layout
  const place = { x: right + em * 0.6, top, bottom, em }
  return { name: 'ends', marks: endTexts(labels, centres, layout.ends, place, headed ? year : null) }
}

/** The names that have no room at the ends of their lines, each with its value. */
function namesAbove(data: ChartData, { names }: LineLayout, year: number): readonly Group[] {
  if (names.length === 0) return []
  const index = data.years.indexOf(year)
  const marks = names.map(({ line, x, y }) => {
    const value = line.values[index] ?? Number.NaN
    const runs = valueAndName(Number.isFinite(value) ? data.write(value) : '–', line.label)
    return { shape: 'text', role: 'endText', id: line.id, x, y, runs, paint: legible(line.paint) } as const
  })
  return [{ name: 'names', marks }]
}

/** All that a line chart draws. */
export function lineScene(data: ChartData, layout: LineLayout, em: number, { marked, pointed }: Told): Scene {
  const told = pointed ?? data.years.at(-1) ?? 0
  // Beside a year that is marked, the values of the last one would be taken for its own.
  const headed = layout.names.length === 0 && (pointed ?? marked) !== null
  return [
    gridGroup(layout.ticks, layout, em),
    yearsGroup(layout.yearTicks, layout.x, layout, em, {
      year: pointed ?? marked,
      ruled: true,
      pointed: pointed !== null,
    }),
    ...bandGroups(layout),
    markLines(layout),
    ...past(layout, em),
    lines(layout),
    markTexts(layout),
    ...gapGroups(layout, pointed ?? marked, em),
    ...(pointed === null ? [] : [dots(data, layout, pointed, em)]),
    ...namesAbove(data, layout, told),
    ends(data, layout, told, em, headed),
  ]
}
