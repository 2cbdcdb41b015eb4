import type { Comparison, Expression, Operator } from './expression'
import { withoutStep } from './tree'

/** How tightly a piece of an equation binds, loosest first; looser pieces get brackets inside tighter ones. */
export const BINDING = {
  choice: 1,
  and: 2,
  comparison: 3,
  sum: 4,
  product: 5,
  sign: 6,
  power: 7,
  atom: 8,
} as const

const OPERATORS: Readonly<Record<Operator, number>> = {
  '+': BINDING.sum,
  '-': BINDING.sum,
  '*': BINDING.product,
  '/': BINDING.product,
  '^': BINDING.power,
}

function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case 'when':
      return BINDING.choice
    case 'and':
      return BINDING.and
    case 'compare':
      return BINDING.comparison
    case 'binary':
      return OPERATORS[expression.operator]
    case 'negate':
      return BINDING.sign
    case 'number':
      return expression.value < 0 ? BINDING.sign : BINDING.atom
    default:
      return BINDING.atom
  }
}

/** What the sides of an operator must bind at least to stand without brackets and be computed in the order of the tree. */
function sidesOf(operator: Operator): { readonly left: number; readonly right: number } {
  const own = OPERATORS[operator]
  // Languages part where powers follow each other or a sign meets one.
  return operator === '^' ? { left: BINDING.atom, right: BINDING.atom } : { left: own, right: own + 1 }
}

/** Whether people need brackets around the left-hand side of an operator: (a + b) * c. */
export const bracketsLeft = (operator: Operator, left: Expression): boolean => bindingOf(left) < sidesOf(operator).left

/** Whether people need brackets around the right-hand side: in a - (b - c) and a / (b * c), but not in a + (b + c). */
export function bracketsRight(operator: Operator, right: Expression): boolean {
  switch (operator) {
    case '+':
    case '^':
      return bindingOf(right) < OPERATORS[operator]
    case '*':
      return bindingOf(right) < BINDING.product || (right.kind === 'binary' && right.operator === '/')
    default:
      return bindingOf(right) < sidesOf(operator).right
  }
}

/** A piece of an equation as text. */
export interface Code {
  readonly text: string
  readonly binds: number
}

export const atom = (text: string): Code => ({ text, binds: BINDING.atom })

/** The text of a piece, in brackets where it binds looser than asked. */
export const atLeast = (code: Code, binds: number): string => (code.binds >= binds ? code.text : `(${code.text})`)

type Composed = Extract<Expression, { kind: 'negate' | 'binary' | 'compare' | 'and' | 'min' | 'max' | 'when' | 'step' }>
export type Leaf = Exclude<Expression, Composed>

/** What a language of formulas has its own words for. */
export interface Dialect {
  /** a value, in base units */
  readonly leaf: (leaf: Leaf) => Code
  /** with the spaces that stand around it */
  readonly sign: (operator: Operator | Comparison) => string
  readonly negative: (of: string) => Code
  readonly and: (left: Code, right: Code) => Code
  /** a side of a comparison, where a language takes less than an equation there */
  readonly side?: (code: Code, side: Expression) => Code
  readonly among: (kind: 'min' | 'max', left: string, right: string) => string
  /** with the choice itself, for what its text does not tell */
  readonly when: (condition: Code, then: Code, otherwise: Code, choice: Expression) => Code
}

/** Writes an expression in a language of formulas, computing in the order of the tree. */
export const infix = (expression: Expression, dialect: Dialect): Code => write(withoutStep(expression), dialect)

function write(expression: Expression, dialect: Dialect): Code {
  const of = (part: Expression): Code => write(part, dialect)
  switch (expression.kind) {
    case 'step':
      return atom('1')
    case 'negate':
      return dialect.negative(atLeast(of(expression.of), BINDING.atom))
    case 'binary': {
      const sides = sidesOf(expression.operator)
      const [left, right] = [atLeast(of(expression.left), sides.left), atLeast(of(expression.right), sides.right)]
      return { text: `${left}${dialect.sign(expression.operator)}${right}`, binds: bindingOf(expression) }
    }
    case 'compare': {
      const side = (part: Expression): string => {
        const code = of(part)
        return atLeast(dialect.side?.(code, part) ?? code, BINDING.comparison + 1)
      }
      const [left, right] = [side(expression.left), side(expression.right)]
      return { text: `${left}${dialect.sign(expression.operator)}${right}`, binds: bindingOf(expression) }
    }
    case 'and':
      return dialect.and(of(expression.left), of(expression.right))
    case 'min':
    case 'max':
      return atom(dialect.among(expression.kind, of(expression.left).text, of(expression.right).text))
    case 'when':
      return dialect.when(of(expression.condition), of(expression.then), of(expression.otherwise), expression)
    default:
      return dialect.leaf(expression)
  }
}
