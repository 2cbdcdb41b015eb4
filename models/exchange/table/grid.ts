import { failure, type Result, success } from '#shared/result'
import { letters } from '../xlsx/letters'
import type { TableFailure } from './failure'

/** What a cell of a table holds: a number only where the file itself says that it is one. */
export type TableCell = string | number

export type Decimal = '.' | ','

/** A table as it stands in a file, its head in the first row that is not empty. */
export interface Grid {
  readonly rows: readonly (readonly TableCell[])[]
  /** how numbers that are text are written */
  readonly decimal: Decimal
}

/** A cell's name in spreadsheets. @param row, column from 0 */
export const cellName = (row: number, column: number): string => `${letters(column + 1)}${row + 1}`

export const isEmpty = (cell: TableCell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** Where the head of a table is, from 0. */
export const headRow = (rows: Grid['rows']): number =>
  Math.max(
    0,
    rows.findIndex((row) => !row.every(isEmpty)),
  )

/** Whether each row fits the columns of the head, as `fits` judges; the first that does not is refused. */
export function evenRows(
  rows: Grid['rows'],
  fits: (cells: readonly TableCell[], width: number) => boolean,
): Result<null, TableFailure> {
  const expected = rows[headRow(rows)]?.length ?? 0
  const row = rows.findIndex((cells) => !cells.every(isEmpty) && !fits(cells, expected))
  return row < 0 ? success(null) : failure({ kind: 'ragged', row: row + 1, cells: rows[row]?.length ?? 0, expected })
}
