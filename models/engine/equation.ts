import { type Comparison, type Expression, type Operator, path } from './expression'
import type { Figure, Lever, Variable } from './model'

export type Part = Expression | Figure | Lever | Variable

function asExpression(part: Part): Expression {
  if (!('type' in part)) return part
  switch (part.type) {
    case 'figure':
      return { kind: 'figure', figure: part }
    case 'lever':
      return path(part)
    case 'variable':
      return { kind: 'series', variable: part }
  }
}

type Token = { readonly text: string } | { readonly part: Expression }

const TOKEN = /\s*(<=|>=|==|[-+*/^(),<>]|\d+|[a-z]+)/y

function tokenize(strings: readonly string[], parts: readonly Part[]): Token[] {
  const tokens: Token[] = []
  for (const [index, text] of strings.entries()) {
    let position = 0
    while (position < text.trimEnd().length) {
      TOKEN.lastIndex = position
      const match = TOKEN.exec(text)
      if (!match?.[1]) throw new Error(`cannot read "${text.slice(position).trim()}" in an equation`)
      tokens.push({ text: match[1] })
      position = TOKEN.lastIndex
    }
    const part = parts[index]
    if (part !== undefined) tokens.push({ part: asExpression(part) })
  }
  return tokens
}

const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '=='])

/** Recursive descent, loosest binding first: and, comparison, + -, * /, unary -, ^ (to the right). */
class Parser {
  private position = 0
  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.conjunction()
    if (this.position < this.tokens.length) throw new Error(`unexpected ${this.describe()} in an equation`)
    return expression
  }

  private text(): string | null {
    const token = this.tokens[this.position]
    return token && 'text' in token ? token.text : null
  }

  private describe(): string {
    const token = this.tokens[this.position]
    if (!token) return 'end'
    return 'text' in token ? `"${token.text}"` : 'reference'
  }

  private take(text: string): boolean {
    if (this.text() !== text) return false
    this.position++
    return true
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new Error(`expected "${text}" before ${this.describe()} in an equation`)
  }

  private conjunction(): Expression {
    let left = this.comparison()
    while (this.take('and')) left = { kind: 'and', left, right: this.comparison() }
    return left
  }

  private comparison(): Expression {
    const left = this.sum()
    const operator = this.text()
    if (operator === null || !COMPARISONS.has(operator)) return left
    this.position++
    return { kind: 'compare', operator: operator as Comparison, left, right: this.sum() }
  }

  private chain(operators: readonly Operator[], operand: () => Expression): Expression {
    let left = operand()
    for (;;) {
      const operator = operators.find((candidate) => this.take(candidate))
      if (!operator) return left
      left = { kind: 'binary', operator, left, right: operand() }
    }
  }

  private sum(): Expression {
    return this.chain(['+', '-'], () => this.product())
  }

  private product(): Expression {
    return this.chain(['*', '/'], () => this.unary())
  }

  private unary(): Expression {
    return this.take('-') ? { kind: 'negate', of: this.unary() } : this.power()
  }

  private power(): Expression {
    const base = this.atom()
    return this.take('^') ? { kind: 'binary', operator: '^', left: base, right: this.unary() } : base
  }

  private atom(): Expression {
    const token = this.tokens[this.position]
    if (token && 'part' in token) {
      this.position++
      return token.part
    }
    if (this.take('(')) {
      const inside = this.conjunction()
      this.expect(')')
      return inside
    }
    // A figure never stands in an equation as a bare number: the text knows only 0 and 1.
    for (const digit of ['0', '1']) if (this.take(digit)) return { kind: 'number', value: Number(digit), unit: '1' }
    for (const name of ['min', 'max'] as const) {
      if (this.take(name)) {
        const args = this.arguments()
        const [first, ...rest] = args
        if (!first || rest.length === 0) throw new Error(`${name} takes at least two values`)
        return rest.reduce((left, right) => ({ kind: name, left, right }), first)
      }
    }
    if (this.take('when')) {
      const [condition, then, otherwise, ...more] = this.arguments()
      if (!condition || !then || !otherwise || more.length > 0) throw new Error('when takes a condition and two values')
      return { kind: 'when', condition, then, otherwise }
    }
    throw new Error(`unexpected ${this.describe()} in an equation`)
  }

  private arguments(): Expression[] {
    this.expect('(')
    const list = [this.conjunction()]
    while (this.take(',')) list.push(this.conjunction())
    this.expect(')')
    return list
  }
}

/**
 * An equation an economist can read, as a tree.
 *
 * Holes take figures, variables (this year's value), levers (where their path stands this year)
 * and other expressions. The text between knows `+ - * / ^ ( )`, comparisons, `and`,
 * `min(a, b)`, `max(a, b)`, `when(condition, a, b)` and the numbers 0 and 1.
 */
export function eq(strings: TemplateStringsArray, ...parts: readonly Part[]): Expression {
  return new Parser(tokenize(strings, parts)).whole()
}
