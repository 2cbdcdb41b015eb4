import { belgium } from '#models/belgium/model'
import { checkScenario } from '#models/engine/settings'
import { failure, type Result, success } from '#shared/result'
import type { SettingFailure } from '#shared/study/settingFailure'
import type { LeverSetting, Scenario } from '#shared/study/study'
import { plainNumber } from '#shared/units/plainNumber'
import { readAnyNumber } from '#shared/units/readNumber'
import { isBlank } from '#shared/unseen'
import { isPercent } from '../xlsx/numberFormat'
import { type Column, NAME, readColumns, yearColumn } from './columns'
import type { CellReason, TableFailure } from './failure'
import { cellName, type Decimal, type Grid, headRow, isEmpty, type TableCell } from './grid'

/** A scenario as a row of a table says it. */
export type TableScenario = Omit<Scenario, 'id'>

/** What a row changes: the levers and figures that are set before it. */
export type Base = Pick<Scenario, 'levers' | 'assumptions'>

/** A number that is text, with that decimal sign; NaN for anything else. */
const numberWith = (decimal: Decimal, text: string): number =>
  decimal === '.' ? plainNumber(text) : text.includes('.') ? Number.NaN : plainNumber(text.replace(',', '.'))

/**
 * What a cell means. A text that has spaces between its thousands, or a per cent sign where those are counted, can only
 * mean one number; one with the other decimal sign may be of another magnitude than it seems.
 */
function readCell(cell: TableCell, decimal: Decimal, unit: string): Result<number, CellReason> {
  if (typeof cell === 'number') return success(cell)
  const found = cell.trim()
  const number = numberWith(decimal, found)
  if (!Number.isNaN(number)) return success(number)
  const meant = readAnyNumber(found, isPercent(unit) ? ['%'] : [])
  const [only] = meant
  if (only === undefined) return failure({ kind: 'not-a-number', found })
  if (meant.length === 1 && !found.includes(decimal === '.' ? ',' : '.')) return success(only)
  return failure({ kind: 'other-notation', found, written: meant.map((each) => String(each).replace('.', decimal)) })
}

const units = new Map([...belgium.levers, ...belgium.figures].map(({ id, unit }) => [id, unit]))
/** The unit of a column; a year has none. */
const unitOf = (column: Column): string =>
  column.kind === 'lever' || column.kind === 'figure' ? (units.get(column.id) ?? '') : ''

/** The head of the column whose cell a setting is refused for. */
const refusedColumn = ({ kind, id }: SettingFailure): string =>
  kind === 'year-out-of-range' || kind === 'lever-without-year' ? yearColumn(id) : id

function headOf(column: Column): string {
  if (column.kind === 'name' || column.kind === 'notes') return column.kind
  return column.kind === 'year' ? yearColumn(column.id) : column.id
}

class Row {
  private name = ''
  private notes = ''
  private readonly levers: Record<string, LeverSetting> = {}
  private readonly assumptions: Record<string, number> = {}

  constructor(
    private readonly columns: readonly (Column | null)[],
    private readonly number: number,
    private readonly decimal: Decimal,
  ) {}

  read(cells: readonly TableCell[], base: Base): Result<TableScenario, TableFailure> {
    const years = new Map<string, number>()
    for (const [index, column] of this.columns.entries()) {
      const cell = cells[index] ?? ''
      if (!column || isEmpty(cell)) continue
      if (column.kind === 'name' || column.kind === 'notes') {
        this[column.kind] = String(cell)
        continue
      }
      const value = readCell(cell, this.decimal, unitOf(column))
      if (!value.ok) return this.refused(headOf(column), value.failure)
      if (column.kind === 'figure') this.assumptions[column.id] = value.value
      else if (column.kind === 'lever') this.levers[column.id] = { value: value.value }
      else years.set(column.id, value.value)
    }
    if (isBlank(this.name)) return this.refused(NAME, { kind: 'no-name' })
    for (const [id, by] of years) {
      const lever = this.levers[id]
      if (!lever) return this.refused(yearColumn(id), { kind: 'year-without-value', id })
      this.levers[id] = { ...lever, by }
    }
    const levers = { ...base.levers, ...this.levers }
    const assumptions = { ...base.assumptions, ...this.assumptions }
    const checked = checkScenario(belgium, levers, assumptions)
    return checked.ok
      ? success({ name: this.name, notes: this.notes, levers, assumptions })
      : this.refused(refusedColumn(checked.failure), { kind: 'setting', failure: checked.failure })
  }

  private refused(head: string, reason: CellReason) {
    const column = this.columns.findIndex((each) => each && headOf(each) === head)
    // What the study sets may be refused beside a figure of the row: it has no cell of its own.
    const cell = column < 0 ? String(this.number + 1) : cellName(this.number, column)
    return failure<TableFailure>({ kind: 'cell', cell, column: head, reason })
  }
}

/** The scenarios of a table, a row each, on top of `base`; rows without anything in them are passed over. */
export function scenariosOf(grid: Grid, base: Base): Result<readonly TableScenario[], TableFailure> {
  const columns = readColumns(grid)
  if (!columns.ok) return columns
  const scenarios: TableScenario[] = []
  const head = headRow(grid.rows)
  for (const [number, cells] of grid.rows.entries()) {
    if (number <= head || cells.every(isEmpty)) continue
    const scenario = new Row(columns.value, number, grid.decimal).read(cells, base)
    if (!scenario.ok) return scenario
    scenarios.push(scenario.value)
  }
  return scenarios.length > 0 ? success(scenarios) : failure({ kind: 'empty' })
}
