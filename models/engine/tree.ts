import type { Expression } from './expression'

/** The expressions directly inside one. */
export function children(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'negate':
      return [expression.of]
    case 'binary':
    case 'compare':
    case 'and':
    case 'min':
    case 'max':
      return [expression.left, expression.right]
    case 'when':
      return [expression.condition, expression.then, expression.otherwise]
    case 'lagged':
      return [expression.before]
    default:
      return []
  }
}

/** The same expression with each of those directly inside it replaced. */
export function mapChildren(expression: Expression, change: (part: Expression) => Expression): Expression {
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

/** Visits an expression and everything inside it, outermost first. */
export function visit(expression: Expression, see: (part: Expression) => void): void {
  see(expression)
  for (const child of children(expression)) visit(child, see)
}

/**
 * An equation without its factors and divisors of one year. They are in the tree for the units; as one
 * year is exactly 1, leaving them out changes no bit of the result.
 */
export function withoutStep(expression: Expression): Expression {
  if (expression.kind === 'binary') {
    const { operator, left, right } = expression
    if (right.kind === 'step' && (operator === '*' || operator === '/')) return withoutStep(left)
    if (left.kind === 'step' && operator === '*') return withoutStep(right)
  }
  return mapChildren(expression, withoutStep)
}

/** One term of a sum. */
export interface Term {
  readonly sign: '+' | '-'
  readonly value: Expression
}

/** The terms of a sum, in order; a single one where there is no sum. */
export function termsOf(expression: Expression): readonly Term[] {
  if (expression.kind !== 'binary' || (expression.operator !== '+' && expression.operator !== '-'))
    return [{ sign: '+', value: expression }]
  return [...termsOf(expression.left), { sign: expression.operator, value: expression.right }]
}

/** The values the smallest or largest is taken of, however they nest. */
export function operandsOf(expression: Expression, kind: 'min' | 'max'): readonly Expression[] {
  return expression.kind === kind
    ? [...operandsOf(expression.left, kind), ...operandsOf(expression.right, kind)]
    : [expression]
}

/** One arm of a choice: what applies, and when; the last one has no condition. */
export interface Arm {
  readonly condition: Expression | null
  readonly value: Expression
}

/** The arms of a choice, those of a choice within "otherwise" included. */
export function armsOf(expression: Expression): readonly Arm[] {
  if (expression.kind !== 'when') return [{ condition: null, value: expression }]
  return [{ condition: expression.condition, value: expression.then }, ...armsOf(expression.otherwise)]
}
