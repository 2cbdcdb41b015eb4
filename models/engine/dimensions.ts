import { combine, DIMENSIONLESS, type Dimension, dimensionOf, sameDimension, writeDimension } from '#shared/units/unit'
import type { Expression } from './expression'

/** Two units that should have been one, or one that should have been another. */
export interface UnitMismatch {
  readonly what: string
  readonly left: string
  readonly right: string
}

/** `any`: a zero or a missing value, which has whatever unit its surroundings ask for. */
type Inferred = Dimension | 'any'

const YEAR = dimensionOf('yr')

class Inference {
  readonly mismatches: UnitMismatch[] = []

  of(expression: Expression): Inferred {
    switch (expression.kind) {
      case 'number':
        return expression.value === 0 ? 'any' : dimensionOf(expression.unit)
      case 'none':
        return 'any'
      case 'figure':
        return dimensionOf(expression.figure.unit)
      case 'path':
      case 'setting':
        return dimensionOf(expression.lever.unit)
      case 'lagged':
        this.same('the value before the first year', dimensionOf(expression.variable.unit), this.of(expression.before))
        this.same('the lag', YEAR, dimensionOf(expression.lag.unit))
        return dimensionOf(expression.variable.unit)
      case 'series':
      case 'initial':
      case 'previous':
      case 'sumSoFar':
      case 'reference':
        return dimensionOf(expression.variable.unit)
      case 'year':
      case 'firstYear':
      case 'lastYear':
      case 'step':
        return YEAR
      case 'negate':
        return this.of(expression.of)
      case 'binary':
        return this.binary(expression)
      case 'compare':
        this.same(expression.operator, this.of(expression.left), this.of(expression.right))
        return DIMENSIONLESS
      case 'and':
        this.of(expression.left)
        this.of(expression.right)
        return DIMENSIONLESS
      case 'min':
      case 'max':
        return this.same(expression.kind, this.of(expression.left), this.of(expression.right))
      case 'when':
        this.of(expression.condition)
        return this.same('when', this.of(expression.then), this.of(expression.otherwise))
    }
  }

  same(what: string, left: Inferred, right: Inferred): Inferred {
    if (left === 'any') return right
    if (right !== 'any' && !sameDimension(left, right))
      this.mismatches.push({ what, left: writeDimension(left), right: writeDimension(right) })
    return left
  }

  private binary(expression: Extract<Expression, { kind: 'binary' }>): Inferred {
    const left = this.of(expression.left)
    const right = this.of(expression.right)
    switch (expression.operator) {
      case '+':
      case '-':
        return this.same(expression.operator, left, right)
      case '*':
        return left === 'any' || right === 'any' ? 'any' : combine(left, right, 1)
      case '/':
        return left === 'any' || right === 'any' ? left : combine(left, right, -1)
      case '^':
        this.same('the base of ^', DIMENSIONLESS, left)
        this.same('the exponent of ^', DIMENSIONLESS, right)
        return DIMENSIONLESS
    }
  }
}

/** What is wrong with the units of an expression that should be in `unit`; empty when all is well. */
export function checkUnits(expression: Expression, unit: string): readonly UnitMismatch[] {
  const inference = new Inference()
  const found = inference.of(expression)
  inference.same('the result', dimensionOf(unit), found)
  return inference.mismatches
}

/** The unit an expression computes in, as people write it; that of a plain number where it has none of its own. */
export function unitOf(expression: Expression): string {
  const found = new Inference().of(expression)
  return writeDimension(found === 'any' ? DIMENSIONLESS : found)
}
