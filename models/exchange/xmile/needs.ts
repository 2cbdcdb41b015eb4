import type { Equation, Model } from '#models/engine/assemble'
import type { Expression, Lag } from '#models/engine/expression'
import type { Lever, Variable } from '#models/engine/model'
import { lagYears, type ReadKind, readsOf } from '#models/engine/reads'

/** What equations ask for beyond the present year. */
export interface Needs {
  /** how many years back a series is looked at */
  readonly lags: ReadonlyMap<Variable, number>
  readonly sums: ReadonlySet<Variable>
  readonly firsts: ReadonlySet<Variable>
  readonly paths: ReadonlyMap<Lever, readonly (Lag | null)[]>
}

/** Finds them by walking the equations that are written, and what their first years need in turn. */
export function needsOf(model: Model, written: readonly Equation[]): Needs {
  const lags = new Map<Variable, number>()
  const sums = new Set<Variable>()
  const firsts = new Set<Variable>()
  const paths = new Map<Lever, (Lag | null)[]>()

  const first = (variable: Variable): void => {
    if (firsts.has(variable)) return
    firsts.add(variable)
    const equation = model.equationOf.get(variable)
    if (equation) inFirst(equation.initial)
  }
  const inFirst = (expression: Expression): void => {
    for (const { thing, kind } of readsOf(expression)) {
      if (thing.type === 'variable' && (kind === 'now' || kind === 'first' || kind === 'reference')) first(thing)
      if (thing.type === 'lever' && kind !== 'setting') start(thing)
    }
  }
  const start = (lever: Lever): void => {
    if (!paths.has(lever)) paths.set(lever, [])
    const computed = model.starts.get(lever)
    if (computed) inFirst(computed)
  }
  const path = (lever: Lever, lag: Lag | null): void => {
    start(lever)
    const known = paths.get(lever) ?? []
    if (!known.some((other) => lagYears(other) === lagYears(lag))) known.push(lag)
  }
  const series = (variable: Variable, kind: ReadKind, lag: Lag | null): void => {
    if (kind === 'sum') sums.add(variable)
    if (lag) lags.set(variable, Math.max(lags.get(variable) ?? 0, lagYears(lag)))
    // A stock starts from something, also where that is never looked at.
    if (lag || kind === 'first') first(variable)
  }
  for (const { variable, yearly } of written) {
    for (const { thing, kind, lag } of readsOf(yearly)) {
      if (thing.type === 'lever' && kind !== 'setting') path(thing, lag)
      if (thing.type === 'variable') series(thing, kind, lag)
    }
    if (variable.initial) first(variable)
  }
  return { lags, sums, firsts, paths }
}
