import type { Lever } from '#models/engine/model'
import type { Coalitions } from './coalitions'
import { sampledShapley } from './sampled'
import { exactShapley } from './shapley'

/** Up to so many levers every subset is run: 4 096 runs. */
export const EXACT_UP_TO = 12

/** What each changed lever adds to the kept results, over the reference. */
export interface Attribution {
  readonly levers: readonly Lever[]
  /** the results with no lever set */
  readonly from: Float64Array
  /** the results of the scenario */
  readonly to: Float64Array
  /** one row of kept results a lever; the rows add up to `to` minus `from` */
  readonly contributions: Float64Array
  /** 95 % half widths in the same order, where the orders were sampled; null where all were weighed */
  readonly errors: Float64Array | null
  /** the results of every subset of the levers by mask, where all were run */
  readonly subsets: Float64Array | null
}

/** The last mask: every lever set. */
const everyone = (count: number): number => 2 ** count - 1

/**
 * Shapley's attribution: the mean over all orders in which the levers could be set of what each adds.
 * Independent of order, adds up exactly; exact up to twelve levers, beyond by sampled orders with a
 * stated error.
 *
 * @param size kept values a run
 * @param seed of the sampled orders
 */
export function attribute(coalitions: Coalitions, size: number, seed: number): Attribution {
  const { levers } = coalitions
  const count = levers.length
  if (count <= EXACT_UP_TO) {
    const subsets = coalitions.run(Array.from({ length: 2 ** count }, (_, mask) => mask))
    return {
      levers,
      from: subsets.slice(0, size),
      to: subsets.slice(everyone(count) * size),
      contributions: exactShapley(subsets, count, size),
      errors: null,
      subsets,
    }
  }
  const ends = coalitions.run([0, everyone(count)])
  return {
    levers,
    from: ends.slice(0, size),
    to: ends.slice(size),
    ...sampledShapley(coalitions, count, size, seed),
    subsets: null,
  }
}
