import { headlines, milestones } from '#models/belgium/headlines'
import { projectionOf } from '#models/belgium/projections'
import { type Limit, limitSpans } from '#models/narrative/limits'
import { missedSentence, remedyPriceLines, remedyText } from '#models/narrative/missed'
import { fastPaces, paceSentence } from '#models/narrative/pace'
import { pacesBehind } from '#models/narrative/pacesBehind'
import { type Miss, missedTargets, missesOf } from '#models/narrative/targets'
import type { Text } from '#models/narrative/text'
import { chartTitle } from '#models/narrative/titles'
import type { Account } from './account'

/** The headline results in a sentence each, as the run gives them. */
export function briefly({ focus, year }: Account, text: Text): readonly string[] {
  const { scenario, projection, baseline } = focus
  return headlines.map((id) => chartTitle([id], { projection, baseline, settings: scenario.levers, year }, text))
}

export interface LimitPeriod {
  readonly limit: Limit
  readonly words: string
  readonly years: string
  /** how many years it lasts */
  readonly length: number
}

/** What limits defence output, span after span. */
export function limitPeriods({ focus }: Account, { t }: Text): readonly LimitPeriod[] {
  return limitSpans(focus.projection).map(({ limit, first, last }) => ({
    limit,
    words: t(`explore:limit.${limit}`),
    years: first === last ? String(first) : t('report:limits.span', { first, last }),
    length: last - first + 1,
  }))
}

/** Which target is missed, whatever the year. */
const targetOf = (miss: Miss): string => (miss.kind === 'european' ? `european ${miss.targetYear}` : miss.kind)

/** Each target once, as it is missed first. */
const eachFirst = <Of extends Miss>(misses: readonly Of[]): readonly Of[] =>
  misses.filter((miss, at) => misses.findIndex((each) => targetOf(each) === targetOf(miss)) === at)

/** The levers that are to rise faster than was observed, and count for no missed target: a sentence each. */
export function otherFastPaces(account: Account, text: Text): readonly string[] {
  const { scenario, projection } = account.focus
  const { levers, assumptions } = scenario
  const misses = eachFirst(milestones.flatMap((year) => missesOf(levers, projection, year)))
  const told = misses.flatMap((missed) => pacesBehind(missed, { settings: levers, assumptions }, text))
  return fastPaces(levers, assumptions)
    .filter(({ lever }) => !told.some((pace) => pace.lever === lever))
    .map((pace) => paceSentence(pace, text))
}

export interface MissedTarget {
  readonly sentence: string
  readonly year: number
  /** what would help, one lever or two together; empty where nothing does */
  readonly remedies: readonly string[]
  /** what those cost that is not money, a lever each */
  readonly prices: readonly string[]
  /** what it asks for faster than was observed */
  readonly paces: readonly string[]
}

/** The documented targets missed in any milestone year, each said once, of the first year it is missed in. */
export function missedTargetsOf(account: Account, text: Text): readonly MissedTarget[] {
  const { focus } = account
  const { levers, assumptions } = focus.scenario
  const misses = milestones.flatMap((year) => missedTargets(projectionOf, levers, assumptions, focus.projection, year))
  return eachFirst(misses).map((missed) => ({
    sentence: missedSentence(missed, text),
    year: missed.year,
    remedies: missed.remedies.map((each) =>
      remedyText(each, { settings: levers, assumptions, year: missed.year }, text),
    ),
    prices: [...new Set(missed.remedies.flatMap((each) => remedyPriceLines(each, text)))],
    paces: pacesBehind(missed, { settings: levers, assumptions }, text).map((pace) => paceSentence(pace, text)),
  }))
}
