/** One line of the benchmark: a ratio measured in this run, and what it should stay under. */
export interface BenchLine {
  readonly name: string
  readonly value: number
  readonly target: number
  /** `ratio`, or what is counted */
  readonly unit: string
  /** spread of the measurement relative to its median, where there is one */
  readonly spread?: number
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** Half of the interquartile range over the median. */
export function relativeSpread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return (at(0.75) - at(0.25)) / 2 / median(values)
}
