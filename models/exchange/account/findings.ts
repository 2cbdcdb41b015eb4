import { headlines, milestones } from '#models/belgium/headlines'
import { projectionOf } from '#models/belgium/projections'
import { type Limit, limitSpans } from '#models/narrative/limits'
import { missedSentence, remedyPriceLines, remedyText } from '#models/narrative/missed'
import { fastPaces, paceSentence } from '#models/narrative/pace'
import { missedTargets } from '#models/narrative/targets'
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

/** The targets that ask for a faster rise than was observed, a sentence each. */
export const fastTargetsOf = ({ focus }: Account, text: Text): readonly string[] =>
  fastPaces(focus.scenario.levers, focus.scenario.assumptions).map((pace) => paceSentence(pace, text))

export interface MissedTarget {
  readonly sentence: string
  /** what would help, one lever or two together; empty where nothing does */
  readonly remedies: readonly string[]
  /** what those cost that is not money, a lever each */
  readonly prices: readonly string[]
}

/** The documented targets missed in any milestone year, each said once, of the first year it is missed in. */
export function missedTargetsOf({ focus }: Account, text: Text): readonly MissedTarget[] {
  const { levers, assumptions } = focus.scenario
  const told = new Map<string, MissedTarget>()
  for (const year of milestones)
    for (const missed of missedTargets(projectionOf, levers, assumptions, focus.projection, year)) {
      const target = missed.kind === 'european' ? `european ${missed.targetYear}` : missed.kind
      if (told.has(target)) continue
      const remedies = missed.remedies.map((each) =>
        remedyText(each, { settings: levers, assumptions, year: missed.year }, text),
      )
      const prices = [...new Set(missed.remedies.flatMap((each) => remedyPriceLines(each, text)))]
      told.set(target, { sentence: missedSentence(missed, text), remedies, prices })
    }
  return [...told.values()]
}
