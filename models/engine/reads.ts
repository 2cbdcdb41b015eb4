import type { Expression, Lag } from './expression'
import type { Figure, Thing, Variable } from './model'
import { visit } from './tree'

/**
 * How an expression reads a thing: this year's value, a lever's setting whatever the year, a year before,
 * the first year, the sum of the years so far, the reference run; or, for a figure, as the number of years
 * something else is looked back by.
 */
export type ReadKind = 'now' | 'setting' | 'previous' | 'lagged' | 'first' | 'sum' | 'reference' | 'lag'

/** One place where an expression names a thing. */
export interface Read {
  readonly thing: Thing
  readonly kind: ReadKind
  /** how far back; null for this year */
  readonly lag: Lag | null
  /** the end of the tree that names it */
  readonly leaf: Expression
}

/** The number of years a lag stands for. Throws for a figure without a value, which `assemble` refuses as a lag. */
export function lagYears(lag: Lag | null): number {
  if (lag === null) return 0
  if (lag === 1) return 1
  if (lag.value === null) throw new Error(`the lag "${lag.id}" has no value`)
  return lag.value
}

const isFigure = (lag: Lag | null): lag is Figure => lag !== null && lag !== 1

function readsOfLeaf(leaf: Expression): readonly Read[] {
  const read = (thing: Thing, kind: ReadKind, lag: Lag | null = null): readonly Read[] => {
    const one = { thing, kind, lag, leaf }
    return isFigure(lag) ? [one, { thing: lag, kind: 'lag', lag: null, leaf }] : [one]
  }
  switch (leaf.kind) {
    case 'figure':
      return read(leaf.figure, 'now')
    case 'setting':
      return read(leaf.lever, 'setting')
    case 'path':
      return read(leaf.lever, leaf.lag === null ? 'now' : leaf.lag === 1 ? 'previous' : 'lagged', leaf.lag)
    case 'series':
      return read(leaf.variable, 'now')
    case 'initial':
      return read(leaf.variable, 'first')
    case 'previous':
      return read(leaf.variable, 'previous', 1)
    case 'lagged':
      return read(leaf.variable, 'lagged', leaf.lag)
    case 'sumSoFar':
      return read(leaf.variable, 'sum')
    case 'reference':
      return read(leaf.variable, 'reference')
    default:
      return []
  }
}

const known = new WeakMap<Expression, readonly Read[]>()

/** Everything an expression names, in the order of the text, as often as it is named. */
export function readsOf(expression: Expression): readonly Read[] {
  const before = known.get(expression)
  if (before) return before
  const reads: Read[] = []
  visit(expression, (part) => reads.push(...readsOfLeaf(part)))
  known.set(expression, reads)
  return reads
}

/** The series an expression names, whatever the year and the run. */
export const seriesRead = (expression: Expression): readonly Variable[] =>
  readsOf(expression).flatMap(({ thing }) => (thing.type === 'variable' ? [thing] : []))

/** A series in one year, counted from the first. */
export interface SeriesYear {
  readonly variable: Variable
  readonly elapsed: number
}

/** What an expression reads of its own run in a year: series of that year and of years before. */
export function seriesYearsRead(expression: Expression, elapsed: number): readonly SeriesYear[] {
  return readsOf(expression).flatMap(({ thing, kind, lag }): readonly SeriesYear[] => {
    if (thing.type !== 'variable' || kind === 'reference') return []
    if (kind === 'first') return [{ variable: thing, elapsed: 0 }]
    if (kind === 'sum')
      return Array.from({ length: Math.max(elapsed, 0) }, (_, back) => ({ variable: thing, elapsed: elapsed - back }))
    const then = elapsed - lagYears(lag)
    return kind === 'lagged' && then < 0 ? [] : [{ variable: thing, elapsed: then }]
  })
}
