import type { RowTable } from '../rows/table'
import { xlsxOfRows } from '../rows/xlsx'
import type { Table } from './writeTable'

/** A table of scenarios as a workbook of one sheet. @param page what the sheet is called, and in which language it is */
export function tableWorkbook(
  { columns, rows }: Table,
  page: { readonly sheet: string; readonly locale: string },
): Promise<Uint8Array> {
  const table: RowTable = {
    columns: columns.map((name) => ({ name, type: 'text' })),
    write: (number, row) => {
      for (const [column, cell] of (rows[number - 1] ?? []).entries()) row[column] = cell
    },
  }
  return xlsxOfRows(table, { first: 1, last: rows.length }, page)
}
