/** The quantiles of a fan chart: median, the middle half and nine in ten. */
export const fanShares = [0.05, 0.25, 0.5, 0.75, 0.95] as const

/**
 * The value below which a share of sorted values lies, interpolated linearly between two of them; NaN
 * where there are none. d3's `quantileSorted` computes the same, but its types take no `Float64Array`.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const low = sorted[below]
  if (low === undefined) return Number.NaN
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low
  return low + (high - low) * (at - below)
}

/** Sorts values in place, ascending, and gives those that are numbers: NaN sorts last. */
export function sortedNumbers(values: Float64Array): Float64Array {
  values.sort()
  let count = values.length
  while (count > 0 && Number.isNaN(values[count - 1])) count--
  return values.subarray(0, count)
}
