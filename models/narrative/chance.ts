import type { Probability, Target } from '#models/analysis/uncertainty/distribution'
import { LEAST, MOST, shareText } from './odds'
import type { Text } from './text'

/** How many draws meet a target, with the interval that their number allows; all and none in words. */
export function chanceTitle(
  { share, margin }: Probability,
  { sense }: Target,
  value: string,
  year: number,
  text: Text,
): string {
  const kind = sense === 'at least' ? 'atLeast' : 'atMost'
  if (saysNothing(share)) return text.t(`odds:chance.${share < 0.5 ? 'none' : 'all'}.${kind}`, { value, year })
  const values = {
    share: shareText(share, text),
    margin: text.formats.text(margin * 100, 'pp'),
    value,
    year,
  }
  return text.t(`odds:chance.${kind}`, values)
}

/** Whether the draws are of one mind: of a target that nobody set, such odds need not be told. */
export const saysNothing = (share: number): boolean => share * 100 < LEAST || share * 100 > MOST

/** Half width of the 95 % interval of a share near one half, times the square root of the number of draws. */
const WIDEST = 0.98

/** In how many simulations something holds, as part of a sentence. */
export const oddsText = (share: number, text: Text): string => text.t('odds:share', { share: shareText(share, text) })

/** What the odds of targets are counted in, and why they may say otherwise than the scenario's own run. */
export const targetOddsNote = (draws: number, text: Text): string =>
  text.t('odds:told', { told: text.t('odds:central'), sureness: oddsSureness(draws, text) })

/** By how much odds may be wrong only because they were counted in so many draws. */
export const oddsSureness = (draws: number, { t, formats }: Text): string =>
  t('odds:sureness', {
    count: draws,
    draws: formats.number(draws, 0),
    points: formats.counted((WIDEST / Math.sqrt(draws)) * 100, 0, 'pp'),
  })
