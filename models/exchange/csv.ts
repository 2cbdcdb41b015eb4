import { csvFormatRow } from 'd3'

export type Cell = string | number | boolean | null

/** A text a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

function plain(value: Cell): string {
  if (value === null || Number.isNaN(value)) return ''
  if (typeof value !== 'string') return String(value)
  return FORMULA.test(value) ? `'${value}` : value
}

/** A line of RFC 4180 text, with its end; missing values are empty, and no text can act as a formula. */
export const csvLine = (cells: readonly Cell[]): string => `${csvFormatRow(cells.map(plain))}\r\n`

/** RFC 4180 text with a header line. */
export const csvText = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [columns, ...rows].map(csvLine).join('')
