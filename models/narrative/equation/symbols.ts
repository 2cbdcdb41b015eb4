import { belgium } from '#models/belgium/model'
import type { Expression } from '#models/engine/expression'
import { lagYears } from '#models/engine/reads'
import { withoutStep } from '#models/engine/tree'
import type { Text } from '../text'
import { type Ends, Formula, formulaTable } from './formula'
import { type MathNode, node, operator, row } from './mathNode'
import { symbolOf } from './names'

const name = (id: string, within: string): MathNode => node('mi', symbolOf(id, within))
const t: MathNode = node('mi', 't')
const number = (value: number): MathNode => node('mn', String(value))
const minus = (what: MathNode): MathNode => node('mrow', t, operator('−'), what)

/** Names and indices, for an equation of the thing `within`; gathers what is looked back at beyond the first year. */
class Symbols implements Ends {
  readonly before = new Map<string, Extract<Expression, { kind: 'lagged' }>>()
  readonly words
  constructor(
    private readonly within: string,
    text: Text,
  ) {
    this.words = { if: text.t('model:word.if'), and: text.t('model:word.and'), otherwise: text.t('model:word.else') }
  }

  private indexed(id: string, index: MathNode): MathNode {
    return node('msub', name(id, this.within), index)
  }

  readonly leaf: Ends['leaf'] = (leaf) => {
    switch (leaf.kind) {
      case 'number':
        return number(leaf.value)
      case 'none':
        return node('mtext', '–')
      case 'figure':
        return name(leaf.figure.id, this.within)
      case 'setting':
        return name(leaf.lever.id, this.within)
      case 'path': {
        const lag = leaf.lag === null ? null : leaf.lag === 1 ? number(1) : name(leaf.lag.id, this.within)
        return this.indexed(leaf.lever.id, lag ? minus(lag) : t)
      }
      case 'series':
        return this.indexed(leaf.variable.id, t)
      case 'initial':
        return this.indexed(leaf.variable.id, number(belgium.firstYear))
      case 'previous':
        return this.indexed(leaf.variable.id, minus(number(1)))
      case 'lagged':
        if (lagYears(leaf.lag) === 0) return this.indexed(leaf.variable.id, t)
        this.before.set(leaf.variable.id, leaf)
        return this.indexed(leaf.variable.id, minus(name(leaf.lag.id, this.within)))
      case 'sumSoFar': {
        const from = node('mrow', node('mi', 'i'), operator('='), number(belgium.firstYear + 1))
        return row(node('munderover', operator('∑'), from, t), this.indexed(leaf.variable.id, node('mi', 'i')))
      }
      case 'reference':
        return node('msubsup', name(leaf.variable.id, this.within), t, node('mtext', 'ref'))
      case 'year':
        return t
      case 'firstYear':
        return number(belgium.firstYear)
      case 'lastYear':
        return number(belgium.years.at(-1) ?? belgium.firstYear)
    }
  }
}

/** An equation in symbols, as rows of one table; below it what stands for the years before the first. */
export function inSymbols(
  equation: Expression,
  subject: { readonly id: string; readonly inFirstYear: boolean },
  text: Text,
): { readonly main: MathNode; readonly before: readonly MathNode[] } {
  const symbols = new Symbols(subject.id, text)
  const formula = new Formula(symbols)
  const index = subject.inFirstYear ? number(belgium.firstYear) : t
  const main = formulaTable(formula.rows(node('msub', name(subject.id, subject.id), index), withoutStep(equation)))
  const before = [...symbols.before.values()].map((leaf) => {
    const then = minus(name(leaf.lag.id, subject.id))
    const when = node('mtext', `\u00a0(${text.t('model:equation.before', { year: belgium.firstYear })})`)
    const early = node('mrow', node('msub', name(leaf.variable.id, subject.id), then), when)
    return formulaTable(formula.rows(early, withoutStep(leaf.before)))
  })
  return { main, before }
}
