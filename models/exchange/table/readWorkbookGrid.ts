import { failure, type Result, success } from '#shared/result'
import { columnOf } from '../xlsx/letters'
import type { WorkbookFailure } from '../xlsx/read/failure'
import { openPackage } from '../xlsx/read/package'
import { readSheets } from '../xlsx/read/sheets'
import type { TableFailure } from './failure'
import { type Grid, isEmpty, type TableCell } from './grid'

/** Bytes of all parts of a workbook, unpacked: ten thousand rows of sixty levers are a third of it. */
const MOST_UNPACKED = 96 * 1024 * 1024

/** More columns, or rows, than a table has: a cell far out would make all that lie before it. */
const MOST_COLUMNS = 1000
const MOST_ROWS = 1_000_000

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

/** The first sheet of a workbook as a table. A cell that is text is text: what is no number there is not taken for one. */
export async function readWorkbookGrid(bytes: Uint8Array): Promise<Result<Grid, TableFailure>> {
  const office = await openPackage(bytes, MOST_UNPACKED)
  if (!office.ok) return failure(refusal(office.failure))
  const sheets = await readSheets(office.value, 1)
  if (!sheets.ok) return failure(refusal(sheets.failure))
  const rows: TableCell[][] = []
  for (const [address, { content }] of sheets.value[0]?.cells ?? []) {
    const place = placeOf(address)
    if (!place) return failure({ kind: 'not-a-workbook' })
    while (rows.length <= place.row) rows.push([])
    const cells = rows[place.row] ?? []
    while (cells.length < place.column) cells.push('')
    cells[place.column] = content
  }
  const width = rows[0]?.length ?? 0
  const ragged = rows.findIndex((cells) => cells.slice(width).some((cell) => !isEmpty(cell)))
  if (ragged >= 0)
    return failure({ kind: 'ragged', row: ragged + 1, cells: rows[ragged]?.length ?? 0, expected: width })
  return success({ rows, decimal: '.' })
}
