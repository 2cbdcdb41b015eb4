import { bin } from 'd3'
import { atLeast, atMost } from '../atLeast'

/** How one result is spread in one year. */
export interface Distribution {
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[]
  readonly count: number
  /** runs in which the result does not exist */
  readonly missing: number
}

const BINS = 40

/** The histogram of some values in bins of one round width. */
export function distribution(values: Float64Array): Distribution {
  const numbers = [...values].filter(Number.isFinite)
  const bins = bin().thresholds(BINS)(numbers)
  return {
    bins: bins.map((each) => ({ from: each.x0 ?? 0, to: each.x1 ?? 0, count: each.length })),
    count: numbers.length,
    missing: values.length - numbers.length,
  }
}

export interface Target {
  readonly sense: 'at least' | 'at most'
  /** in the result's unit */
  readonly value: number
}

/** A share of runs, and the half width of its 95 % interval that the number of runs allows. */
export interface Probability {
  readonly share: number
  readonly margin: number
}

/** 97.5 % of a normal distribution lies below. */
const Z = 1.959964

/** How often a target is met; a run without a value does not meet it. The interval is Wilson's. */
export function probability(values: Float64Array, { sense, value }: Target): Probability {
  const count = values.length
  if (count === 0) return { share: Number.NaN, margin: Number.NaN }
  let met = 0
  const meets = sense === 'at least' ? atLeast : atMost
  for (const each of values) if (meets(each, value)) met++
  const share = met / count
  const margin = (Z / (1 + Z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2))
  return { share, margin }
}
