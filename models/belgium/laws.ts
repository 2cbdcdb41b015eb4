import type { Projection } from '#models/engine/projection'
import { belgium } from './model'

/** Where a law is broken. */
export interface Breach {
  readonly law: string
  readonly id: string
  readonly year: number
  readonly value: number
}

/** Something that holds for any levers and figures within their ranges. */
export interface Law {
  readonly id: string
  readonly check: (projection: Projection) => readonly Breach[]
}

/** They hold differences from today, or a trend that is the same everywhere. */
const DIFFERENCES: ReadonlySet<string> = new Set([
  'jobs.net',
  'capital.jobs',
  'ai.jobs',
  'digital.trend',
  'region.unallocated.jobs',
])

/** Percentages that are rates of change and not parts of a whole. */
const NOT_SHARES: ReadonlySet<string> = new Set(['research.uplift'])

/** What arithmetic in floating point may miss a bound by. */
const ROUNDING = 1e-9

const variables = belgium.equations.map(({ variable }) => variable)

function each(law: string, ids: readonly string[], holds: (value: number) => boolean): Law {
  const check = (projection: Projection): readonly Breach[] =>
    ids.flatMap((id) =>
      projection.series(id).flatMap((value, index) => {
        const year = projection.years[index] ?? 0
        return holds(value) ? [] : [{ law, id, year, value }]
      }),
    )
  return { id: law, check }
}

/** The same sum on both sides, year by year. */
function balance(
  law: string,
  id: string,
  left: readonly string[],
  right: readonly string[],
  before: readonly string[],
): Law {
  const check = (projection: Projection): readonly Breach[] =>
    projection.years.slice(1).flatMap((year) => {
      const sum = (ids: readonly string[], when: number) =>
        ids.reduce((total, each) => total + projection.at(each, when), 0)
      const a = sum(left, year)
      const b = sum(right, year) + sum(before, year - 1)
      return Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b))
        ? []
        : [{ law, id, year, value: a - b }]
    })
  return { id: law, check }
}

const regions = (what: 'jobs' | 'turnover') =>
  ['wallonia', 'flanders', 'brussels', 'unallocated'].map((region) => `region.${region}.${what}`)

export const laws: readonly Law[] = [
  each(
    'every series is finite',
    variables.map(({ id }) => id).filter((id) => id !== 'public.costPerJobYear'),
    Number.isFinite,
  ),
  each(
    'shares lie within 0 and 100 %',
    variables.filter(({ id, unit }) => unit === '%' && !NOT_SHARES.has(id)).map(({ id }) => id),
    (value) => value >= -ROUNDING && value <= 100 + ROUNDING,
  ),
  each(
    'no negative jobs',
    variables.filter(({ id, unit }) => (unit === 'jobs' || unit === 'FTE') && !DIFFERENCES.has(id)).map(({ id }) => id),
    (value) => value >= 0,
  ),
  balance('the regions add up to the nation', 'jobs.total', regions('jobs'), ['jobs.total'], []),
  balance('the regions add up to the nation', 'turnover.total', regions('turnover'), ['turnover.total'], []),
  balance(
    'no order disappears',
    'defence.orders',
    ['defence.turnover.core', 'defence.backlog', 'defence.lost'],
    ['defence.orders'],
    ['defence.backlog'],
  ),
]
