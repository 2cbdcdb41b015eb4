import { limits } from '#models/belgium/sectors/defenceTurnover'
import type { Projection } from '#models/engine/projection'

/** Orders, or people or plants: which of the two is scarcer turns on figures that are not known well enough. */
export type Limit = 'orders' | 'supply'

/** What a code of `defence.limit` stands for. */
export const limitOfCode = (code: number): Limit => (code === limits.orders ? 'orders' : 'supply')

/** Consecutive years in which the same thing limits defence output. */
export interface LimitSpan {
  readonly limit: Limit
  readonly first: number
  readonly last: number
}

/** What limits defence output, from the year after the first. */
export function limitSpans(projection: Projection): readonly LimitSpan[] {
  const spans: LimitSpan[] = []
  for (const year of projection.years.slice(1)) {
    const limit = limitOfCode(projection.at('defence.limit', year))
    const open = spans.at(-1)
    if (open?.limit === limit) spans[spans.length - 1] = { ...open, last: year }
    else spans.push({ limit, first: year, last: year })
  }
  return spans
}

/** Consecutive years in which money or people limit research. */
export interface ResearchSpan {
  readonly limit: 'money' | 'researchers'
  readonly first: number
  readonly last: number
}

export type AnyLimit = Limit | ResearchSpan['limit']

/** Below this a lack of researchers does not show in the digits given. */
const LACK = 0.5

/**
 * How many people research lacks in a year, in FTE, before better pay brings some: of those who are there it may not be
 * able to hire all. 0 where it has enough.
 */
export function researchersLacking(projection: Projection, year: number): number {
  const had = Math.min(projection.at('research.available', year), projection.at('research.staff', year))
  const lack = projection.at('research.needed', year) - had
  return lack > LACK ? lack : 0
}

/** How many of them are still missing once better pay has brought some, in FTE. */
export const researchersLeft = (projection: Projection, year: number): number =>
  Math.max(0, projection.at('research.needed', year) - projection.at('research.staff', year))

/** What limits research, from the year after the first. */
export function researchSpans(projection: Projection): readonly ResearchSpan[] {
  const spans: ResearchSpan[] = []
  for (const year of projection.years.slice(1)) {
    const limit = researchersLacking(projection, year) > 0 ? 'researchers' : 'money'
    const open = spans.at(-1)
    if (open?.limit === limit) spans[spans.length - 1] = { ...open, last: year }
    else spans.push({ limit, first: year, last: year })
  }
  return spans
}

/** What tells that a scenario moves a sector. */
const DEFENCE = ['defence.demand', 'defence.turnover.core']
const RESEARCH = ['research.needed', 'research.available']

/**
 * What limits growth in a year: the scarcest of defence output, and researchers where they are lacking. Of a scenario
 * that moves one of the two only, what limits that one.
 */
export function limitsIn(projection: Projection, baseline: Projection, year: number): readonly AnyLimit[] {
  const moves = (series: readonly string[]) =>
    series.some((id) => projection.years.some((each) => projection.at(id, each) !== baseline.at(id, each)))
  const lacking = researchersLacking(projection, year) > 0
  const [defence, research] = [moves(DEFENCE), moves(RESEARCH)]
  if (research && !defence) return [lacking ? 'researchers' : 'money']
  const span = limitSpans(projection).find(({ first, last }) => first <= year && year <= last)
  return [span?.limit ?? 'orders', ...(lacking && research === defence ? (['researchers'] as const) : [])]
}
