import type { FigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import type { Expression } from '#models/engine/expression'
import { bracketsLeft, bracketsRight } from '#models/engine/infix'
import type { Thing } from '#models/engine/model'
import { lagYears } from '#models/engine/reads'
import { armsOf, operandsOf, termsOf, withoutStep } from '#models/engine/tree'
import { fromBase } from '#shared/units/unit'
import { figureQuantity } from '../figures'
import type { Text } from '../text'
import { nameOf } from './names'

/** A piece of a sentence: plain words, or the name of something one can go to. */
export type Word =
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'thing'
      readonly id: string
      readonly name: string
      /** of which year or which run it is, where that is not the year spoken of */
      readonly note: string | null
    }

/** An equation in words. */
export interface InWords {
  /** one line for each term of a sum, or each arm of a choice */
  readonly lines: readonly (readonly Word[])[]
  /** what stands for the years before the first, for each series looked back at beyond it */
  readonly before: readonly (readonly Word[])[]
}

const COMPARISONS = { '<': 'less', '<=': 'atMost', '>': 'more', '>=': 'atLeast', '==': 'equals' } as const
const OPERATORS = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'over', '^': 'power' } as const

const words = (text: string): Word => ({ kind: 'words', words: text })

class Teller {
  readonly before = new Map<string, readonly Word[]>()
  constructor(
    private readonly text: Text,
    private readonly figures: FigureTexts,
  ) {}

  private thing(thing: Thing, note: string | null): Word {
    return { kind: 'thing', id: thing.id, name: nameOf(thing, this.text, this.figures), note }
  }

  bracketed(expression: Expression, needed: boolean): Word[] {
    // A choice brings its own brackets.
    const bare = !needed || expression.kind === 'when'
    return bare ? this.tell(expression) : [words('('), ...this.tell(expression), words(')')]
  }

  private list(open: string, items: readonly Expression[]): Word[] {
    const inside = items.flatMap((item, index) => [...(index > 0 ? [this.separator()] : []), ...this.tell(item)])
    return [words(open), words('('), ...inside, words(')')]
  }

  private separator(): Word {
    return words(this.text.t('model:word.separator'))
  }

  private note(key: 'previous' | 'set' | 'inReference'): string {
    return this.text.t(`model:note.${key}`)
  }

  private lagNote(years: number): string | null {
    if (years === 0) return null
    return years === 1 ? this.note('previous') : this.text.t('model:note.lagged', { count: years })
  }

  tell(expression: Expression): Word[] {
    const { t } = this.text
    switch (expression.kind) {
      case 'number':
        return [words(figureQuantity(fromBase(expression.value, expression.unit), expression.unit, this.text))]
      case 'none':
        return [words(t('model:word.none'))]
      case 'figure':
        return [this.thing(expression.figure, null)]
      case 'path':
        return [this.thing(expression.lever, this.lagNote(lagYears(expression.lag)))]
      case 'setting':
        return [this.thing(expression.lever, this.note('set'))]
      case 'series':
        return [this.thing(expression.variable, null)]
      case 'initial':
        return [this.thing(expression.variable, t('model:note.first', { year: belgium.firstYear }))]
      case 'previous':
        return [this.thing(expression.variable, this.note('previous'))]
      case 'lagged':
        this.tellBefore(expression)
        return [this.thing(expression.variable, this.lagNote(lagYears(expression.lag)))]
      case 'sumSoFar':
        return [this.thing(expression.variable, t('model:note.sum', { year: belgium.firstYear + 1 }))]
      case 'reference':
        return [this.thing(expression.variable, this.note('inReference'))]
      case 'year':
        return [words(t('model:word.year'))]
      case 'firstYear':
        return [words(String(belgium.firstYear))]
      case 'lastYear':
        return [words(String(belgium.years.at(-1)))]
      case 'step':
        return [words('1')]
      case 'negate':
        return [words(t('model:word.minus')), ...this.bracketed(expression.of, bracketsRight('-', expression.of))]
      case 'binary': {
        const { operator, left, right } = expression
        return [
          ...this.bracketed(left, bracketsLeft(operator, left)),
          words(t(`model:word.${OPERATORS[operator]}`)),
          ...this.bracketed(right, bracketsRight(operator, right)),
        ]
      }
      case 'compare':
        return [
          ...this.tell(expression.left),
          words(t(`model:word.${COMPARISONS[expression.operator]}`)),
          ...this.tell(expression.right),
        ]
      case 'and':
        return [...this.tell(expression.left), words(t('model:word.and')), ...this.tell(expression.right)]
      case 'min':
      case 'max':
        return this.list(t(`model:word.${expression.kind}`), operandsOf(expression, expression.kind))
      case 'when': {
        const arms = armsOf(expression).flatMap((arm, index) => [
          ...(index > 0 ? [this.separator()] : []),
          ...this.arm(arm.condition, arm.value),
        ])
        return [words('('), ...arms, words(')')]
      }
    }
  }

  arm(condition: Expression | null, value: Expression): Word[] {
    const { t } = this.text
    if (!condition) return [words(t('model:word.otherwise')), ...this.tell(value)]
    return [words(t('model:word.if')), ...this.tell(condition), words(t('model:word.then')), ...this.tell(value)]
  }

  private tellBefore({ variable, lag, before }: Extract<Expression, { kind: 'lagged' }>): void {
    const years = lagYears(lag)
    if (years === 0 || this.before.has(variable.id)) return
    const subject = this.thing(variable, this.text.t('model:note.before', { count: years, year: belgium.firstYear }))
    this.before.set(variable.id, [subject, words('='), ...this.tell(before)])
  }
}

const OPENS = /\($/
const CLOSES = /^[);:\u00a0]/

/** Words with the spaces between them, so that they need only be set one after the other. */
function spaced(pieces: readonly Word[]): readonly Word[] {
  const set: Word[] = []
  for (const piece of pieces) {
    const last = set.at(-1)
    const after = last?.kind === 'words' && OPENS.test(last.words)
    const before = piece.kind === 'words' && CLOSES.test(piece.words)
    const space = last && !after && !before ? ' ' : ''
    if (last?.kind === 'words')
      set[set.length - 1] = words(last.words + space + (piece.kind === 'words' ? piece.words : ''))
    else if (space && piece.kind === 'thing') set.push(words(space))
    if (piece.kind === 'thing') set.push(piece)
    else if (last?.kind !== 'words') set.push(words(space + piece.words))
  }
  return set
}

/** An equation in the words of a language, built from its tree: what it names can be followed. */
export function inWords(equation: Expression, text: Text, figures: FigureTexts): InWords {
  const teller = new Teller(text, figures)
  const plain = withoutStep(equation)
  const arms = armsOf(plain)
  const lines =
    arms.length > 1
      ? arms.map(({ condition, value }) => teller.arm(condition, value))
      : termsOf(plain).map(({ sign, value }, index) => [
          ...(index > 0 ? [words(text.t(sign === '+' ? 'model:word.plus' : 'model:word.minus'))] : []),
          ...teller.bracketed(value, index > 0 && bracketsRight(sign, value)),
        ])
  return { lines: lines.map(spaced), before: [...teller.before.values()].map(spaced) }
}

/** A line as one plain text, for reading out. */
export const asText = (line: readonly Word[]): string =>
  line
    .map((piece) => (piece.kind === 'words' ? piece.words : piece.note ? `${piece.name} [${piece.note}]` : piece.name))
    .join('')
