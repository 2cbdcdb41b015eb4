import { range } from 'd3'
import type { Box } from './box'
import type { Spot } from './markLabels'
import { crosses, overlap, type Rectangle } from './rectangle'

/** A point with a text that is to stand beside it. */
export interface NamedPoint extends Spot {
  readonly text: string
}

interface Plot extends Rectangle {
  /** each from left to right, in pixels */
  readonly lines: readonly (readonly Spot[])[]
}

/** From a point to its text beside it, and how far that may move up or down, in ems. */
const BESIDE = 1.1
const FURTHEST = 5
const STEP = 0.25
/** The height of a line of text around its middle, and of a point, in ems. */
const HALF = 0.65
const DOT = 0.7
/** A text further from its point costs this much an em, as against one line that goes through it. */
const DISTANCE = 0.12
/** And one that the rule of its own year would go through, this much. */
const OVER = 0.5

/**
 * Where the texts of points stand: the left end and the middle of each, beside its point, on no other text and no
 * point, in the plot, from top to bottom as their points are, and where that can be on no line.
 */
export function pointLabels(points: readonly NamedPoint[], plot: Plot, { em, measure }: Box): readonly Spot[] {
  const dots = points.map(({ x, y }) => ({
    left: x - em * DOT,
    right: x + em * DOT,
    top: y - em * DOT,
    bottom: y + em * DOT,
  }))
  const taken: Rectangle[] = []
  let lowest = Number.NEGATIVE_INFINITY
  const placed = new Map<NamedPoint, Spot>()
  for (const point of points.toSorted((one, other) => one.y - other.y)) {
    const { x, y, text } = point
    const width = measure(text, em, true)
    // At its right, at its left, else above or below it, as far in the middle as the plot allows.
    const over = Math.max(plot.left, Math.min(plot.right - width, x - width / 2))
    const spots = range(-FURTHEST, FURTHEST + STEP, STEP).flatMap((rise) =>
      [x + em * BESIDE, x - em * BESIDE - width, over].map((left) => {
        const at = { x: left, y: y + rise * em }
        const box = { left, right: left + width, top: at.y - em * HALF, bottom: at.y + em * HALF }
        const outside = box.left < plot.left || box.right > plot.right || box.top < plot.top || box.bottom > plot.bottom
        const overX = box.left < x && x < box.right
        const hit = [...taken, ...dots].filter((other) => overlap(box, other)).length
        const cost =
          hit * 100 +
          Number(outside) * 50 +
          Number(at.y < lowest) * 20 +
          plot.lines.filter((line) => crosses(line, box)).length +
          Number(overX) * OVER +
          Math.abs(rise) * DISTANCE
        return { at, box, cost }
      }),
    )
    const best = spots.reduce((one, other) => (other.cost < one.cost ? other : one))
    taken.push(best.box)
    lowest = best.at.y
    placed.set(point, best.at)
  }
  return points.map((point) => placed.get(point) ?? point)
}
