import { scaleLinear } from 'd3'
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
  const near = scaleLinear().domain(domain(data)).nice(TICKS)
  const [min = 0, max = 1] = near.domain()
  const [first = 0, second = 1] = near.ticks(TICKS)
  const marks = data.marks.filter(({ value }) => value >= min && value <= max)
  return { min, max, step: Math.abs(second - first) || 1, marks }
}
