import { nice, ticks } from 'd3'
import { domain } from '#shared/charts/domain'
import type { ChartData, Mark } from '#shared/charts/lineData'

const TICKS = 6

interface ValueRange {
  readonly min: number
  readonly max: number
  /** from one line behind the chart to the next */
  readonly step: number
  /** those that lie within: one far away would press the lines flat */
  readonly marks: readonly Mark[]
}

/** What the axis of values of a chart spans. */
export function valueRange(data: ChartData): ValueRange {
  const [min, max] = nice(...domain(data), TICKS)
  const [first = 0, second = 1] = ticks(min, max, TICKS)
  const marks = data.marks.filter(({ value }) => value >= min && value <= max)
  return { min, max, step: Math.abs(second - first) || 1, marks }
}
