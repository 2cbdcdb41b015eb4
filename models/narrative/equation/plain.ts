import type { Expression } from '#models/engine/expression'

/** One arm of a choice: what applies, and when; the last one has no condition. */
export interface Arm {
  readonly condition: Expression | null
  readonly value: Expression
}

/** One term of a sum. */
export interface Term {
  readonly sign: '+' | '-'
  readonly value: Expression
}

/** The same expression with each of those directly inside it replaced. */
function mapped(expression: Expression, change: (part: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'negate':
      return { ...expression, of: change(expression.of) }
    case 'binary':
    case 'compare':
    case 'and':
    case 'min':
    case 'max':
      return { ...expression, left: change(expression.left), right: change(expression.right) }
    case 'when': {
      const [condition, then, otherwise] = [
        change(expression.condition),
        change(expression.then),
        change(expression.otherwise),
      ]
      return { kind: 'when', condition, then, otherwise }
    }
    case 'lagged':
      return { ...expression, before: change(expression.before) }
    default:
      return expression
  }
}

/**
 * An equation as people write it: one year is exactly 1, so a factor or divisor of one year, there for
 * the units, is left out, as the program leaves it out too.
 */
export function withoutStep(expression: Expression): Expression {
  if (expression.kind === 'binary') {
    const { operator, left, right } = expression
    if (right.kind === 'step' && (operator === '*' || operator === '/')) return withoutStep(left)
    if (left.kind === 'step' && operator === '*') return withoutStep(right)
  }
  return mapped(expression, withoutStep)
}

/** An equation in which only the arms that apply are left of every choice. */
export function decided(expression: Expression, holds: (condition: Expression) => boolean): Expression {
  if (expression.kind === 'when')
    return decided(holds(expression.condition) ? expression.then : expression.otherwise, holds)
  return mapped(expression, (part) => decided(part, holds))
}

/** The terms of a sum, in order; a single one where there is no sum. */
export function termsOf(expression: Expression): readonly Term[] {
  if (expression.kind !== 'binary' || (expression.operator !== '+' && expression.operator !== '-'))
    return [{ sign: '+', value: expression }]
  return [...termsOf(expression.left), { sign: expression.operator, value: expression.right }]
}

/** The values the smallest or largest is taken of, however they nest. */
export function amongOf(expression: Expression, kind: 'min' | 'max'): readonly Expression[] {
  return expression.kind === kind
    ? [...amongOf(expression.left, kind), ...amongOf(expression.right, kind)]
    : [expression]
}

/** The arms of a choice, those of a choice within "otherwise" included. */
export function armsOf(expression: Expression): readonly Arm[] {
  if (expression.kind !== 'when') return [{ condition: null, value: expression }]
  return [{ condition: expression.condition, value: expression.then }, ...armsOf(expression.otherwise)]
}

export const SUM = 1
export const PRODUCT = 2
const UNARY = 3
export const POWER = 4
const ATOM = 5

/** How tightly an expression binds; looser ones get brackets inside tighter ones. */
export function binds(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      if (expression.operator === '+' || expression.operator === '-') return SUM
      return expression.operator === '^' ? POWER : PRODUCT
    case 'negate':
      return UNARY
    case 'number':
      return expression.value < 0 ? UNARY : ATOM
    case 'compare':
    case 'and':
    case 'when':
      return 0
    default:
      return ATOM
  }
}

/** Whether the right-hand side of an operator needs brackets: a - (b - c), a / (b * c). */
export const bracketsRight = (operator: '+' | '-' | '*' | '/' | '^', right: Expression): boolean => {
  switch (operator) {
    case '+':
      return binds(right) < SUM
    case '-':
      return binds(right) <= SUM
    case '*':
      return binds(right) < PRODUCT || (right.kind === 'binary' && right.operator === '/')
    case '/':
      return binds(right) <= PRODUCT
    case '^':
      return binds(right) < POWER
  }
}

/** Whether the left-hand side of an operator needs brackets: (a + b) * c. */
export const bracketsLeft = (operator: '+' | '-' | '*' | '/' | '^', left: Expression): boolean => {
  if (operator === '^') return binds(left) <= POWER
  return binds(left) < (operator === '+' || operator === '-' ? SUM : PRODUCT)
}
