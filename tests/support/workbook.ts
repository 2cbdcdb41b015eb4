import ExcelJS, { type Cell, type Workbook, type Worksheet } from 'exceljs'
import { belgium } from '#models/belgium/model'
import { release } from '#models/belgium/releases/1.0.generated'
import { typedNumber } from '#models/exchange/xlsx/numberFormat'

export async function openWorkbook(source: Uint8Array | string): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook()
  if (typeof source === 'string') await workbook.xlsx.readFile(source)
  else await workbook.xlsx.load(source.slice().buffer)
  return workbook
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (!sheet) throw new Error(`no sheet "${name}"`)
  return sheet
}

/** What a cell shows: a number, NaN where it is empty. Anything else is an error of the workbook. */
export function shown(cell: Cell): number {
  // The value of a formula that gives 0 comes without it; the cell's result has it.
  const content = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value
  if (typeof content === 'number') return content
  if (content === '' || content === null || content === undefined) return Number.NaN
  throw new Error(`neither a number nor empty: ${JSON.stringify(content)} in ${cell.address}`)
}

/** The row whose first cell is this id. */
export function rowOf(sheet: Worksheet, id: string): number {
  for (let row = 1; row <= sheet.rowCount; row++) if (sheet.getCell(row, 1).value === id) return row
  throw new Error(`no row "${id}" on ${sheet.name}`)
}

/** The column whose heading, in row 4, is this. */
export function columnOf(sheet: Worksheet, heading: string | number): number {
  for (let column = 1; column <= sheet.columnCount; column++)
    if (sheet.getCell(4, column).value === heading) return column
  throw new Error(`no column "${heading}" on ${sheet.name}`)
}

/** The series of a sheet of the model by id, found by its headings and ids alone. */
export function seriesOn(sheet: Worksheet, years: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const columns = years.map((year) => columnOf(sheet, year))
  const series = new Map<string, readonly number[]>()
  for (let row = 5; row <= sheet.rowCount; row++) {
    const id = sheet.getCell(row, 1).value
    if (typeof id === 'string')
      series.set(
        id,
        columns.map((column) => shown(sheet.getCell(row, column))),
      )
  }
  return series
}

/** A number, text that was meant for one, what a cell holds of itself, or null for a cell that is emptied. */
type Entry = number | string | { readonly held: number } | null

/** What someone types into a cell. A cell of per cents takes 50 as "50 %", as every spreadsheet does. */
function type(cell: Cell, entry: Entry): void {
  if (typeof entry === 'number') cell.value = cell.numFmt?.endsWith('%') ? entry / 100 : entry
  else cell.value = typeof entry === 'object' && entry !== null ? entry.held : entry
}

/** What someone types into a workbook: levers and figures by id. */
export interface Typed {
  readonly levers?: Readonly<Record<string, { readonly value: Entry; readonly by?: Entry }>>
  readonly figures?: Readonly<Record<string, Entry>>
}

/**
 * The workbook after someone typed into it and before it was recalculated: every result it kept is
 * replaced by `stale`, or taken out.
 */
export async function typedInto(bytes: Uint8Array, typed: Typed, stale?: number): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes)
  const levers = sheetOf(workbook, 'Levers')
  for (const [id, { value, by }] of Object.entries(typed.levers ?? {})) {
    type(levers.getCell(rowOf(levers, id), columnOf(levers, 'Value')), value)
    if (by !== undefined) type(levers.getCell(rowOf(levers, id), columnOf(levers, 'Year')), by)
  }
  const figures = sheetOf(workbook, 'Figures')
  for (const [id, value] of Object.entries(typed.figures ?? {}))
    type(figures.getCell(rowOf(figures, id), columnOf(figures, 'Value')), value)
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula)
          cell.value = { formula: cell.formula, date1904: false, ...(stale === undefined ? {} : { result: stale }) }
      }),
    )
  // Not compressed: half of the time, and nobody keeps it.
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object))
}

/** The workbook as model 1.0 would have exported it, after someone typed into it. */
export async function ofModel1(bytes: Uint8Array, typed: Typed): Promise<Uint8Array> {
  const old = await openWorkbook(await typedInto(bytes, typed))
  sheetOf(old, 'Notes').getCell('B40').value = release.fingerprint
  const figures = sheetOf(old, 'Figures')
  for (const { id, unit } of belgium.figures) {
    const row = figures.getRow(rowOf(figures, id))
    const value = release.figures[id]?.value ?? null
    row.getCell('C').value = value === null ? null : typedNumber(value, unit)
    if (!release.figures[id]) row.getCell('A').value = null
  }
  return new Uint8Array(await old.xlsx.writeBuffer())
}
