import type { Expression } from '#models/engine/expression'
import { atLeast, atom, BINDING, type Code, type Dialect, infix, type Leaf } from '#models/engine/infix'
import { divisorOf } from '#shared/units/unit'

/** A value written in `unit` as equations use it: 60 % becomes 0.6. */
export function toBaseCode(code: Code, unit: string): Code {
  const divisor = divisorOf(unit)
  return divisor === 1 ? code : { text: `${atLeast(code, BINDING.product)}/${divisor}`, binds: BINDING.product }
}

/** A value of an equation as people read it in `unit`: 0.6 becomes 60 %. */
function fromBaseCode(code: Code, unit: string): Code {
  const divisor = divisorOf(unit)
  return divisor === 1 ? code : { text: `${atLeast(code, BINDING.product)}*${divisor}`, binds: BINDING.product }
}

/** A number; a negative one in brackets, as not every reader takes two signs in a row. */
export const numberCode = (value: number): Code => atom(value < 0 ? `(${value})` : String(value))

/** A cell or variable that holds a value in its unit. */
export interface Written {
  readonly text: string
  readonly unit: string
}

/** Where spreadsheets and XMILE part. */
export interface FormulaLanguage {
  /** the cell or variable that holds a value; null for what is computed */
  readonly written: (part: Expression) => Written | null
  /** what no cell and no variable holds, in base units */
  readonly computed: (leaf: Leaf) => Code
  readonly and: (left: string, right: string) => string
  readonly side?: (code: Code, side: Expression) => Code
  readonly when: (condition: string, then: string, otherwise: string, choice: Expression) => string
}

/**
 * Writes equations in the notation that spreadsheets and XMILE share. Cells and variables hold the units
 * people read, so a reference to a percentage is divided by 100 and a result multiplied.
 */
export class Formulas {
  private readonly dialect: Dialect
  constructor(private readonly language: FormulaLanguage) {
    const { written, computed, and, when, side } = language
    this.dialect = {
      leaf: (leaf) => {
        const held = written(leaf)
        return held ? toBaseCode(atom(held.text), held.unit) : computed(leaf)
      },
      sign: (operator) => (operator === '==' ? '=' : operator),
      negative: (of) => atom(`(-${of})`),
      and: (left, right) => atom(and(left.text, right.text)),
      ...(side && { side }),
      among: (kind, left, right) => `${kind.toUpperCase()}(${left},${right})`,
      when: (condition, then, otherwise, choice) => atom(when(condition.text, then.text, otherwise.text, choice)),
    }
  }

  /** An expression in base units. */
  base(expression: Expression): Code {
    return infix(expression, this.dialect)
  }

  /** The text of an expression whose value is in `unit`. */
  inUnit(expression: Expression, unit: string): string {
    const held = this.language.written(expression)
    // What is only passed on needs no conversion there and back.
    if (held && divisorOf(held.unit) === divisorOf(unit)) return held.text
    return fromBaseCode(this.base(expression), unit).text
  }
}
