import type { Remedy } from '#models/analysis/closeGap'
import { settingText } from './levers'
import type { Missed } from './targets'
import type { Text } from './text'

/** Which target is missed, by how much, and for lack of what. */
export function missedSentence(missed: Missed, { t, formats }: Text): string {
  if (missed.kind === 'european')
    return t('explore:target.european', {
      targetYear: missed.targetYear,
      year: missed.year,
      target: formats.text(missed.target, '%'),
      value: formats.text(missed.value, '%'),
      gap: formats.text(missed.target - missed.value, 'pp'),
    })
  const aimed = t('explore:target.researchMoney', {
    aim: formats.percent(missed.aim, 2),
    reached: formats.percent(missed.reached, 2),
    year: missed.year,
  })
  if (missed.available >= missed.needed) return aimed
  return `${aimed} ${t('explore:target.research', {
    needed: formats.text(missed.needed, 'FTE'),
    available: formats.text(missed.available, 'FTE'),
    year: missed.year,
  })}`
}

/** What one lever alone would do for a missed target. */
export function remedyText({ lever, value, by, closes }: Remedy, text: Text): string {
  const setting = settingText(lever, value, by, text)
  return closes >= 1
    ? text.t('explore:target.closes', { setting })
    : text.t('explore:target.part', { setting, share: text.formats.percent(closes * 100, 0) })
}
