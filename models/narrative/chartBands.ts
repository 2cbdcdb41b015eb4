import type { Band, Reach } from '#shared/charts/lineData'
import type { Drawn } from './chartData'

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

/** Two nested bands behind each line that says what happens; what is aimed at or held against has none. */
export function chartBands({ lines, years, divisor }: Drawn, found: Quantiles, stale: boolean): readonly Band[] {
  return lines.flatMap(({ id, paint, dashed, faint }) => {
    if (dashed || faint || !found.series.includes(id)) return []
    const rows = years.map((year) => quantilesAt(found, id, year))
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
