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

/** They hold differences from the reference, or a trend that is the same everywhere, and may be negative. */
const DIFFERENCES =
  /^(macro\.|public\.|jobs\.net$|gdp\.effect$|research\.uplift$|defence\.rndExtra$|skills\.extra|capital\.jobs$|ai\.jobs$|digital\.trend$|region\.unallocated\.)/

/** Percentages that are rates of change, or a share of an addition, and not parts of a whole. */
const NOT_SHARES: ReadonlySet<string> = new Set([
  'research.uplift',
  'research.payRise',
  'research.publicShare',
  'gdp.effect',
])

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

/** A value of this year (`at`) or of last year (`before`). */
interface Reader {
  readonly at: (id: string) => number
  readonly before: (id: string) => number
}

/** Both sides are the same in every year after the first. */
function equal(law: string, id: string, sides: (read: Reader) => readonly [number, number]): Law {
  return yearly(law, id, (read) => {
    const [left, right] = sides(read)
    return Math.abs(left - right) <= ROUNDING * Math.max(1, Math.abs(left), Math.abs(right)) ? null : left - right
  })
}

/** The first side is no more than the second in any year after the first. */
function atMost(law: string, id: string, sides: (read: Reader) => readonly [number, number]): Law {
  return yearly(law, id, (read) => {
    const [left, right] = sides(read)
    return left <= right + ROUNDING * Math.max(1, Math.abs(left), Math.abs(right)) ? null : left - right
  })
}

function yearly(law: string, id: string, fault: (read: Reader) => number | null): Law {
  const check = (projection: Projection): readonly Breach[] =>
    projection.years.slice(1).flatMap((year) => {
      const value = fault({
        at: (each) => projection.at(each, year),
        before: (each) => projection.at(each, year - 1),
      })
      return value === null ? [] : [{ law, id, year, value }]
    })
  return { id: law, check }
}

const sum = (ids: readonly string[], read: (id: string) => number): number =>
  ids.reduce((total, id) => total + read(id), 0)

const regions = (what: 'jobs' | 'turnover') =>
  ['wallonia', 'flanders', 'brussels', 'unallocated'].map((region) => `region.${region}.${what}`)

/** The limits of the laws: a figure in its own unit is a percentage a year. */
const share = (id: string, assumptions: Readonly<Record<string, number>>): number =>
  (assumptions[id] ?? belgium.figures.find((figure) => figure.id === id)?.value ?? Number.NaN) / 100

/** The laws that any run keeps; `assumptions` are those it was made with. */
export const lawsFor = (assumptions: Readonly<Record<string, number>>): readonly Law[] => [
  each(
    'every series is finite',
    variables.map(({ id }) => id).filter((id) => id !== 'public.costPerJobYear'),
    Number.isFinite,
  ),
  each(
    'only differences are negative',
    variables.map(({ id }) => id).filter((id) => !DIFFERENCES.test(id)),
    (value) => value >= -ROUNDING,
  ),
  each(
    'shares lie within 0 and 100 %',
    variables.filter(({ id, unit }) => unit === '%' && !NOT_SHARES.has(id)).map(({ id }) => id),
    (value) => value >= -ROUNDING && value <= 100 + ROUNDING,
  ),
  equal('the regions add up to the nation', 'jobs.total', ({ at }) => [sum(regions('jobs'), at), at('jobs.total')]),
  equal('the regions add up to the nation', 'turnover.total', ({ at }) => [
    sum(regions('turnover'), at),
    at('turnover.total'),
  ]),
  equal('no order disappears', 'defence.orders', ({ at, before }) => [
    at('defence.turnover.core') + at('defence.backlog') + at('defence.lost'),
    at('defence.orders') + before('defence.backlog'),
  ]),
  atMost('the core delivers no more than is due', 'defence.turnover.core', ({ at, before }) => [
    at('defence.turnover.core'),
    at('defence.orders') + share('defence.catchUp', assumptions) * before('defence.backlog'),
  ]),
  atMost('the core delivers no more than people and plants allow', 'defence.turnover.core', ({ at }) => [
    at('defence.turnover.core'),
    at('defence.supply'),
  ]),
  atMost('direct jobs never fall faster than the layoff limit', 'defence.jobs.direct', ({ at, before }) => [
    before('defence.jobs.direct') * (1 - share('defence.layoffLimit', assumptions)),
    at('defence.jobs.direct'),
  ]),
  atMost('direct jobs exceed the workforce by the layoff limit only', 'defence.jobs.direct', ({ at, before }) => [
    at('defence.jobs.direct'),
    Math.max(at('defence.workforce'), before('defence.jobs.direct') * (1 - share('defence.layoffLimit', assumptions))),
  ]),
  atMost('research staff never grows faster than the hiring limit', 'research.staff', ({ at, before }) => [
    at('research.staff'),
    before('research.staff') * (1 + share('research.hiringLimit', assumptions)),
  ]),
  equal('SAFE money drawn is delivered or under way', 'safe.pipeline', ({ at, before }) => [
    before('safe.pipeline') + at('safe.drawn'),
    at('safe.delivered') + at('safe.pipeline'),
  ]),
  equal('research money is staff at its pay', 'research.spending', ({ at }) => [
    at('research.spending'),
    at('research.staff') * at('research.staffCost') * (1 + at('research.payRise') / 100),
  ]),
  equal('the debt is what the balances leave', 'public.debt', ({ at, before }) => [
    at('public.debt'),
    before('public.debt') - at('public.balance'),
  ]),
]
