import { headlines, milestones } from '#models/belgium/headlines'
import { projectionOf } from '#models/belgium/projections'
import { type Limit, limitSpans } from '#models/narrative/limits'
import { missedSentence, remedyPriceLines, remedyText } from '#models/narrative/missed'
import { variableOf } from '#models/narrative/names'
import { fastPaces, paceSentence } from '#models/narrative/pace'
import { type Miss, missedTargets, missesOf, missOf } from '#models/narrative/targets'
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

/** The levers that are to rise faster than was observed, and count for no missed target: a sentence each. */
export function otherFastPaces(account: Account, text: Text): readonly string[] {
  const { scenario, projection } = account.focus
  const { levers, assumptions } = scenario
  const misses = new Map<string, Miss>()
  for (const miss of milestones.flatMap((year) => missesOf(levers, projection, year)))
    if (!misses.has(targetOf(miss))) misses.set(targetOf(miss), miss)
  const told = new Set([...misses.values()].flatMap((missed) => pacesBehind(missed, account, text)))
  return fastPaces(levers, assumptions)
    .map((pace) => paceSentence(pace, text))
    .filter((sentence) => !told.has(sentence))
}

/** The levers that are to rise faster than was observed, and on whose rise the result of a missed target rests. */
function pacesBehind(missed: Miss, { focus }: Account, text: Text): readonly string[] {
  const { scenario, projection } = focus
  const [result, year] = [missOf(missed), missed.year]
  return fastPaces(scenario.levers, scenario.assumptions).flatMap((pace) => {
    const { [pace.lever]: _, ...others } = scenario.levers
    const rise = projection.at(result, year) - projectionOf(others, scenario.assumptions).at(result, year)
    return text.formats.shows(rise, variableOf(result)) && rise > 0 ? [paceSentence(pace, text)] : []
  })
}

export interface MissedTarget {
  readonly sentence: string
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
  const told = new Map<string, MissedTarget>()
  for (const year of milestones)
    for (const missed of missedTargets(projectionOf, levers, assumptions, focus.projection, year)) {
      const target = targetOf(missed)
      if (told.has(target)) continue
      const remedies = missed.remedies.map((each) =>
        remedyText(each, { settings: levers, assumptions, year: missed.year }, text),
      )
      const prices = [...new Set(missed.remedies.flatMap((each) => remedyPriceLines(each, text)))]
      const paces = pacesBehind(missed, account, text)
      told.set(target, { sentence: missedSentence(missed, text), remedies, prices, paces })
    }
  return [...told.values()]
}
