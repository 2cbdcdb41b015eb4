import type { Box } from './box'
import type { ChartData, Line } from './lineData'
import type { Spot } from './markLabels'
import type { Paint } from './paint'
import { crosses } from './rectangle'

/** How far a line lies from the grey one it is held against, in a year: where its bracket and its text stand. */
export interface Gap {
  /** of the line */
  readonly id: string
  readonly paint: Paint
  /** of the year, in pixels */
  readonly x: number
  /** the upper and the lower end */
  readonly from: number
  readonly to: number
  /** the side of the year that the bracket and its text stand on: 1 is right */
  readonly side: 1 | -1
  readonly text: string
  readonly at: Spot
}

/** A text that stands already, from its left end on its baseline. */
export interface Standing extends Spot {
  readonly width: number
}

/** The plot that a gap is told in. */
interface Plot {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly texts: readonly Standing[]
}

/** A gap lower than this, in ems, is not told: its ends would touch. */
const LEAST = 0.6
/** From the year to the bracket's text, and what stays free around the text, in ems. */
const BESIDE = 0.8
const CLEAR = 0.2
/** The height of figures over their baseline, in ems. */
const HIGH = 0.75

/** The first line that has a grey one of its own series to be held against. */
function held({ lines }: ChartData): readonly [Line, Line] | null {
  for (const line of lines) {
    const grey = lines.find(({ id, faint }) => faint && id === `${line.id}*`)
    if (grey) return [line, grey]
  }
  return null
}

/** Where the text may stand: beside the bracket, else above or below it, on either side of the year. */
const spots = (x: number, from: number, to: number, width: number, em: number) =>
  [(from + to + HIGH * em) / 2, from - em * CLEAR, to + em * (HIGH + CLEAR)].flatMap((y) =>
    ([1, -1] as const).map((side) => ({ side, at: { x: side > 0 ? x + em * BESIDE : x - em * BESIDE - width, y } })),
  )

/**
 * What is told of the gap in a year; null where there is none, where it is too small to show, or where its text would
 * lie over a line or another text.
 */
export function gapIn(data: ChartData, year: number, plot: Plot, { em, measure }: Box): Gap | null {
  const index = data.years.indexOf(year)
  const [line, grey] = held(data) ?? []
  const [value = Number.NaN, other = Number.NaN] = [line?.values[index], grey?.values[index]]
  const text = data.writeGap?.(value - other) ?? null
  if (!line || text === null) return null
  const [from = 0, to = 0] = [plot.y(value), plot.y(other)].sort((one, next) => one - next)
  if (!(to - from >= em * LEAST)) return null
  const width = measure(text, em, true)
  const drawn = data.lines.map(({ values }) =>
    data.years.map((each, at) => ({ x: plot.x(each), y: plot.y(values[at] ?? Number.NaN) })),
  )
  const free = ({ x, y }: Spot): boolean => {
    const [top, bottom] = [y - em * (HIGH + CLEAR), y + em * CLEAR]
    return (
      x >= plot.x(data.years[0] ?? 0) &&
      x + width <= plot.right &&
      top >= plot.top &&
      bottom <= plot.bottom &&
      plot.texts.every(
        (each) =>
          each.x > x + width + em * CLEAR ||
          each.x + each.width < x - em * CLEAR ||
          each.y - em > bottom ||
          each.y < top - em * CLEAR,
      ) &&
      drawn.every((each) => !crosses(each, { left: x, right: x + width, top, bottom }))
    )
  }
  const spot = spots(plot.x(year), from, to, width, em).find(({ at }) => free(at))
  return spot ? { id: line.id, paint: line.paint, x: plot.x(year), from, to, text, ...spot } : null
}
