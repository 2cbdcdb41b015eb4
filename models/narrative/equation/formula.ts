import type { Expression } from '#models/engine/expression'
import { bracketsLeft, bracketsRight, type Leaf } from '#models/engine/infix'
import { armsOf, operandsOf, termsOf } from '#models/engine/tree'
import { bracketed, type MathNode, node, operator, row, styled } from './mathNode'

type Choice = Extract<Expression, { kind: 'when' }>

/** How the ends of a tree are written: with their symbols, or with the numbers of a year. */
export interface Ends {
  readonly leaf: (leaf: Leaf) => MathNode
  readonly words: { readonly if: string; readonly and: string; readonly otherwise: string }
}

const COMPARISONS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '==': '=' } as const
const SIGNS = { '+': '+', '-': '−', '*': '×' } as const

/** Sets an expression whose factors of one year are gone (`withoutStep`) as mathematics. */
export class Formula {
  constructor(private readonly ends: Ends) {}

  private within(expression: Expression, brackets: boolean): MathNode {
    const inside = this.write(expression)
    return brackets && inside.tag !== 'mfrac' ? bracketed(inside) : inside
  }

  write(expression: Expression): MathNode {
    switch (expression.kind) {
      case 'negate':
        return row(operator('−'), this.within(expression.of, bracketsRight('-', expression.of)))
      case 'binary':
        return this.binary(expression)
      case 'compare':
        return row(
          this.write(expression.left),
          operator(COMPARISONS[expression.operator]),
          this.write(expression.right),
        )
      case 'and':
        return row(
          this.write(expression.left),
          node('mtext', `\u00a0${this.ends.words.and}\u00a0`),
          this.write(expression.right),
        )
      case 'min':
      case 'max':
        return this.among(expression.kind, operandsOf(expression, expression.kind))
      case 'when':
        return this.cases(expression)
      case 'step':
        return node('mn', '1')
      default:
        return this.ends.leaf(expression)
    }
  }

  private binary({ operator: sign, left, right }: Extract<Expression, { kind: 'binary' }>): MathNode {
    if (sign === '/') return node('mfrac', this.write(left), this.write(right))
    if (sign === '^') {
      const base = this.write(left)
      return node('msup', bracketsLeft('^', left) || base.tag === 'mfrac' ? bracketed(base) : base, this.write(right))
    }
    return row(
      this.within(left, bracketsLeft(sign, left)),
      operator(SIGNS[sign]),
      this.within(
        right,
        bracketsRight(sign, right) && !(sign === '*' && right.kind === 'binary' && right.operator === '/'),
      ),
    )
  }

  private among(name: 'min' | 'max', items: readonly Expression[]): MathNode {
    const inside = items.flatMap((item, index) => [...(index > 0 ? [operator(';')] : []), this.write(item)])
    return node('mrow', node('mi', name), operator('('), ...inside, operator(')'))
  }

  private cases(choice: Choice): MathNode {
    const rows = armsOf(choice).map(({ condition, value }) =>
      node(
        'mtr',
        node('mtd', this.write(value)),
        node(
          'mtd',
          condition
            ? node('mrow', node('mtext', `${this.ends.words.if}\u00a0`), this.write(condition))
            : node('mtext', this.ends.words.otherwise),
        ),
      ),
    )
    return styled('cases', 'mtable', ...rows)
  }

  /** An equation in rows, a term of a sum on each, so that it stays narrow: subject, sign, term. */
  rows(subject: MathNode, equation: Expression): readonly MathNode[] {
    return termsOf(equation).map(({ sign, value }, index) => {
      const first = index === 0
      const body = first ? this.write(value) : this.within(value, bracketsRight(sign, value))
      return formulaRow(first ? subject : null, first ? '=' : SIGNS[sign], body)
    })
  }
}

/** One row of an equation: what it is of, the sign, and what stands behind it. */
export const formulaRow = (subject: MathNode | null, sign: string, body: MathNode): MathNode =>
  node('mtr', subject ? node('mtd', subject) : styled('empty', 'mtd'), node('mtd', operator(sign)), node('mtd', body))

export const formulaTable = (rows: readonly MathNode[]): MathNode => node('mtable', ...rows)
