import { nice, ticks } from 'd3'
import type { Box } from './box'
import { decimalsOf, type LinearScale, linearScale } from './linearScale'

/** A line of the grid with its value in words. */
export interface Tick {
  readonly y: number
  readonly text: string
  readonly zero: boolean
}

export interface ValueAxis {
  readonly y: LinearScale
  readonly ticks: readonly Tick[]
  /** where the plot begins, right of the values */
  readonly left: number
}

interface Asked {
  readonly domain: readonly [number, number]
  /** an end that rounding the axis outwards must not pass */
  readonly most?: number | undefined
  readonly mostTicks: number
  readonly writeTick: (value: number, digits: number) => string
}

const MOST_DIGITS = 6
/** Of one tick and the air above it, in ems. */
const TICK_ROOM = 3

/** The digits that ticks a step apart need to be told from each other. */
export const tickDigits = (ticks: readonly number[]): number =>
  Math.min(MOST_DIGITS, decimalsOf(Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) || 1))

/** The axis of values at the left, with as many ticks as there is room for between top and bottom. */
export function valueAxis(
  { domain, most, mostTicks, writeTick }: Asked,
  top: number,
  bottom: number,
  { em, measure }: Box,
): ValueAxis {
  const count = Math.min(mostTicks, Math.max(2, Math.floor((bottom - top) / (em * TICK_ROOM))))
  const [lowest, highest] = nice(...domain, count)
  const end = most !== undefined && highest > most && domain[1] <= most ? most : highest
  const y = linearScale([lowest, end], [bottom, top])
  const values = ticks(lowest, end, count)
  const digits = tickDigits(values)
  const texts = values.map((value) => writeTick(value, digits))
  return {
    y,
    left: Math.max(...texts.map((text) => measure(text, em, false)), em) + em * 0.7,
    ticks: values.map((value, index) => ({ y: y(value), text: texts[index] ?? '', zero: value === 0 })),
  }
}
