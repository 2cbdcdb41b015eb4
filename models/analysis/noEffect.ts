import type { Model } from '#models/engine/assemble'
import { type Expression, visit } from '#models/engine/expression'
import type { Lever, Variable } from '#models/engine/model'
import type { Projection } from '#models/engine/projection'

/** Why a lever that is set does not move a result in a year, found by comparing the run with and without it. */
export type NoEffect =
  /** it does act, but only from a later year on */
  | { readonly kind: 'later'; readonly year: number }
  /** it moves something that is not the scarcest: `by` binds instead */
  | { readonly kind: 'bound'; readonly stops: Variable; readonly by: Variable }
  /** it is multiplied by something that is nothing here */
  | { readonly kind: 'nothing'; readonly what: Variable | Lever }
  /** the model knows no way from it to this result; it acts on `instead` */
  | { readonly kind: 'elsewhere'; readonly instead: readonly Variable[] }

const differs = (a: number, b: number): boolean => !Object.is(a, b) && !(Number.isNaN(a) && Number.isNaN(b))

/** The first year in which a series differs between two runs; null when it never does. */
export function firstDifference(id: string, a: Projection, b: Projection): number | null {
  return a.years.find((year) => differs(a.at(id, year), b.at(id, year))) ?? null
}

/** The variables standing in an expression, through the brackets and signs around them. */
function variablesIn(expression: Expression): readonly Variable[] {
  const found: Variable[] = []
  visit(expression, (part) => {
    if (part.kind === 'series') found.push(part.variable)
  })
  return found
}

/** The operands of nested min or max, flattened. */
function operands(expression: Expression, kind: 'min' | 'max'): readonly Expression[] {
  return expression.kind === kind
    ? [...operands(expression.left, kind), ...operands(expression.right, kind)]
    : [expression]
}

/** Where the lever's influence reaches a minimum and another operand is the smaller. */
function bound(model: Model, year: number, withLever: Projection, without: Projection): NoEffect | null {
  for (const { variable, yearly } of model.yearlyOrder) {
    if (yearly.kind !== 'min') continue
    if (differs(withLever.at(variable.id, year), without.at(variable.id, year))) continue
    const sides = operands(yearly, 'min').flatMap((side) => variablesIn(side).slice(0, 1))
    const moved = sides.some(({ id }) => differs(withLever.at(id, year), without.at(id, year)))
    const [by] = [...sides].sort((a, b) => withLever.at(a.id, year) - withLever.at(b.id, year))
    if (moved && by) return { kind: 'bound', stops: variable, by }
  }
  return null
}

/** A product in which the lever's factor changed and another factor is nothing. */
function nothing(
  model: Model,
  lever: Lever,
  year: number,
  run: Projection,
  isZero: (lever: Lever) => boolean,
): NoEffect | null {
  const mentions = (expression: Expression): boolean => {
    let found = false
    visit(expression, (part) => {
      if ((part.kind === 'path' || part.kind === 'setting') && part.lever === lever) found = true
    })
    return found
  }
  let reason: NoEffect | null = null
  for (const { yearly } of model.equations) {
    visit(yearly, (part) => {
      if (reason || part.kind !== 'binary' || part.operator !== '*') return
      for (const [side, other] of [
        [part.left, part.right],
        [part.right, part.left],
      ] as const) {
        if (!mentions(side)) continue
        visit(other, (factor) => {
          if (factor.kind === 'series' && run.at(factor.variable.id, year) === 0)
            reason = { kind: 'nothing', what: factor.variable }
          if ((factor.kind === 'path' || factor.kind === 'setting') && isZero(factor.lever))
            reason = { kind: 'nothing', what: factor.lever }
        })
      }
    })
  }
  return reason
}

/**
 * Why `lever` does not move `result` in `year`; null when it does.
 *
 * @param withLever the run as it is
 * @param without the same run with this lever left alone
 * @param candidates results to name when this one is out of reach
 * @param isZero whether a lever stands at nothing in this scenario
 */
export function whyNoEffect(
  model: Model,
  lever: Lever,
  result: string,
  year: number,
  withLever: Projection,
  without: Projection,
  candidates: readonly string[],
  isZero: (lever: Lever) => boolean,
): NoEffect | null {
  if (differs(withLever.at(result, year), without.at(result, year))) return null
  const first = firstDifference(result, withLever, without)
  if (first !== null && first > year) return { kind: 'later', year: first }
  for (const each of [year, ...withLever.years.filter((other) => other > year)]) {
    const limit = bound(model, each, withLever, without)
    if (limit) return limit
  }
  const changed = (id: string) => firstDifference(id, withLever, without) !== null
  const instead = candidates.filter(changed)
  if (instead.length === 0) {
    const zero = nothing(model, lever, year, withLever, isZero)
    if (zero) return zero
  }
  const find = (id: string) => model.equations.find(({ variable }) => variable.id === id)?.variable
  const moved =
    instead.length > 0
      ? instead
      : model.equations
          .map(({ variable }) => variable.id)
          .filter(changed)
          .slice(0, 1)
  return { kind: 'elsewhere', instead: moved.flatMap((id) => find(id) ?? []) }
}
