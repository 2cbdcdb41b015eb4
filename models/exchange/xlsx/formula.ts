import type { Equation } from '#models/engine/assemble'
import type { Expression } from '#models/engine/expression'
import { atom, type Code, type Leaf } from '#models/engine/infix'
import type { Lever, Variable } from '#models/engine/model'
import { lagYears } from '#models/engine/reads'
import { Formulas, numberCode, type Written } from '../formulas'
import { letters } from './letters'
import { FIRST_YEAR_COLUMN, HEADER_ROW, type Places, type Run } from './places'

/**
 * Writes equations as spreadsheet formulas of one year and run.
 *
 * A lag is a structural figure, never changed, so it becomes a cell so many columns back.
 */
export class FormulaWriter {
  private readonly length: number
  private readonly formulas = new Formulas({
    written: (part) => this.written(part),
    computed: (leaf) => this.computed(leaf),
    and: (left, right) => `AND(${left},${right})`,
    when: (condition, then, otherwise) => `IF(${condition},${then},${otherwise})`,
  })
  constructor(
    private readonly places: Places,
    private readonly run: Run,
    /** years since the first */
    private readonly elapsed: number,
    /** where the formula stands: cells of that sheet are named without it */
    private readonly home: Run | 'paths',
  ) {
    this.length = places.model.years.length
  }

  /** The formula of a series' cell, in the series' unit. */
  series({ variable, initial, yearly }: Equation): string {
    return this.formulas.inUnit(this.elapsed === 0 ? initial : yearly, variable.unit)
  }

  /** What a lever's path starts from, in the lever's unit. */
  start(lever: Lever): string {
    const computed = this.places.model.starts.get(lever)
    if (computed) return this.formulas.inUnit(computed, lever.unit)
    return typeof lever.base === 'number' ? String(lever.base) : this.places.figure(lever.base)
  }

  private computed(leaf: Leaf): Code {
    switch (leaf.kind) {
      case 'number':
        return numberCode(leaf.value)
      case 'none':
        return atom('""')
      case 'year':
        return atom(this.yearCell(this.elapsed, false))
      case 'firstYear':
        return atom(this.yearCell(0, true))
      case 'lastYear':
        return atom(this.yearCell(this.length - 1, true))
      case 'lagged':
        return this.formulas.base(leaf.before)
      case 'sumSoFar':
        return numberCode(0)
      default:
        throw new Error(`no formula for "${leaf.kind}"`)
    }
  }

  /** A cell or name that holds the value in the unit given; null for what is computed. */
  private written(part: Expression): Written | null {
    switch (part.kind) {
      case 'figure':
        return { text: this.places.figure(part.figure), unit: part.figure.unit }
      case 'setting':
        return { text: this.places.leverCell(part.lever, this.run, 'value'), unit: part.lever.unit }
      case 'path': {
        const then = Math.max(0, this.elapsed - lagYears(part.lag))
        const cell = `${letters(FIRST_YEAR_COLUMN.paths + then)}${this.places.pathRow(part.lever, this.run)}`
        return { text: this.home === 'paths' ? cell : this.places.on('paths', cell), unit: part.lever.unit }
      }
      case 'series':
        return this.seriesCell(part.variable, this.elapsed)
      case 'initial':
        return this.seriesCell(part.variable, 0)
      case 'previous':
        return this.seriesCell(part.variable, this.elapsed - 1)
      case 'lagged': {
        const then = this.elapsed - lagYears(part.lag)
        return then >= 0 ? this.seriesCell(part.variable, then) : null
      }
      case 'reference':
        return this.seriesCell(part.variable, this.elapsed, 'reference')
      case 'sumSoFar': {
        if (this.elapsed === 0) return null
        const row = this.places.variableRow(part.variable)
        const [first, last] = [1, this.elapsed].map((then) => letters(FIRST_YEAR_COLUMN.model + then))
        return { text: `SUM($${first}${row}:${last}${row})`, unit: part.variable.unit }
      }
      default:
        return null
    }
  }

  private seriesCell(variable: Variable, elapsed: number, run = this.run) {
    const cell = this.places.seriesCell(variable, elapsed)
    return { text: run === this.home ? cell : this.places.on(run, cell), unit: variable.unit }
  }

  private yearCell(elapsed: number, fixed: boolean): string {
    const first = this.home === 'paths' ? FIRST_YEAR_COLUMN.paths : FIRST_YEAR_COLUMN.model
    return `${fixed ? '$' : ''}${letters(first + elapsed)}$${HEADER_ROW}`
  }
}
