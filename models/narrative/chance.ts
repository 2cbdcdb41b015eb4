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
  if (saysNothing(share)) return text.t(`uncertainty:chance.${share < 0.5 ? 'none' : 'all'}.${kind}`, { value, year })
  const values = {
    share: shareText(share, text),
    margin: text.formats.text(margin * 100, 'pp'),
    value,
    year,
  }
  return text.t(`uncertainty:chance.${kind}`, values)
}

/** Whether the draws are of one mind: of a target that nobody set, such odds need not be told. */
export const saysNothing = (share: number): boolean => share * 100 < LEAST || share * 100 > MOST

const TENTHS = 10
const TWENTIETHS = 20
/** Half width of the 95 % interval of a share near one half, times the square root of the number of draws. */
const WIDEST = 0.98

/**
 * How often something holds in draws, no finer than a thousand of them can tell: tenths, twentieths near none and near
 * all.
 */
function roundedOdds(share: number) {
  const twentieths = Math.round(share * TWENTIETHS)
  if (twentieths === 0) return { kind: 'fewer', count: 1, of: TWENTIETHS } as const
  if (twentieths === TWENTIETHS) return { kind: 'more', count: TWENTIETHS - 1, of: TWENTIETHS } as const
  if (twentieths === 1 || twentieths === TWENTIETHS - 1)
    return { kind: 'about', count: twentieths, of: TWENTIETHS } as const
  return { kind: 'about', count: Math.round(share * TENTHS), of: TENTHS } as const
}

/** In how many simulations something holds, as part of a sentence. */
export function oddsText(share: number, { t }: Text): string {
  const { kind, count, of } = roundedOdds(share)
  return t(`uncertainty:odds.${kind}`, { count, of })
}

/** By how much odds may be wrong only because they were counted in so many draws. */
export const oddsSureness = (draws: number, { t, formats }: Text): string =>
  t('uncertainty:odds.sureness', {
    count: draws,
    draws: formats.number(draws, 0),
    points: formats.number((WIDEST / Math.sqrt(draws)) * 100, 0),
  })
