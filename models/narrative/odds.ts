import type { Probability } from '#models/analysis/uncertainty/distribution'
import { headlineAims } from './documentedAims'
import type { Text } from './text'

/** In place of what is still being drawn. */
export const AWAITED = '…'

/** What no number of draws rules out, and what none promises, in percent: told as less, or more, than this. */
export const [LEAST, MOST] = [0.1, 99.9]

/**
 * Shares are told in whole percents, unless that would hide a few; what holds in all draws or in none is not told as
 * certain or impossible.
 */
export function shareText(share: number, { t, formats }: Text): string {
  const percent = share * 100
  if (percent < LEAST) return t('odds:share.under', { share: formats.percent(LEAST, 1) })
  if (percent > MOST) return t('odds:share.over', { share: formats.percent(MOST, 1) })
  return formats.percent(percent, percent < 1 || percent > 99 ? 1 : 0)
}

/**
 * In how many simulations a headline result reaches what documents aim at in a year, as every screen tells it. Null
 * where it was not counted.
 *
 * @param odds of each of the headline aims, in their order
 */
export function headlineOdds(odds: readonly Probability[], id: string, year: number, text: Text): string | null {
  const found = odds[headlineAims.findIndex((aim) => aim.id === id && aim.year === year)]
  if (!found || Number.isNaN(found.share)) return null
  return text.t('explore:odds.chance', { share: shareText(found.share, text) })
}
