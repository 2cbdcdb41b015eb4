import { range } from 'd3'
import type { Box } from './box'
import type { Mark } from './lineData'

export interface MarkLabel {
  readonly id: string
  readonly label: string
  /** of the mark itself */
  readonly y: number
  readonly at: Spot
}

/** Marks too far away to be drawn, named at the edge they lie beyond. */
export interface BeyondLabel {
  readonly side: 'below' | 'above'
  readonly text: string
  /** how many it names */
  readonly count: number
  readonly at: Spot
}

/** Where a text begins: its left end, on its baseline. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A name and where it stands. */
export interface PointLabel {
  readonly id: string
  readonly label: string
  readonly at: Spot
}

/** Points under one name, which stands at any of them, the first before the others. */
export interface NamedPoints {
  readonly id: string
  readonly label: string
  readonly points: readonly Spot[]
}

/** Marks that are drawn each have their name; one that has no room for it is left out. */
interface Placed {
  readonly marks: readonly MarkLabel[]
  readonly beyond: readonly BeyondLabel[]
  readonly points: readonly PointLabel[]
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

/** Takes the first spot that is free of lines, rules and other labels; null where there is none. */
type Place = (text: string, spots: readonly Spot[]) => Spot | null

function placing({ still, right }: Plot, rules: readonly number[], { em, measure }: Box): Place {
  const taken: { readonly x: number; readonly y: number; readonly width: number }[] = []
  return (text, spots) => {
    const width = measure(text, em, false)
    const clear = ({ x, y }: Spot): boolean =>
      taken.every(
        (other) =>
          Math.abs(other.y - y) >= em * SAME_HEIGHT ||
          x >= other.x + other.width + em * GAP ||
          x + width + em * GAP <= other.x,
      )
    const crossed = ({ x, y }: Spot): boolean => {
      const level = (height: number): boolean => height > y - em && height < y + em * CLEAR
      return (
        rules.some(level) ||
        still.some((point) => point.x > x - em * CLEAR && point.x < x + width + em * CLEAR && level(point.y))
      )
    }
    const spot = spots.find((each) => each.x + width <= right - em * 0.4 && clear(each) && !crossed(each))
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
    if (at) return { side, text, count, at }
  }
  return null
}

/** Beside each point: from it, over or under its middle, up to it. */
const beside = (points: readonly Spot[], width: number, { left }: Plot, em: number): readonly Spot[] =>
  points.flatMap(({ x, y }) =>
    [x, x - width / 2, x - width].flatMap((start) => [
      { x: Math.max(left, start), y: y - em * ABOVE_POINT },
      { x: Math.max(left, start), y: y + em * BELOW_POINT },
    ]),
  )

function placed(marks: readonly Mark[], points: readonly NamedPoints[], plot: Plot, box: Box): Placed {
  const { em, measure } = box
  const [lowest, highest] = plot.domain
  const inside = ({ y }: Spot): boolean => y - em > plot.top && y < plot.bottom
  const near = marks
    .filter(({ value }) => value >= lowest && value <= highest)
    .sort((a, b) => a.value - b.value)
    .map(({ id, label, value }) => ({ id, label, y: plot.y(value) }))
  const rules = near.map(({ y }) => y)
  const place = placing(plot, rules, box)
  const drawn = near.flatMap((mark): readonly MarkLabel[] => {
    const above = along(plot, em, mark.y - em * ABOVE_MARK)
    const below = along(plot, em, mark.y + em * BELOW_MARK).filter(inside)
    const at = place(mark.label, [...above, ...below])
    return at ? [{ ...mark, at }] : []
  })
  // They have more places to choose from than a mark has.
  const named = points.flatMap(({ id, label, points: all }) => {
    const at = place(label, beside(all, measure(label, em, false), plot, em).filter(inside))
    return at ? [{ id, label, at }] : []
  })
  const edges = (['below', 'above'] as const).flatMap((side) => beyond(side, marks, plot, em, place) ?? [])
  return { marks: drawn, beyond: edges, points: named }
}

/**
 * Where marks and their labels stand: those on the plot, those beyond its edges, and the names of points. The names of
 * marks are short where more of them have room so.
 */
export function markLabels(marks: readonly Mark[], points: readonly NamedPoints[], plot: Plot, box: Box): Placed {
  const count = ({ marks: drawn, beyond: edges, points: named }: Placed): number =>
    drawn.length + edges.reduce((sum, each) => sum + each.count, 0) + named.length
  const long = placed(marks, points, plot, box)
  if (count(long) === marks.length + points.length) return long
  const brief = placed(
    marks.map(({ short, ...mark }) => ({ ...mark, label: short ?? mark.label })),
    points,
    plot,
    box,
  )
  return count(brief) > count(long) ? brief : long
}
