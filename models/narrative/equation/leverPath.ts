import type { Model } from '#models/engine/assemble'
import { eq } from '#models/engine/equation'
import { constant, type Expression, firstYear, setting, year } from '#models/engine/expression'
import type { Lever } from '#models/engine/model'
import { toBase } from '#shared/units/unit'

/** What a lever's path starts from, in its equation. */
function startOf(model: Model, lever: Lever): Expression {
  const computed = model.starts.get(lever)
  if (computed) return computed
  return typeof lever.base === 'number'
    ? constant(toBase(lever.base, lever.unit), lever.unit)
    : { kind: 'figure', figure: lever.base }
}

/**
 * The path of a lever as an equation: a straight line from its start to its value in the year `by`,
 * then flat; null for a lever without a path.
 */
export function leverPath(model: Model, lever: Lever, by: number | null): Expression | null {
  if (lever.by === null || by === null) return null
  const start = startOf(model, lever)
  const end = constant(by, 'year')
  const value = setting(lever)
  return eq`when(${year} >= ${end}, ${value}, ${start} + (${value} - ${start}) * ((${year} - ${firstYear}) / (${end} - ${firstYear})))`
}
