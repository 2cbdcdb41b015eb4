import type { Model } from '#models/engine/assemble'
import type { Expression } from '#models/engine/expression'
import type { Thing, Variable } from '#models/engine/model'
import { type SeriesYear, seriesYearsRead } from '#models/engine/reads'
import type { Pair } from './pair'
import { type Standstill, StandstillSearch } from './standstill'

/** A minimum that keeps a lever's influence from a result. */
export interface Limit {
  /** the series whose equation holds the minimum */
  readonly stops: Variable
  /** what decides there; null when it is a plain limit: all of something, or `floor`, none of it */
  readonly by: Thing | null
  readonly floor?: true
}

/** Why a lever that is set does not move a result in a year, found by comparing the run with and without it. */
export type NoEffect =
  /** it does act, but only from a later year on; until then `limits` may stand in the way */
  | { readonly kind: 'later'; readonly year: number; readonly limits: readonly Limit[] }
  /** it did act, up to a year before */
  | { readonly kind: 'earlier'; readonly year: number }
  /**
   * it moves something that is not the scarcest; the limit nearest to the result stands first. `from`: the year these are
   * of, where nothing comes on its way before
   */
  | { readonly kind: 'bound'; readonly limits: readonly Limit[]; readonly from?: number }
  /** it is multiplied by something that stands at zero, or by the change of something left as it is */
  | { readonly kind: 'nothing' | 'unchanged'; readonly what: Thing }
  /** what it moves is less than the least that counts, in the unit of that series */
  | { readonly kind: 'short'; readonly what: Variable; readonly least: number }
  /** the model knows no way from it to this result; it acts on `instead` */
  | { readonly kind: 'elsewhere'; readonly instead: readonly Variable[] }

/** Where the influence of a lever ends on its way to a result. */
interface Stop {
  readonly variable: Variable
  /** the year it stands still in, counted from the first */
  readonly elapsed: number
  readonly reasons: readonly Standstill[]
}

/**
 * Where the lever's influence ends on its way to a result that it does not reach, nearest to the result
 * first: walks from the result through what its equations read, and stops where something read does move.
 *
 * @param seen what was walked through before without finding anything; added to
 */
function stopsBefore(model: Model, search: StandstillSearch, result: SeriesYear, seen: Set<string>): readonly Stop[] {
  const stops: Stop[] = []
  let ring: readonly SeriesYear[] = [result]
  while (ring.length > 0) {
    const next: SeriesYear[] = []
    for (const node of ring) {
      const key = `${node.variable.id} ${node.elapsed}`
      if (seen.has(key) || search.seriesMoves(node)) continue
      seen.add(key)
      const equation = equationAt(model, node)
      if (search.holdsMovement(equation, node.elapsed)) {
        // The same series in a year before adds nothing to why it stands still in this one.
        if (!stops.some(({ variable }) => variable === node.variable))
          stops.push({ ...node, reasons: search.in(equation, node.elapsed) })
      }
      next.push(...seriesYearsRead(equation, node.elapsed))
    }
    ring = next
  }
  return stops
}

function equationAt(model: Model, { variable, elapsed }: SeriesYear): Expression {
  const equation = model.equationOf.get(variable)
  if (!equation) throw new Error(`no series "${variable.id}"`)
  return elapsed === 0 ? equation.initial : equation.yearly
}

/** The limits among some stops, each thing that decides once. */
function limitsOf(stops: readonly Stop[]): readonly Limit[] {
  const limits: Limit[] = []
  for (const { variable, reasons } of stops)
    for (const reason of reasons)
      if (reason.kind === 'bound' && !limits.some(({ by }) => by === reason.by))
        limits.push({ stops: variable, by: reason.by, ...(reason.floor && { floor: true }) })
  return limits
}

/**
 * Why `lever` does not move `result` in `year`; null when it does.
 *
 * @param pair the run with the lever and the run without it
 * @param candidates results to name when this one is out of reach
 */
export function whyNoEffect(
  model: Model,
  pair: Pair,
  result: Variable,
  year: number,
  candidates: readonly Variable[],
): NoEffect | null {
  const search = new StandstillSearch(model, pair)
  const now = year - model.firstYear
  const years = model.years.map((_, elapsed) => elapsed)
  const moving = (variable: Variable) => years.filter((elapsed) => search.seriesMoves({ variable, elapsed }))
  const moved = moving(result)
  if (moved.includes(now)) return null

  // Where nothing has come on its way yet, what stops it once something does.
  const seen = new Set<string>()
  let stops: readonly Stop[] = []
  for (let elapsed = now; stops.length === 0 && elapsed < years.length; elapsed++)
    stops = stopsBefore(model, search, { variable: result, elapsed }, seen)
  // What moves in it and leaves it as it is, as more of both makes no other share, is held back by nothing.
  const even = stops.some(({ variable, reasons }) => variable === result && reasons.length === 0)
  const found = even ? [] : limitsOf(stops)
  const inYear = stops[0]?.elapsed === now ? found : []

  const later = moved.find((elapsed) => elapsed > now)
  const before = moved.some((elapsed) => elapsed < now)
  if (later !== undefined && !(before && inYear.length > 0))
    return { kind: 'later', year: model.firstYear + later, limits: inYear }
  const last = moved.at(-1)
  if (last !== undefined && inYear.length === 0) return { kind: 'earlier', year: model.firstYear + last }
  // What moves in another year, in which the result stays as well, is not what it waits for.
  const limits = found.filter((limit) => moved.length > 0 || moving(limit.stops).length === 0)
  const from = stops[0] && stops[0].elapsed > now ? { from: model.firstYear + stops[0].elapsed } : {}
  if (limits.length > 0) return { kind: 'bound', limits, ...from }
  const free = found.flatMap((limit) => moving(limit.stops))
  const others = free.flatMap((elapsed) => stopsBefore(model, search, { variable: result, elapsed }, new Set()))
  for (const reason of even ? [] : [...stops, ...others].flatMap(({ reasons }) => reasons))
    if (reason.kind !== 'bound') return reason
  const instead = candidates.filter((candidate) => candidate !== result && moving(candidate).length > 0)
  if (instead.length > 0) return { kind: 'elsewhere', instead }
  const first = model.yearlyOrder.find(({ variable }) => moving(variable).length > 0)
  return { kind: 'elsewhere', instead: first ? [first.variable] : [] }
}
