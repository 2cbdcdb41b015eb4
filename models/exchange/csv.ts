import { csvFormatRow, dsvFormat } from 'd3'
import { printable } from '#shared/charts/markup'

export type Cell = string | number | boolean | null

/** How numbers and columns are told apart. */
export interface Dialect {
  readonly line: (cells: readonly string[]) => string
  readonly number: (value: number) => string
  /** what the file begins with */
  readonly start: string
}

/** RFC 4180: for programs. */
export const forPrograms: Dialect = { line: csvFormatRow, number: String, start: '' }

const semicolons = dsvFormat(';')

/**
 * What a spreadsheet set up for Belgium reads as numbers and accents: semicolons, a decimal comma, and the mark that says
 * UTF-8. With a point it would take 1.234 for a thousand.
 */
export const forSpreadsheets: Dialect = {
  line: semicolons.formatRow,
  number: (value) => String(value).replace('.', ','),
  start: '\ufeff',
}

/** A text a spreadsheet would take for a formula: some trim it first, some read the wide signs of Chinese or Japanese. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

/** A text as `plain` guards it, and what would be taken for one. */
const GUARDED = /^'+(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/

/** The text that a guarded cell stands for. */
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)

function plain(value: Cell, dialect: Dialect): string {
  if (value === null || Number.isNaN(value)) return ''
  if (typeof value === 'number') return dialect.number(value)
  if (typeof value === 'boolean') return String(value)
  // First: a spreadsheet drops a control character, and takes what stands behind it for a formula.
  const text = printable(value)
  return FORMULA.test(text) || GUARDED.test(text) ? `'${text}` : text
}

/** Where nothing else stands on the lines, a reader takes what a cell holds for what stands between cells. */
const SEPARATORS = /[",;\t\r\n]/

const alone = (cell: string): string => (SEPARATORS.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A line with its end; missing values are empty, no text can act as a formula or steer a terminal. */
export function csvLine(cells: readonly Cell[], dialect = forPrograms): string {
  const written = cells.map((cell) => plain(cell, dialect))
  const [only = ''] = written
  return `${written.length === 1 ? alone(only) : dialect.line(written)}\r\n`
}

/** A text with a header line. */
export const csvText = (
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  dialect = forPrograms,
): string => dialect.start + [columns, ...rows].map((cells) => csvLine(cells, dialect)).join('')
