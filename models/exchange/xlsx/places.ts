import type { Model } from '#models/engine/assemble'
import type { Figure, Lever, Variable } from '#models/engine/model'
import type { Translate } from '#shared/i18n/translator'
import { letters } from './letters'
import { figureColumns, leverColumns } from './sheetColumns'

/** Whose numbers a sheet of the model holds. */
export type Run = 'scenario' | 'reference'

export type SheetKey =
  | 'results'
  | 'settings'
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

/** Whose sheets of the model these are, where a workbook holds those of several scenarios. */
interface Owner {
  /** what stands after the name of a sheet */
  readonly marks: Partial<Readonly<Record<SheetKey, string>>>
  /** as titles name it, by sheet */
  readonly names: Partial<Readonly<Record<SheetKey, string>>>
  /** there is one sheet of figures, whose rows have names */
  readonly named: boolean
}

/** Where everything stands in the workbook; the same model always gives the same places. */
export class Places {
  private readonly variableRows: ReadonlyMap<Variable, number>
  private readonly leverRows: ReadonlyMap<Lever, number>
  private readonly figureRows: ReadonlyMap<Figure, number>
  private readonly pathRows: ReadonlyMap<Lever, number>
  /** asked for by every formula that names another sheet */
  private readonly sheetNames = new Map<SheetKey, string>()
  /** levers that have a path, in order */
  readonly pathLevers: readonly Lever[]

  constructor(
    readonly model: Model,
    private readonly t: Translate,
    private readonly owner: Owner = { marks: {}, names: {}, named: true },
  ) {
    const rows = <Thing>(things: readonly Thing[]) => new Map(things.map((thing, index) => [thing, FIRST_ROW + index]))
    this.variableRows = rows(model.equations.map(({ variable }) => variable))
    this.leverRows = rows(model.levers)
    this.figureRows = rows(model.figures)
    this.pathLevers = model.levers.filter(({ by }) => by !== null)
    this.pathRows = rows(this.pathLevers)
  }

  sheetName(sheet: SheetKey): string {
    const known = this.sheetNames.get(sheet)
    if (known !== undefined) return known
    const mark = this.owner.marks[sheet]
    const name = this.t(`exchange:sheet.${sheet}`)
    const whole = mark === undefined ? name : `${name} ${mark}`
    this.sheetNames.set(sheet, whole)
    return whole
  }

  /** The title of a sheet, with the name of the scenario whose it is. */
  titled(sheet: SheetKey, title: string): string {
    const name = this.owner.names[sheet]
    return name === undefined ? title : this.t('exchange:title.of', { title, name })
  }

  /** The value of a figure that is computed with, as formulas name it. */
  figure(figure: Figure): string {
    return this.owner.named ? figure.id : this.on('figures', `$${figureColumns.at.usedValue}$${this.figureRow(figure)}`)
  }

  /** Gives the rows of figures their names. */
  get naming(): boolean {
    return this.owner.named
  }

  /** A cell of another sheet, as formulas name it. */
  on(sheet: SheetKey, cell: string): string {
    return `'${this.sheetName(sheet).replaceAll("'", "''")}'!${cell}`
  }

  variableRow = (variable: Variable): number => found(this.variableRows, variable)
  /** Where a series stands in a year counted from the first, on every sheet of the model. */
  seriesCell = (variable: Variable, elapsed: number): string =>
    `${letters(FIRST_YEAR_COLUMN.model + elapsed)}${this.variableRow(variable)}`
  leverRow = (lever: Lever): number => found(this.leverRows, lever)
  figureRow = (figure: Figure): number => found(this.figureRows, figure)

  /** The reference's paths stand below the scenario's, with a heading between. */
  pathRow(lever: Lever, run: Run): number {
    return found(this.pathRows, lever) + (run === 'scenario' ? 0 : this.pathLevers.length + 2)
  }

  /** How many rows of a sheet hold something that is refused, as a formula. */
  refusedOn(sheet: 'levers' | 'figures'): string {
    const column = (sheet === 'levers' ? leverColumns : figureColumns).at.check
    const range = `$${column}$${FIRST_ROW}:$${column}$${HEADER_ROW + this.model[sheet].length}`
    return `COUNTIF(${this.on(sheet, range)},"?*")`
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
