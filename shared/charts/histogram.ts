import { max, ticks as ticksOf } from 'd3'
import type { Box } from './box'
import { linearScale } from './linearScale'
import { tickDigits } from './valueAxis'

export interface HistogramData {
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[]
  /** the value the bars are judged by, and on which side of it they meet it */
  readonly target: number
  readonly sense: 'at least' | 'at most'
  /** the value with nothing left to chance */
  readonly central: number
  readonly targetLabel: string
  readonly centralLabel: string
  readonly writeTick: (value: number, digits: number) => string
}

/** A bar, or the part of one on its side of the target. */
export interface Bar {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  readonly met: boolean
}

export interface Flag {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly text: string
  /** where the line would be, were the axis longer */
  readonly beyond: boolean
}

export interface HistogramLayout {
  readonly bars: readonly Bar[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** the values at the ends of the axis */
  readonly domain: readonly [number, number]
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** each in a row of its own above the bars */
  readonly target: Flag
  readonly central: Flag
  /** the value under a place of the pointer, inside the axis */
  readonly valueAt: (x: number) => number
}

const PAD = 0.12

/** A value with room for all that is drawn: the axis, wider than the bars so that the target can leave them. */
function domainOf({ bins, central }: HistogramData): [number, number] {
  const low = Math.min(bins[0]?.from ?? central, central)
  const high = Math.max(bins.at(-1)?.to ?? central, central)
  const pad = high > low ? (high - low) * PAD : Math.abs(high) * PAD || 1
  return [low - pad, high + pad]
}

/** Where everything of a histogram stands, in pixels: a function of data and size alone. */
export function layoutHistogram(data: HistogramData, { width, height, em, measure }: Box): HistogramLayout {
  const [left, right] = [em * 0.5, width - em * 0.5]
  const top = em * 3.6
  const bottom = Math.max(top, height - em * 1.8)
  const [low, high] = domainOf(data)
  const scale = linearScale([low, high], [left, right])
  const x = (value: number): number => Math.min(right, Math.max(left, scale(value)))
  const y = linearScale([0, max(data.bins, ({ count }) => count) ?? 1], [bottom, top])

  const bars = data.bins.flatMap(({ from, to, count }): Bar[] => {
    const edges = data.target > from && data.target < to ? [from, data.target, to] : [from, to]
    return edges.slice(1).flatMap((end, index) => {
      const start = edges[index] ?? from
      const middle = (start + end) / 2
      const met = data.sense === 'at least' ? middle >= data.target : middle <= data.target
      const bar = { x: x(start), width: x(end) - x(start), y: y(count), height: Math.max(0, bottom - y(count)), met }
      return count > 0 && bar.width > 0 ? [bar] : []
    })
  })

  const flag = (value: number, text: string, row: number): Flag => {
    const place = x(value)
    const wide = measure(text, em, true) + em * 0.5
    const anchor = place + wide > right && place - wide >= left ? 'end' : 'start'
    return { x: place, y: row, anchor, text, beyond: value < low || value > high }
  }

  const values = ticksOf(low, high, Math.max(2, Math.floor((right - left) / (em * 7))))
  const digits = tickDigits(values)
  const ticks = values
    .map((value) => ({ x: x(value), text: data.writeTick(value, digits) }))
    .filter(({ x: place, text }) => {
      const half = measure(text, em, false) / 2
      return place - half >= 0 && place + half <= width
    })
  return {
    bars,
    left,
    right,
    top,
    bottom,
    domain: [low, high],
    ticks,
    target: flag(data.target, data.targetLabel, em * 1.1),
    central: flag(data.central, data.centralLabel, em * 2.6),
    valueAt: (place) => scale.invert(Math.min(right, Math.max(left, place))),
  }
}
