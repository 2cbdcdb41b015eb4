import type { Group, SceneMark } from './scene'
import type { Tick } from './valueAxis'

/** The part of a chart that is drawn in, in pixels. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How far below the plot its years stand, in ems. */
const YEARS_BELOW = 1.5
/** A year nearer to the marked one than this, in ems, gives way to it. */
const APART = 2.6
/** Between a tick's text and the plot, and from a tick to the baseline of its text, in ems. */
const GAP = 0.6
const MIDDLE = 0.32

/** The lines of the grid and the values beside them. */
export const gridGroup = (ticks: readonly Tick[], { left, right }: Plot, em: number): Group => ({
  name: 'grid',
  marks: ticks.flatMap(({ y, text, zero }): readonly SceneMark[] => [
    { shape: 'line', role: zero ? 'zero' : 'tick', id: `line ${text}`, x1: left, x2: right, y1: y, y2: y },
    {
      shape: 'text',
      role: 'axisText',
      id: text,
      x: left - em * GAP,
      y: y + em * MIDDLE,
      anchor: 'end',
      runs: [{ text }],
    },
  ]),
})

interface MarkedYear {
  /** null: none is marked */
  readonly year: number | null
  /** a line stands on it */
  readonly ruled: boolean
  /** the pointer is there */
  readonly pointed: boolean
}

/** The years below a chart, the marked one among them. */
export function yearsGroup(
  years: readonly number[],
  x: (year: number) => number,
  { top, bottom }: Plot,
  em: number,
  { year, ruled, pointed }: MarkedYear,
): Group {
  const y = bottom + em * YEARS_BELOW
  const shown = year === null ? years : years.filter((each) => Math.abs(x(each) - x(year)) > em * APART)
  const label = (each: number, role: 'axisText' | 'yearText'): SceneMark => ({
    shape: 'text',
    role,
    id: String(each),
    x: x(each),
    y,
    anchor: 'middle',
    runs: [{ text: String(each) }],
  })
  const rule: SceneMark[] =
    year === null || !ruled
      ? []
      : [
          {
            shape: 'line',
            role: pointed ? 'yearPointed' : 'year',
            id: 'rule',
            x1: x(year),
            x2: x(year),
            y1: top,
            y2: bottom,
          },
        ]
  return {
    name: 'years',
    marks: [
      ...rule,
      ...(year === null ? [] : [label(year, 'yearText')]),
      ...shown.map((each) => label(each, 'axisText')),
    ],
  }
}
