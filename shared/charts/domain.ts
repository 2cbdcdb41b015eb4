import { extent } from 'd3'
import type { ChartData, Reach } from './lineData'

/** Differences below this part of a value are noise of arithmetic: such a line is flat. */
export const NOISE = 1e-9

/** Lowest and highest of some values; one and the same where they differ by noise only. */
export function range(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 1] = extent(values.filter(Number.isFinite))
  return high - low <= Math.abs(high) * NOISE ? [high, high] : [low, high]
}

/** Marks this near to the lines, as a part of their value, are worth the room they take. */
const NEAR = 0.22
/** A line that does not move stands in the middle of this much of its value; one that hardly does, of this. */
const FLAT = 0.2
const HARDLY = 0.04

/** Lowest and highest of all that is drawn, and of what there has to be room for. */
export const reachOf = (data: ChartData): Reach =>
  range([
    ...data.lines.flatMap((each) => each.values),
    ...(data.bands ?? []).flatMap(({ outer }) => outer.flat()),
    ...(data.observed ?? []).flatMap(({ points }) => points.map(({ value }) => value)),
    ...(data.room ?? []),
  ])

/** The range of values drawn with the marks near them, with room above and below. */
export function domain(data: ChartData): [number, number] {
  const [low, high] = reachOf(data)
  // A mark far away would press the lines flat: it is drawn only where they come near it.
  const reach = Math.max(high - low, Math.abs(high) * NEAR)
  const near = data.marks.map(({ value }) => value).filter((value) => value > low - reach && value < high + reach)
  const min = Math.min(low, ...near)
  const max = Math.max(high, ...near)
  const least = Math.abs(max) * (max > min ? HARDLY : FLAT) || 1
  const pad = Math.max((max - min) * 0.06, (least - (max - min)) / 2)
  const top = data.most !== undefined && max <= data.most ? Math.min(max + pad, data.most) : max + pad
  return [min >= 0 && min - pad < 0 ? 0 : min - pad, top]
}
