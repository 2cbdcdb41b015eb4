import { differenceOf } from '#models/narrative/chartData'
import type { Band } from '#shared/charts/lineData'
import type { ChartWords } from './deck'
import { lineColor } from './look'

/** An area between what lies below it and its own height, one value a year drawn. */
export interface Area {
  readonly name: string
  readonly values: readonly number[]
  /** a colour of the theme; what is not drawn has none */
  readonly color: string
}

/** What pptxgenjs draws nothing for. */
export const CLEAR = 'transparent'

/**
 * The ranges of a line as areas one upon the other, so that they can be edited as the lines are: what lies below them,
 * then the outer range below the inner one, the inner one, and the outer range above it.
 *
 * @param before so many years stand before those of the chart: without width there, as high as where the range begins
 */
export function bandAreas({ paint, outer, inner }: Band, before: number, words: ChartWords): readonly Area[] {
  const edges = outer.map(([lowest, highest], year) => {
    const [low, high] = inner[year] ?? [Number.NaN, Number.NaN]
    return [lowest, differenceOf(low, lowest), differenceOf(high, low), differenceOf(highest, high)] as const
  })
  const values = (layer: 0 | 1 | 2 | 3): readonly number[] => [
    ...Array.from({ length: before }, () => (layer === 0 ? (edges[0]?.[0] ?? Number.NaN) : 0)),
    ...edges.map((each) => each[layer]),
  ]
  const color = lineColor(paint)
  return [
    { name: words.below, values: values(0), color: CLEAR },
    { name: words.nine, values: values(1), color },
    { name: words.half, values: values(2), color },
    { name: words.nine, values: values(3), color },
  ]
}
