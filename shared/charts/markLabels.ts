import { range } from 'd3'
import type { Box } from './box'
import type { Mark } from './lineData'

export interface MarkLabel {
  readonly id: string
  readonly label: string
  /** of the mark itself */
  readonly y: number
  /** where its label stands; null where there was no room beside the other labels */
  readonly at: Spot | null
}

/** Marks too far away to be drawn, named at the edge they lie beyond. */
export interface BeyondLabel {
  readonly side: 'below' | 'above'
  readonly text: string
  readonly at: Spot
}

/** Where a text begins: its left end, on its baseline. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A label that belongs to a point, at its right. */
export interface PointLabel {
  readonly id: string
  readonly label: string
  readonly at: Spot
}

interface Plot {
  readonly y: (value: number) => number
  readonly domain: readonly [number, number]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** points along the lines that no lever moves, so that labels keep clear of them and yet stand still */
  readonly still: readonly Spot[]
}

/** How far a label's baseline stands above its mark, and below it, in ems. */
const ABOVE_MARK = 0.35
const BELOW_MARK = 1.05
/** The same from a point, which has a dot. */
const ABOVE_POINT = 0.6
const BELOW_POINT = 1.3
/** Labels nearer to each other than this, in ems, stand on the same height. */
const SAME_HEIGHT = 1.25
/** What stays free between a label and another, or a line, in ems. */
const GAP = 0.8
const CLEAR = 0.25

/** Takes the first spot that is free of lines, else the first that is free of other labels; null where there is none. */
type Place = (text: string, spots: readonly Spot[]) => Spot | null

function placing({ still, right }: Plot, { em, measure }: Box): Place {
  const taken: { readonly x: number; readonly y: number; readonly width: number }[] = []
  return (text, spots) => {
    const width = measure(text, em, false)
    const free = spots.filter(
      ({ x, y }) =>
        x + width <= right - em * 0.4 &&
        taken.every(
          (other) =>
            Math.abs(other.y - y) >= em * SAME_HEIGHT ||
            x >= other.x + other.width + em * GAP ||
            x + width + em * GAP <= other.x,
        ),
    )
    const crossed = ({ x, y }: Spot): boolean =>
      still.some(
        (point) =>
          point.x > x - em * CLEAR && point.x < x + width + em * CLEAR && point.y > y - em && point.y < y + em * CLEAR,
      )
    const spot = free.find((each) => !crossed(each)) ?? free[0]
    if (!spot) return null
    taken.push({ ...spot, width })
    return spot
  }
}

/** From left to right on one height. */
const along = ({ left, right }: Plot, em: number, y: number): readonly Spot[] =>
  range(left + em * 0.4, right, em / 2).map((x) => ({ x, y }))

function beyond(side: 'below' | 'above', marks: readonly Mark[], plot: Plot, em: number, place: Place) {
  const below = side === 'below'
  const [lowest, highest] = plot.domain
  const far = marks.filter(({ value }) => (below ? value < lowest : value > highest))
  const spots = along(plot, em, below ? plot.bottom - em * 0.45 : plot.top + em * 0.95)
  // The nearest first, and as many as there is room for.
  const near = [...far].sort((a, b) => (below ? b.value - a.value : a.value - b.value))
  for (let count = near.length; count > 0; count--) {
    const labels = near.slice(0, count).map(({ label }) => label)
    const text = `${below ? '↓' : '↑'} ${labels.join(' · ')}`
    const at = place(text, spots)
    if (at) return { side, text, at }
  }
  return null
}

/** Where marks and their labels stand: those on the plot, those beyond its edges, and the names of points. */
export function markLabels(
  marks: readonly Mark[],
  points: readonly PointLabel[],
  plot: Plot,
  box: Box,
): {
  readonly marks: readonly MarkLabel[]
  readonly beyond: readonly BeyondLabel[]
  readonly points: readonly PointLabel[]
} {
  const { em } = box
  const [lowest, highest] = plot.domain
  const inside = ({ y }: Spot): boolean => y - em > plot.top && y < plot.bottom
  const place = placing(plot, box)
  const named = points.flatMap(({ at: { x, y }, ...point }) => {
    const at = place(
      point.label,
      [
        { x, y: y - em * ABOVE_POINT },
        { x, y: y + em * BELOW_POINT },
      ].filter(inside),
    )
    return at ? [{ ...point, at }] : []
  })
  const drawn = marks
    .filter(({ value }) => value >= lowest && value <= highest)
    .sort((a, b) => a.value - b.value)
    .map(({ id, label, value }): MarkLabel => {
      const y = plot.y(value)
      const above = along(plot, em, y - em * ABOVE_MARK)
      const below = along(plot, em, y + em * BELOW_MARK).filter(inside)
      return { id, label, y, at: place(label, [...above, ...below]) }
    })
  const edges = (['below', 'above'] as const).flatMap((side) => beyond(side, marks, plot, em, place) ?? [])
  return { marks: drawn, beyond: edges, points: named }
}
