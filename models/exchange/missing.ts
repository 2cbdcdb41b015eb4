import type { Model } from '#models/engine/assemble'
import type { Expression } from '#models/engine/expression'
import type { Variable } from '#models/engine/model'
import { seriesRead } from '#models/engine/reads'
import { children } from '#models/engine/tree'

const mayBeNone = (expression: Expression): boolean =>
  expression.kind === 'none' || children(expression).some(mayBeNone)

const known = new WeakMap<Model, ReadonlySet<Variable>>()

/** The series that may have no value in some year, by their own equation or by one they use. */
export function maybeMissing(model: Model): ReadonlySet<Variable> {
  const before = known.get(model)
  if (before) return before
  const missing = new Set<Variable>()
  for (let size = -1; size < missing.size; ) {
    size = missing.size
    for (const { variable, initial, yearly } of model.equations)
      for (const expression of [initial, yearly])
        if (mayBeNone(expression) || seriesRead(expression).some((read) => missing.has(read))) missing.add(variable)
  }
  known.set(model, missing)
  return missing
}
