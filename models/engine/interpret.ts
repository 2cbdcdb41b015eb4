import { toBase } from '#shared/units/unit'
import type { Model } from './assemble'
import type { Expression } from './expression'
import type { Lever, Variable } from './model'
import { layoutOf } from './parameters'
import { lagYears } from './reads'

/**
 * Runs a model by walking its trees: short and obviously right, the yardstick of the generated program.
 *
 * @param parameters as `parameters()` makes them
 * @param out one row of years after the other, in the order of `model.equations`, base units
 * @param reference the `out` of the reference run; in the reference run itself the same array as `out`
 */
export function interpret(model: Model, parameters: Float64Array, out: Float64Array, reference: Float64Array): void {
  const length = model.years.length
  for (let elapsed = 0; elapsed < length; elapsed++) {
    const year = new Year(model, parameters, out, reference, elapsed)
    for (const { index, initial, yearly } of elapsed === 0 ? model.firstOrder : model.yearlyOrder)
      out[index * length + elapsed] = year.value(elapsed === 0 ? initial : yearly)
  }
}

/** A run that has been made: what went in, what came out, and the reference beside it, base units. */
export interface Made {
  readonly parameters: Float64Array
  readonly out: Float64Array
  readonly reference: Float64Array
}

/** What one expression is worth in a year of a run, base units; a condition is 1 or 0. */
export const evaluate = (model: Model, made: Made, elapsed: number, expression: Expression): number =>
  new Year(model, made.parameters, made.out, made.reference, elapsed).value(expression)

class Year {
  private readonly layout
  private readonly length: number
  constructor(
    private readonly model: Model,
    private readonly parameters: Float64Array,
    private readonly out: Float64Array,
    private readonly reference: Float64Array,
    private readonly elapsed: number,
  ) {
    this.layout = layoutOf(model)
    this.length = model.years.length
  }

  value(expression: Expression): number {
    switch (expression.kind) {
      case 'number':
        return expression.value
      case 'none':
        return Number.NaN
      case 'figure': {
        const slot = this.layout.figure.get(expression.figure)
        if (slot !== undefined) return this.parameter(slot)
        return toBase(expression.figure.value ?? Number.NaN, expression.figure.unit)
      }
      case 'path':
        return this.path(expression.lever, lagYears(expression.lag))
      case 'setting':
        return this.parameter(this.layout.value.get(expression.lever))
      case 'series':
        return this.read(this.out, expression.variable, this.elapsed)
      case 'initial':
        return this.read(this.out, expression.variable, 0)
      case 'previous':
        return this.read(this.out, expression.variable, this.elapsed - 1)
      case 'lagged': {
        const then = this.elapsed - lagYears(expression.lag)
        return then >= 0 ? this.read(this.out, expression.variable, then) : this.value(expression.before)
      }
      case 'sumSoFar': {
        let sum = 0
        for (let then = 1; then <= this.elapsed; then++) sum += this.read(this.out, expression.variable, then)
        return sum
      }
      case 'reference':
        return this.read(this.reference, expression.variable, this.elapsed)
      case 'year':
        return this.model.firstYear + this.elapsed
      case 'firstYear':
        return this.model.firstYear
      case 'lastYear':
        return this.model.firstYear + this.length - 1
      case 'step':
        return 1
      case 'negate':
        return -this.value(expression.of)
      case 'binary':
        return this.binary(expression)
      case 'compare':
        return this.compare(expression) ? 1 : 0
      case 'and':
        return this.value(expression.left) && this.value(expression.right)
      case 'min':
        return Math.min(this.value(expression.left), this.value(expression.right))
      case 'max':
        return Math.max(this.value(expression.left), this.value(expression.right))
      case 'when':
        return this.value(this.value(expression.condition) ? expression.then : expression.otherwise)
    }
  }

  private binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): number {
    const a = this.value(left)
    const b = this.value(right)
    switch (operator) {
      case '+':
        return a + b
      case '-':
        return a - b
      case '*':
        return a * b
      case '/':
        return a / b
      case '^':
        return a ** b
    }
  }

  private compare({ operator, left, right }: Extract<Expression, { kind: 'compare' }>): boolean {
    const a = this.value(left)
    const b = this.value(right)
    switch (operator) {
      case '<':
        return a < b
      case '<=':
        return a <= b
      case '>':
        return a > b
      case '>=':
        return a >= b
      case '==':
        return a === b
    }
  }

  /** A straight line from the start to the lever's value, then flat; before the first year the start. */
  private path(lever: Lever, lag: number): number {
    const value = this.parameter(this.layout.value.get(lever))
    const span = this.parameter(this.layout.span.get(lever))
    const then = this.elapsed - lag
    if (then >= span) return value
    const start = this.start(lever)
    return then <= 0 ? start : start + (value - start) * (then / span)
  }

  private start(lever: Lever): number {
    const computed = this.model.starts.get(lever)
    if (computed) return new Year(this.model, this.parameters, this.out, this.reference, 0).value(computed)
    if (typeof lever.base === 'number') return toBase(lever.base, lever.unit)
    return this.value({ kind: 'figure', figure: lever.base })
  }

  private parameter(slot: number | undefined): number {
    const value = slot === undefined ? undefined : this.parameters[slot]
    if (value === undefined) throw new Error('a parameter is missing from the row')
    return value
  }

  private read(values: Float64Array, variable: Variable, elapsed: number): number {
    const equation = this.model.equationOf.get(variable)
    const value = equation && values[equation.index * this.length + elapsed]
    if (value === undefined) throw new Error(`no value of "${variable.id}" in year ${elapsed}`)
    return value
  }
}
