import type { Paint } from './paint'
import type { Role } from './roles'
import type { Scene, SceneMark } from './scene'

/** A bar between two shares of the width, from 0 to 1. */
export interface ShareBar {
  readonly from: number
  readonly to: number
  readonly role: Role
  readonly paint?: Paint
}

/** A rule across a row at a share of its width; where it ends short of the row's height, from and to say where. */
export interface ShareRule {
  readonly at: number
  readonly role: Role
  readonly top?: number
  readonly bottom?: number
}

export interface BarRowData {
  readonly bars: readonly ShareBar[]
  readonly rules: readonly ShareRule[]
}

/** The share of a row's height above a bar, and below it. */
const AIR = 0.18

/**
 * A row of floating bars, as waterfalls and tornados have them.
 *
 * @param thinnest what a bar of no length is still drawn as, in pixels
 */
export function barScene(
  { bars, rules }: BarRowData,
  {
    x = 0,
    y = 0,
    width,
    height,
  }: { readonly x?: number; readonly y?: number; readonly width: number; readonly height: number },
  thinnest = 0,
): Scene {
  const marks: SceneMark[] = [
    ...bars.map(
      ({ from, to, role, paint }, index): SceneMark => ({
        shape: 'rect',
        role,
        id: `bar ${index}`,
        x: x + Math.min(from, to) * width,
        y: y + height * AIR,
        width: Math.max(thinnest, Math.abs(to - from) * width),
        height: height * (1 - 2 * AIR),
        ...(paint ? { paint } : {}),
      }),
    ),
    ...rules.map(
      ({ at, role, top = 0, bottom = 1 }, index): SceneMark => ({
        shape: 'line',
        role,
        id: `rule ${index}`,
        x1: x + at * width,
        x2: x + at * width,
        y1: y + top * height,
        y2: y + bottom * height,
      }),
    ),
  ]
  return [{ name: 'bars', marks }]
}

/** From where a fall begins to where it ends, joined to the rows above and below. */
export const fallRow = (from: number, to: number, paint: Paint): BarRowData => ({
  bars: [{ from, to, role: 'fall', paint }],
  rules: [
    { at: from, role: 'join', bottom: AIR },
    { at: to, role: 'join', top: 1 - AIR },
  ],
})

/** A total: a post, not a bar, for the scale does not begin at zero. */
export const postRow = (at: number, joined: 'above' | 'below'): BarRowData => ({
  bars: [],
  rules: [
    joined === 'below' ? { at, role: 'join', top: 1 - AIR } : { at, role: 'join', bottom: AIR },
    { at, role: 'post', top: AIR, bottom: 1 - AIR },
  ],
})
