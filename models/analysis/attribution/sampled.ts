import { drawKey, uniform } from '../uncertainty/draw'
import type { LeverRuns } from './coalitions'

/** Pairs of an order and its reverse, which takes much of the chance out. */
const PAIRS = 500
/** Orders that are sampled. */
export const SAMPLED_ORDERS = 2 * PAIRS
const Z = 1.959964

/** An order of the levers, the same for the same seed and number. */
function shuffled(count: number, seed: number, number: number): number[] {
  const key = drawKey(seed, 'attribution.order')
  const order = Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    const pick = Math.floor(uniform(number * count + last, key) * (last + 1))
    const [a, b] = [order[last] ?? 0, order[pick] ?? 0]
    order[last] = b
    order[pick] = a
  }
  return order
}

/** The masks of an order: nobody, the first, the first two, ... everyone. */
function masksOf(order: readonly number[]): number[] {
  const masks = [0]
  for (const lever of order) masks.push((masks.at(-1) ?? 0) | (1 << lever))
  return masks
}

/**
 * Shapley values from sampled orders. Every order adds up by itself, so the mean does too. Yields its progress.
 *
 * @returns contributions, and the half width of each one's 95 % interval: one row of `size` a lever
 */
export function* sampledShapley(
  runs: LeverRuns,
  count: number,
  size: number,
  seed: number,
): Generator<number, { readonly contributions: Float64Array; readonly errors: Float64Array }> {
  const sum = new Float64Array(count * size)
  const squares = new Float64Array(count * size)
  const pair = new Float64Array(count * size)
  for (let number = 0; number < PAIRS; number++) {
    const order = shuffled(count, seed, number)
    pair.fill(0)
    for (const each of [order, [...order].reverse()]) {
      const results = runs.run(masksOf(each))
      for (const [place, lever] of each.entries())
        for (let cell = 0; cell < size; cell++) {
          const added = (results[(place + 1) * size + cell] ?? 0) - (results[place * size + cell] ?? 0)
          pair[lever * size + cell] = (pair[lever * size + cell] ?? 0) + added / 2
        }
    }
    for (const [at, value] of pair.entries()) {
      sum[at] = (sum[at] ?? 0) + value
      squares[at] = (squares[at] ?? 0) + value * value
    }
    yield (number + 1) / PAIRS
  }
  const contributions = sum.map((value) => value / PAIRS)
  const errors = squares.map((square, at) => {
    const variance = Math.max(0, square / PAIRS - (contributions[at] ?? 0) ** 2) * (PAIRS / (PAIRS - 1))
    return Z * Math.sqrt(variance / PAIRS)
  })
  return { contributions, errors }
}
