import { letters } from '../xlsx/letters'

/** What a cell of a table holds: a number only where the file itself says that it is one. */
export type TableCell = string | number

export type Decimal = '.' | ','

/** A table as it stands in a file, its head in the first row. */
export interface Grid {
  readonly rows: readonly (readonly TableCell[])[]
  /** how numbers that are text are written */
  readonly decimal: Decimal
}

/** A cell's name in spreadsheets. @param row, column from 0 */
export const cellName = (row: number, column: number): string => `${letters(column + 1)}${row + 1}`

export const isEmpty = (cell: TableCell | undefined): boolean =>
  cell === undefined || (typeof cell === 'string' && cell.trim() === '')
