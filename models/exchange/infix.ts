import type { Expression, Operator } from '#models/engine/expression'
import { fromBase } from '#shared/units/unit'

/** How tightly a piece of an equation binds; looser pieces get brackets inside tighter ones. */
const COMPARE = 1
const SUM = 2
const PRODUCT = 3
const POWER = 4
const ATOM = 5

/** A piece of an equation as text. */
export interface Code {
  readonly text: string
  readonly binds: number
}

export const atom = (text: string): Code => ({ text, binds: ATOM })
const atLeast = (code: Code, binds: number): string => (code.binds >= binds ? code.text : `(${code.text})`)

type Composed = Extract<Expression, { kind: 'negate' | 'binary' | 'compare' | 'and' | 'min' | 'max' | 'when' | 'step' }>
export type Leaf = Exclude<Expression, Composed>

/** What a language of formulas has its own words for. */
export interface Dialect {
  /** a value in base units */
  readonly leaf: (leaf: Leaf) => Code
  readonly and: (left: string, right: string) => string
  readonly when: (condition: string, then: string, otherwise: string) => string
}

const BINDS: Readonly<Record<Operator, number>> = { '+': SUM, '-': SUM, '*': PRODUCT, '/': PRODUCT, '^': POWER }

/** How many written units make one base unit: 100 for %. */
export const divisorOf = (unit: string): number => fromBase(1, unit)

/** A value written in `unit` as equations use it: 60 % becomes 0.6. */
export function toBaseCode(code: Code, unit: string): Code {
  const divisor = divisorOf(unit)
  return divisor === 1 ? code : { text: `${atLeast(code, PRODUCT)}/${divisor}`, binds: PRODUCT }
}

/** A value of an equation as people read it in `unit`: 0.6 becomes 60 %. */
export function fromBaseCode(code: Code, unit: string): Code {
  const divisor = divisorOf(unit)
  return divisor === 1 ? code : { text: `${atLeast(code, PRODUCT)}*${divisor}`, binds: PRODUCT }
}

/** A number; a negative one in brackets, as not every reader takes two signs in a row. */
export const numberCode = (value: number): Code => atom(value < 0 ? `(${value})` : String(value))

/**
 * Writes an expression in the infix notation that spreadsheets and XMILE share, computing in the
 * order of the tree. Their dialects part where a sign meets a power and where powers follow each
 * other, so those get brackets.
 */
export function infix(expression: Expression, dialect: Dialect): Code {
  const write = (part: Expression) => infix(part, dialect)
  const text = (part: Expression) => write(part).text
  switch (expression.kind) {
    case 'step':
      return atom('1')
    case 'negate':
      return atom(`(-${atLeast(write(expression.of), ATOM)})`)
    case 'binary':
      return binary(expression, write)
    case 'compare': {
      const sign = expression.operator === '==' ? '=' : expression.operator
      const [left, right] = [expression.left, expression.right].map((part) => atLeast(write(part), SUM))
      return { text: `${left}${sign}${right}`, binds: COMPARE }
    }
    case 'and':
      return atom(dialect.and(text(expression.left), text(expression.right)))
    case 'min':
    case 'max':
      return atom(`${expression.kind.toUpperCase()}(${text(expression.left)},${text(expression.right)})`)
    case 'when':
      return atom(dialect.when(text(expression.condition), text(expression.then), text(expression.otherwise)))
    default:
      return dialect.leaf(expression)
  }
}

function binary(
  { operator, left, right }: Extract<Expression, { kind: 'binary' }>,
  write: (part: Expression) => Code,
): Code {
  // One year is exactly 1: the step is in the tree for the units.
  if (right.kind === 'step' && (operator === '*' || operator === '/')) return write(left)
  if (left.kind === 'step' && operator === '*') return write(right)
  const binds = BINDS[operator]
  const [before, after] = operator === '^' ? [ATOM, ATOM] : [binds, binds + 1]
  return { text: `${atLeast(write(left), before)}${operator}${atLeast(write(right), after)}`, binds }
}
