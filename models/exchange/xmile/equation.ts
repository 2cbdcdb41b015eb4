import type { Model } from '#models/engine/assemble'
import { unitOf } from '#models/engine/dimensions'
import type { Expression } from '#models/engine/expression'
import { atom, type Code, type Leaf } from '#models/engine/infix'
import type { Variable } from '#models/engine/model'
import { lagYears } from '#models/engine/reads'
import { Formulas, numberCode, toBaseCode, type Written } from '../formulas'
import { Names, type Run } from './names'

/** Which year an equation is for: the first alone, where nothing lies before, or every year. */
export type When = 'first' | 'always'

const baseUnit = (variable: Variable): string => unitOf({ kind: 'series', variable })

/** A part of an equation as a variable of its own; `unit` is that of its value. */
export interface Part {
  readonly name: string
  readonly equation: string
  readonly unit: string
}

/** An equation, and the parts it names. */
export interface WrittenEquation {
  readonly equation: string
  readonly parts: readonly Part[]
}

/**
 * Writes equations in the notation of XMILE, in the units people read. Readers in the wild take one
 * conditional an equation and no bracket beside an AND, so that every conditional, and every side of a
 * condition that is more than a name, becomes a variable of its own.
 */
export class EquationWriter {
  private readonly names: Names
  private readonly reference: Names
  private readonly lastYear: number
  private readonly formulas = new Formulas({
    written: (part) => this.written(part),
    computed: (leaf) => this.computed(leaf),
    and: (left, right) => `${left} AND ${right}`,
    when: (condition, then, otherwise, choice) => this.choice(condition, then, otherwise, unitOf(choice)),
    side: (code, side) => (/\W/.test(code.text) ? atom(this.part('side', code.text, unitOf(side))) : code),
  })
  private owner = ''
  private parts: Part[] = []

  constructor(
    private readonly model: Model,
    run: Run,
    private readonly when: When,
  ) {
    this.names = new Names(run)
    this.reference = new Names('reference')
    this.lastYear = model.firstYear + model.years.length - 1
  }

  /**
   * An expression whose value is in `unit`.
   *
   * @param owner the variable whose equation it is, which its parts are named after
   */
  write(expression: Expression, unit: string, owner: string): WrittenEquation {
    this.owner = owner
    this.parts = []
    const text = this.formulas.inUnit(expression, unit)
    const last = this.parts.at(-1)
    // A conditional that is the whole equation needs no variable of its own.
    if (last?.name === text) return { equation: last.equation, parts: this.parts.slice(0, -1) }
    return { equation: text, parts: this.parts }
  }

  private part(kind: 'choice' | 'side', equation: string, unit: string): string {
    const known = this.parts.find((part) => part.equation === equation)
    if (known) return known.name
    const count = this.parts.filter(({ name }) => name.includes(`_${kind}_`)).length
    const name = `${this.owner}_${kind}_${count + 1}`
    this.parts.push({ name, equation, unit })
    return name
  }

  private choice(condition: string, then: string, otherwise: string, unit: string): string {
    return this.part('choice', `IF ${condition} THEN ${then} ELSE ${otherwise}`, unit)
  }

  private computed(leaf: Leaf): Code {
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
  private written(part: Expression): Written | null {
    const first = this.when === 'first'
    switch (part.kind) {
      case 'figure':
        return { text: this.names.figure(part.figure), unit: part.figure.unit }
      case 'setting':
        return { text: this.names.lever(part.lever), unit: part.lever.unit }
      case 'path': {
        const text = first ? this.names.start(part.lever) : this.names.path(part.lever, part.lag)
        return { text, unit: part.lever.unit }
      }
      case 'series':
        return {
          text: first ? this.names.first(part.variable) : this.names.series(part.variable),
          unit: part.variable.unit,
        }
      case 'initial':
        return { text: this.names.first(part.variable), unit: part.variable.unit }
      case 'previous':
        return { text: this.names.lag(part.variable, 1), unit: part.variable.unit }
      case 'reference': {
        const text = first ? this.reference.first(part.variable) : this.reference.series(part.variable)
        return { text, unit: part.variable.unit }
      }
      default:
        return null
    }
  }

  /** The chain of stocks holds the years before the first only when those have passed through it. */
  private lagged({ variable, lag, before }: Extract<Expression, { kind: 'lagged' }>): Code {
    const years = lagYears(lag)
    if (years === 0) return this.formulas.base({ kind: 'series', variable })
    if (this.when === 'first') return this.formulas.base(before)
    const then = toBaseCode(atom(this.names.lag(variable, years)), variable.unit).text
    const since = `TIME>=${this.model.firstYear + years}`
    return atom(this.choice(since, then, this.formulas.base(before).text, baseUnit(variable)))
  }

  /** What was summed before, and this year's; nothing in the first year. */
  private sumSoFar({ variable }: Extract<Expression, { kind: 'sumSoFar' }>): Code {
    if (this.when === 'first') return numberCode(0)
    const sum = toBaseCode(atom(this.names.sum(variable)), variable.unit).text
    const now = toBaseCode(atom(this.names.series(variable)), variable.unit).text
    return atom(this.choice(`TIME>${this.model.firstYear}`, `${sum}+${now}`, '0', baseUnit(variable)))
  }
}
