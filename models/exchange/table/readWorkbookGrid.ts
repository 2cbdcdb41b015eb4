import { failure, type Result, success } from '#shared/result'
import { columnOf } from '../xlsx/letters'
import type { Cell } from '../xlsx/read/cells'
import type { WorkbookFailure } from '../xlsx/read/failure'
import { openPackage } from '../xlsx/read/package'
import { readSheets } from '../xlsx/read/sheets'
import type { TableFailure } from './failure'
import { evenRows, type Grid, isEmpty, type TableCell } from './grid'

/** Bytes of all parts of a workbook, unpacked: ten thousand rows of sixty levers are a third of it. */
const MOST_UNPACKED = 96 * 1024 * 1024

/** More columns, or rows, than a table has: a cell far out would make all that lie before it. */
const MOST_COLUMNS = 1000
const MOST_ROWS = 1_000_000

/** Digits that a spreadsheet keeps of a number. */
const DIGITS = 15

/** Spreadsheets count days from the end of 1899. */
const DAYS_TO_1970 = 25_569
const DAY_MS = 86_400_000
const LAST_TIME_MS = 8.64e15

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/

/** Row and column of a cell, from 0; null for no address, or for one that no table reaches. */
function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', number = ''] = ADDRESS.exec(address) ?? []
  const column = columnOf(letters)
  const row = Number(number)
  return column > 0 && row > 0 && column <= MOST_COLUMNS && row <= MOST_ROWS
    ? { row: row - 1, column: column - 1 }
    : null
}

const refusal = (reason: WorkbookFailure): TableFailure =>
  reason.kind === 'too-large' ? reason : { kind: 'not-a-workbook' }

/** What a reader sees in a cell: 0.07 may stand there as 7 %, and a number of days as a date. */
function asSeen({ content, shown }: Cell): TableCell {
  if (typeof content !== 'number' || shown === null) return content
  if (shown === 'percent') return `${Number((content * 100).toPrecision(DIGITS))}%`
  const time = Math.round((content - DAYS_TO_1970) * DAY_MS)
  return Math.abs(time) < LAST_TIME_MS ? new Date(time).toISOString().replace(/T00:00:00.000Z$/, '') : content
}

/**
 * The first sheet of a workbook that is seen, as a table. A cell that is text is text: what is no number there is not
 * taken for one.
 */
export async function readWorkbookGrid(bytes: Uint8Array): Promise<Result<Grid, TableFailure>> {
  const office = await openPackage(bytes, MOST_UNPACKED)
  if (!office.ok) return failure(refusal(office.failure))
  const sheets = await readSheets(office.value, 'first-seen')
  if (!sheets.ok) return failure(refusal(sheets.failure))
  const rows: TableCell[][] = []
  for (const [address, cell] of sheets.value[0]?.cells ?? []) {
    const place = placeOf(address)
    if (!place) return failure({ kind: 'not-a-workbook' })
    while (rows.length <= place.row) rows.push([])
    const cells = rows[place.row] ?? []
    while (cells.length < place.column) cells.push('')
    cells[place.column] = asSeen(cell)
  }
  const even = evenRows(rows, (cells, width) => cells.slice(width).every(isEmpty))
  return even.ok ? success({ rows, decimal: '.' }) : even
}
