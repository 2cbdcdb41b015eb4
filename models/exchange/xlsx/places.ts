import type { Model } from '#models/engine/assemble'
import type { Figure, Lever, Variable } from '#models/engine/model'
import type { Translate } from '#shared/i18n/translator'
import { figureColumns, leverColumns } from './sheetColumns'

/** Whose numbers a sheet of the model holds. */
export type Run = 'scenario' | 'reference'

export type SheetKey =
  | 'results'
  | 'charts'
  | 'levers'
  | 'figures'
  | 'scenario'
  | 'reference'
  | 'comparison'
  | 'paths'
  | 'differences'
  | 'history'
  | 'notes'

/** The row of the headings; things follow below. */
export const HEADER_ROW = 4
const FIRST_ROW = HEADER_ROW + 1

/** The column of the first year, counted from 1. */
export const FIRST_YEAR_COLUMN = { model: 4, paths: 6, results: 5 } as const

/** Where everything stands in the workbook; the same model always gives the same places. */
export class Places {
  private readonly variableRows: ReadonlyMap<Variable, number>
  private readonly leverRows: ReadonlyMap<Lever, number>
  private readonly figureRows: ReadonlyMap<Figure, number>
  private readonly pathRows: ReadonlyMap<Lever, number>
  /** levers that have a path, in order */
  readonly pathLevers: readonly Lever[]

  constructor(
    readonly model: Model,
    private readonly t: Translate,
  ) {
    const rows = <Thing>(things: readonly Thing[]) => new Map(things.map((thing, index) => [thing, FIRST_ROW + index]))
    this.variableRows = rows(model.equations.map(({ variable }) => variable))
    this.leverRows = rows(model.levers)
    this.figureRows = rows(model.figures)
    this.pathLevers = model.levers.filter(({ by }) => by !== null)
    this.pathRows = rows(this.pathLevers)
  }

  sheetName(sheet: SheetKey): string {
    return this.t(`exchange:sheet.${sheet}`)
  }

  /** A cell of another sheet, as formulas name it. */
  on(sheet: SheetKey, cell: string): string {
    return `'${this.sheetName(sheet).replaceAll("'", "''")}'!${cell}`
  }

  variableRow = (variable: Variable): number => found(this.variableRows, variable)
  leverRow = (lever: Lever): number => found(this.leverRows, lever)
  figureRow = (figure: Figure): number => found(this.figureRows, figure)

  /** The reference's paths stand below the scenario's, with a heading between. */
  pathRow(lever: Lever, run: Run): number {
    return found(this.pathRows, lever) + (run === 'scenario' ? 0 : this.pathLevers.length + 2)
  }

  /** How many levers and figures hold something that is refused, as a formula. */
  refusedCount(): string {
    const counts = [
      { sheet: 'levers', column: leverColumns.at.check, rows: this.model.levers.length },
      { sheet: 'figures', column: figureColumns.at.check, rows: this.model.figures.length },
    ] as const
    return counts
      .map(({ sheet, column, rows }) => {
        const range = `$${column}$${FIRST_ROW}:$${column}$${HEADER_ROW + rows}`
        return `COUNTIF(${this.on(sheet, range)},"?*")`
      })
      .join('+')
  }

  /** The value of a lever that counts in a run, or the year it is reached in. */
  leverCell(lever: Lever, run: Run, what: 'value' | 'year'): string {
    const { at } = leverColumns
    const columns = {
      scenario: { value: at.usedValue, year: at.usedYear },
      reference: { value: at.base, year: at.baseYear },
    }
    const column = columns[run][what]
    return this.on('levers', `$${column}$${this.leverRow(lever)}`)
  }
}

function found<Thing>(rows: ReadonlyMap<Thing, number>, thing: Thing): number {
  const row = rows.get(thing)
  if (row === undefined) throw new Error('a thing has no place in the workbook')
  return row
}
