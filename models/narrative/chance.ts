import type { Probability, Target } from '#models/analysis/uncertainty/distribution'
import type { Text } from './text'

/** Shares are told in whole percents, unless all or nothing would hide a few. */
function shareText(share: number, text: Text): string {
  const percent = share * 100
  const close = (percent > 0 && percent < 1) || (percent > 99 && percent < 100)
  return text.formats.percent(percent, close ? 1 : 0)
}

/** How many draws meet a target, with the interval that their number allows. */
export function chanceTitle(
  { share, margin }: Probability,
  { sense }: Target,
  value: string,
  year: number,
  text: Text,
): string {
  const values = {
    share: shareText(share, text),
    margin: text.formats.number(margin * 100, 1),
    value,
    year,
  }
  return text.t(sense === 'at least' ? 'uncertainty:chance.atLeast' : 'uncertainty:chance.atMost', values)
}
