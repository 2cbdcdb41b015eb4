import type { Equation, Model } from '#models/engine/assemble'
import { type Expression, type Lag, visit } from '#models/engine/expression'
import type { Lever, Variable } from '#models/engine/model'
import { yearsOf } from './names'

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
    if (equation) visit(equation.initial, inFirst)
  }
  const inFirst = (part: Expression): void => {
    if (part.kind === 'series' || part.kind === 'initial' || part.kind === 'reference') first(part.variable)
    if (part.kind === 'path') start(part.lever)
  }
  const start = (lever: Lever): void => {
    if (!paths.has(lever)) paths.set(lever, [])
    const computed = model.starts.get(lever)
    if (computed) visit(computed, inFirst)
  }
  const inYear = (part: Expression): void => {
    switch (part.kind) {
      case 'initial':
        first(part.variable)
        break
      case 'previous':
      case 'lagged': {
        const years = part.kind === 'previous' ? 1 : yearsOf(part.lag)
        lags.set(part.variable, Math.max(lags.get(part.variable) ?? 0, years))
        // A stock starts from something, also where that is never looked at.
        first(part.variable)
        break
      }
      case 'sumSoFar':
        sums.add(part.variable)
        break
      case 'path': {
        start(part.lever)
        const known = paths.get(part.lever) ?? []
        if (!known.some((lag) => yearsOf(lag) === yearsOf(part.lag))) known.push(part.lag)
        break
      }
    }
  }
  for (const { variable, yearly } of written) {
    visit(yearly, inYear)
    if (variable.initial) first(variable)
  }
  return { lags, sums, firsts, paths }
}
