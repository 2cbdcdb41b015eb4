import type { Model } from '#models/engine/assemble'
import type { Expression } from '#models/engine/expression'
import { atom, type Code, divisorOf, fromBaseCode, infix, type Leaf, numberCode, toBaseCode } from '../infix'
import { Names, type Run, yearsOf } from './names'

/** Which year an equation is for: the first alone, where nothing lies before, or every year. */
export type When = 'first' | 'always'

/** Writes equations in the notation of XMILE, in the units people read. */
export class EquationWriter {
  private readonly names: Names
  private readonly reference: Names
  private readonly lastYear: number

  constructor(
    private readonly model: Model,
    run: Run,
    private readonly when: When,
  ) {
    this.names = new Names(run)
    this.reference = new Names('reference')
    this.lastYear = model.firstYear + model.years.length - 1
  }

  /** An expression whose value is in `unit`. */
  text(expression: Expression, unit: string): string {
    const direct = this.written(expression)
    // What is only passed on needs no conversion there and back.
    if (direct && divisorOf(direct.unit) === divisorOf(unit)) return direct.name
    return fromBaseCode(infix(expression, this.dialect), unit).text
  }

  private readonly dialect = {
    leaf: (leaf: Leaf) => this.leaf(leaf),
    and: (left: string, right: string) => `((${left}) AND (${right}))`,
    when: (condition: string, then: string, otherwise: string) => `(IF ${condition} THEN ${then} ELSE ${otherwise})`,
  }

  private leaf(leaf: Leaf): Code {
    const known = this.written(leaf)
    if (known) return toBaseCode(atom(known.name), known.unit)
    switch (leaf.kind) {
      case 'number':
        return numberCode(leaf.value)
      case 'year':
        return atom(this.when === 'first' ? String(this.model.firstYear) : 'TIME')
      case 'firstYear':
        return atom(String(this.model.firstYear))
      case 'lastYear':
        return atom(String(this.lastYear))
      case 'lagged':
        return this.lagged(leaf)
      case 'sumSoFar':
        return this.sumSoFar(leaf)
      default:
        throw new Error(`no XMILE for "${leaf.kind}"`)
    }
  }

  /** A variable of the file that holds the value in the unit given; null for what is computed. */
  private written(part: Expression): { readonly name: string; readonly unit: string } | null {
    const first = this.when === 'first'
    switch (part.kind) {
      case 'figure':
        return { name: this.names.figure(part.figure), unit: part.figure.unit }
      case 'setting':
        return { name: this.names.lever(part.lever), unit: part.lever.unit }
      case 'path': {
        const name = first ? this.names.start(part.lever) : this.names.path(part.lever, part.lag)
        return { name, unit: part.lever.unit }
      }
      case 'series':
        return {
          name: first ? this.names.first(part.variable) : this.names.series(part.variable),
          unit: part.variable.unit,
        }
      case 'initial':
        return { name: this.names.first(part.variable), unit: part.variable.unit }
      case 'previous':
        return { name: this.names.lag(part.variable, 1), unit: part.variable.unit }
      case 'reference': {
        const name = first ? this.reference.first(part.variable) : this.reference.series(part.variable)
        return { name, unit: part.variable.unit }
      }
      default:
        return null
    }
  }

  /** The chain of stocks holds the years before the first only when those have passed through it. */
  private lagged({ variable, lag, before }: Extract<Expression, { kind: 'lagged' }>): Code {
    const years = yearsOf(lag)
    if (years === 0) return this.leaf({ kind: 'series', variable })
    if (this.when === 'first') return infix(before, this.dialect)
    const then = toBaseCode(atom(this.names.lag(variable, years)), variable.unit).text
    return atom(this.dialect.when(`TIME>=${this.model.firstYear + years}`, then, infix(before, this.dialect).text))
  }

  /** What was summed before, and this year's; nothing in the first year. */
  private sumSoFar({ variable }: Extract<Expression, { kind: 'sumSoFar' }>): Code {
    if (this.when === 'first') return numberCode(0)
    const sum = toBaseCode(atom(this.names.sum(variable)), variable.unit).text
    const now = toBaseCode(atom(this.names.series(variable)), variable.unit).text
    return atom(this.dialect.when(`TIME>${this.model.firstYear}`, `${sum}+${now}`, '0'))
  }
}
