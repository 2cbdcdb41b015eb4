import { pairs } from 'd3'
import type { Spot } from './markLabels'

export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Whether a line, straight from point to point, goes through a rectangle; no line leads to a point without a height. */
export const crosses = (line: readonly Spot[], { left, right, top, bottom }: Rectangle): boolean =>
  pairs(line).some(([from, to]) => {
    if (to.x <= left || from.x >= right) return false
    const height = (x: number): number => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x)
    const [one, other] = [height(Math.max(left, from.x)), height(Math.min(right, to.x))]
    return Math.max(one, other) >= top && Math.min(one, other) <= bottom
  })
