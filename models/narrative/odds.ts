import { atLeast } from '#models/analysis/atLeast'
import { type Quantiles, quantilesAt } from './chartBands'
import type { Text } from './text'

/** In place of what is still being drawn. */
export const AWAITED = '…'

/** How likely it is that a target is met, as the quantiles of a fan tell it. */
const ODDS = ['sure', 'likely', 'even', 'uneven', 'unlikely', 'remote'] as const

/**
 * In how many simulations a result reaches a target, in words: no finer than the five quantiles of its band allow.
 * Null where it was not sampled.
 */
export function oddsWords(found: Quantiles, id: string, year: number, target: number, text: Text): string | null {
  const row = quantilesAt(found, id, year)
  if (row.length !== ODDS.length - 1 || !row.every(Number.isFinite)) return null
  // The quantiles ascend: as many of them as lie below the target leave so many of its simulations short.
  const below = row.filter((value) => !atLeast(value, target)).length
  return text.t(`explore:odds.${ODDS[below] ?? 'remote'}`)
}
