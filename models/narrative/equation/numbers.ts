import { belgium } from '#models/belgium/model'
import type { Expression } from '#models/engine/expression'
import { evaluate, type Made } from '#models/engine/interpret'
import { children, mapChildren, withoutStep } from '#models/engine/tree'
import type { Quantity, Scale } from '#shared/units/format'
import { fromBase } from '#shared/units/unit'
import { figureNumber, isDate } from '../figures'
import type { Text } from '../text'
import { type Ends, Formula, formulaRow, formulaTable } from './formula'
import { type MathNode, node, styled } from './mathNode'
import { symbolOf } from './names'

/** An equation in which only the arms that apply are left of every choice. */
function decided(expression: Expression, holds: (condition: Expression) => boolean): Expression {
  if (expression.kind === 'when')
    return decided(holds(expression.condition) ? expression.then : expression.otherwise, holds)
  return mapChildren(expression, (part) => decided(part, holds))
}

/** A year of a run whose numbers are written. */
export interface Seen {
  readonly made: Made
  readonly year: number
}

/** The unit in small type, with what stands before it. */
const unitNode = ({ spaced, unit }: Quantity): MathNode => styled('unit', 'mtext', spaced ? `\u00a0${unit}` : unit)

/** Number and unit. A share is written in %, of whatever it is. */
function quantity(written: Quantity): MathNode {
  const set = node('mn', written.number)
  return written.unit ? node('mrow', set, unitNode(written)) : set
}

/** Shares of whatever it be, and their differences, stand as parts of one, as the equation counts them. */
const SHARES: ReadonlySet<string> = new Set(['%', '% GDP', '%/yr', 'pp', 'pp/yr'])
const shareUnit = (unit: string): string => (SHARES.has(unit) ? '%' : unit)

class Numbers implements Ends {
  readonly words = { if: '', and: '', otherwise: '' }
  constructor(
    private readonly seen: Seen,
    private readonly text: Text,
  ) {}

  value(expression: Expression): number {
    return evaluate(belgium, this.seen.made, this.seen.year - belgium.firstYear, expression)
  }

  /** The equation with the arms of its choices that apply in this year. */
  decided(expression: Expression): Expression {
    return decided(expression, (condition) => this.value(condition) === 1)
  }

  private result(base: number, scale: Scale): MathNode {
    const { unit } = scale
    const { formats } = this.text
    const written = formats.quantity(fromBase(base, unit), scale)
    return quantity(SHARES.has(unit) ? formats.apart(written.number, formats.unit('%')) : written)
  }

  private given(value: number, unit: string): MathNode {
    const word = isDate(unit) ? '' : this.text.formats.unit(shareUnit(unit))
    return quantity(this.text.formats.apart(figureNumber(value, unit, this.text), word))
  }

  readonly leaf: Ends['leaf'] = (leaf) => {
    const base = this.value(leaf)
    switch (leaf.kind) {
      case 'number':
        return this.given(fromBase(leaf.value, leaf.unit), leaf.unit)
      case 'none':
        return node('mtext', '–')
      case 'figure':
        return this.given(clean(fromBase(base, leaf.figure.unit)), leaf.figure.unit)
      case 'path':
      case 'setting':
        return this.given(clean(fromBase(base, leaf.lever.unit)), leaf.lever.unit)
      case 'year':
      case 'firstYear':
      case 'lastYear':
        return node('mn', String(base))
      default:
        return this.result(base, leaf.variable)
    }
  }
}

/** 0.0332 × 100 is not quite 3.32: what arithmetic adds is taken off again. */
const clean = (value: number): number => Number(value.toPrecision(12))

/**
 * An equation with the numbers of a year, and the result at its end. Of a choice only the arm that
 * applies is written.
 */
export function inNumbers(
  equation: Expression,
  subject: Scale & { readonly id: string },
  seen: Seen,
  text: Text,
): MathNode {
  const numbers = new Numbers(seen, text)
  const taken = numbers.decided(withoutStep(equation))
  const head = node('msub', node('mi', symbolOf(subject.id, subject.id)), node('mn', String(seen.year)))
  const rows = new Formula(numbers).rows(head, taken)
  const written = text.formats.quantity(fromBase(numbers.value(equation), subject.unit), subject)
  const result = styled('result', 'mrow', node('mn', written.number), ...(written.unit ? [unitNode(written)] : []))
  // A single number is its own result.
  const alone = children(taken).length === 0
  return formulaTable(alone ? rows : [...rows, formulaRow(null, '=', result)])
}
