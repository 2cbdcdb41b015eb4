import { isPercent } from '../numberFormat'
import { HEADER_ROW } from '../places'
import { figureColumns, leverColumns } from '../sheetColumns'
import type { Cell } from './cells'
import type { Sheet } from './sheets'

/** A cell that is typed into: where it is and what it holds, null where it is empty. */
export interface Input {
  /** with the name of its sheet: `Levers!D5` */
  readonly cell: string
  readonly content: Cell['content'] | null
}

/** A row of the sheet of levers, or of that of figures, by the id in its first cell. */
export interface InputRow {
  readonly id: string
  /** where the id stands */
  readonly cell: string
  readonly value: Input
  readonly year: Input
  /** what is noted on a lever; null on sheets without notes */
  readonly note: Input | null
}

/** A sheet with what can be typed into it. */
export interface InputSheet {
  readonly name: string
  readonly rows: readonly InputRow[]
  /** cells of per cents hold 0.5 for 50 %; workbooks before them held 50 */
  readonly percent: boolean
}

const FIRST_COLUMN = /^A(\d+)$/

/** Columns of what is typed into beside the value; without them there is none. */
interface Beside {
  readonly year: string
  readonly note: string
}

function inputSheet({ name, cells }: Sheet, value: string, beside: Beside | null): InputSheet {
  const input = (column: string, row: string): Input => ({
    cell: `${name}!${column}${row}`,
    content: cells.get(column + row)?.content ?? null,
  })
  // Workbooks before notes on levers have no such column, and nothing at its head.
  const note = beside && cells.has(beside.note + HEADER_ROW) ? beside.note : null
  const rows = [...cells].flatMap(([address, { content }]) => {
    const [, row = ''] = FIRST_COLUMN.exec(address) ?? []
    if (Number(row) <= HEADER_ROW || typeof content !== 'string') return []
    const cell = `${name}!${address}`
    return [
      {
        id: content,
        cell,
        value: input(value, row),
        year: beside ? input(beside.year, row) : { cell, content: null },
        note: note === null ? null : input(note, row),
      },
    ]
  })
  const percent = new RegExp(`\\$?${value}\\$?\\d+\\*100`)
  return { name, rows, percent: [...cells.values()].some(({ formula }) => formula !== null && percent.test(formula)) }
}

/** Of some sheets those on which most of these ids head a row: one, or several where as many do. */
function mostOf(sheets: readonly InputSheet[], ids: ReadonlySet<string>): readonly InputSheet[] {
  const known = ({ rows }: InputSheet): number => rows.filter(({ id }) => ids.has(id)).length
  const most = Math.max(1, ...sheets.map(known))
  return sheets.filter((sheet) => known(sheet) === most)
}

/** Whether a formula of the sheet reads what is typed into a column: levers head the rows of other sheets, too. */
function reads({ cells }: Sheet, column: string): boolean {
  const typed = new RegExp(`\\(\\$?${column}\\$?\\d+\\)`)
  return [...cells.values()].some(({ formula }) => formula !== null && typed.test(formula))
}

export interface InputSheets {
  readonly levers: InputSheet
  readonly figures: InputSheet
}

/** The sheets of levers and of figures, whatever they are called now; `several` where more scenarios have theirs. */
export function inputSheets(
  sheets: readonly Sheet[],
  leverIds: ReadonlySet<string>,
  figureIds: ReadonlySet<string>,
): InputSheets | 'none' | 'several' {
  const { value, year, note } = leverColumns.at
  const readingValues = sheets.filter((sheet) => reads(sheet, value))
  const [levers, other] = mostOf(
    readingValues.map((sheet) => inputSheet(sheet, value, { year, note })),
    leverIds,
  )
  const [figures] = mostOf(
    sheets.map((sheet) => inputSheet(sheet, figureColumns.at.value, null)),
    figureIds,
  )
  if (other) return 'several'
  return levers && figures ? { levers, figures } : 'none'
}

/** Digits that a spreadsheet keeps of a number. */
const DIGITS = 15

/** What a cell that is typed into means, in its unit; the text of one that holds no number. */
export function meant({ content }: Input, unit: string, { percent }: InputSheet): number | string | null {
  if (typeof content !== 'number' || !percent || !isPercent(unit)) return content
  return Number((content * 100).toPrecision(DIGITS))
}
