import type { Measure } from '#models/analysis/uncertainty/sample'
import { bandOf, headlines } from '#models/belgium/headlines'
import type { Settings } from '#models/engine/parameters'
import type { Band, Reach } from '#shared/charts/lineData'
import type { ChartContent } from './chartContent'
import { isDifference } from './signed'

/** The quantiles of some series over the years, one row of shares a year, in the series' own units. */
export interface Quantiles {
  readonly series: readonly string[]
  readonly years: readonly number[]
  /** five of them, ascending: the outer ends, the inner ends, the median between */
  readonly shares: readonly number[]
  readonly quantiles: Float64Array
}

/** The quantiles of one series in one year, ascending; none where the series was not sampled. */
export function quantilesAt({ series, years, shares, quantiles }: Quantiles, id: string, year: number): Float64Array {
  const [position, at] = [series.indexOf(id), years.indexOf(year)]
  if (position < 0 || at < 0) return new Float64Array(0)
  const start = (position * years.length + at) * shares.length
  return quantiles.subarray(start, start + shares.length)
}

const reach = (low: number | undefined, high: number | undefined, divisor: number): Reach => [
  (low ?? Number.NaN) / divisor,
  (high ?? Number.NaN) / divisor,
]

/** Whether a result may have a band as it is shown: a headline result has that of its change, never of its level but R&D reached. */
export function mayHaveBand(id: string, show: Measure): boolean {
  const headline = headlines.find((each) => each === id)
  return show === 'difference' || !headline || isDifference(headline) || bandOf(headline) === 'level'
}

/** How a result is shown with its range: by its change where that alone has one, by its level where nothing is changed. */
export const rangedMeasure = (id: string, settings: Settings): Measure =>
  Object.keys(settings).length === 0 || mayHaveBand(id, 'level') ? 'level' : 'difference'

/**
 * Two nested bands behind each line that says what happens; what is aimed at or held against has none, nor has what is
 * the same in every draw.
 */
function chartBands(
  { choice, drawn }: Pick<ChartContent, 'choice' | 'drawn'>,
  found: Quantiles,
  stale: boolean,
): readonly Band[] {
  const { lines, years, divisor } = drawn
  return lines.flatMap(({ id, paint, dashed, faint }) => {
    if (dashed || faint || !found.series.includes(id) || !mayHaveBand(id, choice.show)) return []
    const rows = years.map((year) => quantilesAt(found, id, year))
    if (rows.every((row) => row[0] === row.at(-1))) return []
    return [
      {
        id,
        paint,
        stale,
        outer: rows.map((row) => reach(row[0], row.at(-1), divisor)),
        inner: rows.map((row) => reach(row[1], row.at(-2), divisor)),
      },
    ]
  })
}

/** The bands of a chart, and of how many draws they are: of none where it draws no band. */
export function drawnBands(
  content: Pick<ChartContent, 'choice' | 'drawn'>,
  found: Quantiles & { readonly count: number },
  stale: boolean,
): { readonly bands: readonly Band[]; readonly count: number } {
  const bands = chartBands(content, found, stale)
  return { bands, count: bands.length > 0 ? found.count : 0 }
}
