import { type Quantiles, quantilesAt } from './chartBands'

/** A range as a bar: where its parts lie between its two ends, from 0 to 1. */
export interface RangeBar {
  readonly outer: readonly [number, number]
  readonly inner: readonly [number, number]
  readonly value: number
  /** what documents aim at; null without */
  readonly target: number | null
  /** where nothing would have changed */
  readonly unchanged: number
}

interface Marks {
  readonly value: number
  readonly unchanged: number
  readonly target: number | null
}

/** Room left at both ends, as a share of what is shown. */
const MARGIN = 0.06

/** The range of a result in a year, on a scale that holds its value, its target and where it would be unchanged. */
export function rangeBar(
  found: Quantiles,
  id: string,
  year: number,
  { value, unchanged, target }: Marks,
): RangeBar | null {
  const [low, lower, , upper, high] = quantilesAt(found, id, year)
  if (low === undefined || lower === undefined || upper === undefined || high === undefined) return null
  const all = [low, high, value, unchanged, ...(target === null ? [] : [target])]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  if (!Number.isFinite(least + most) || least === most || low === high) return null
  const room = (most - least) * MARGIN
  const at = (level: number): number => (level - least + room) / (most - least + 2 * room)
  return {
    outer: [at(low), at(high)],
    inner: [at(lower), at(upper)],
    value: at(value),
    target: target === null ? null : at(target),
    unchanged: at(unchanged),
  }
}
