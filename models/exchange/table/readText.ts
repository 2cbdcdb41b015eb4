import { dsvFormat } from 'd3'
import { failure, type Result, success } from '#shared/result'
import { unguarded } from '../csv'
import type { TableFailure } from './failure'
import { type Decimal, evenRows, type Grid, isEmpty } from './grid'

/** A decimal sign that cannot stand between thousands. */
const CERTAIN = /^\s*[+-]?(?:0|\d{4,}|\d*(?=[.,]\d{1,2}\s*$)|\d*(?=[.,]\d{4,}))([.,])\d+\s*$/

/**
 * How numbers are written in cells that come from a clipboard, which says nothing of it: as those are that can be read
 * in one way only, else as the reader writes them.
 */
function decimalOf(rows: readonly (readonly string[])[], usual: Decimal): Decimal {
  const seen = new Set(rows.flat().flatMap((cell) => CERTAIN.exec(cell)?.[1] ?? []))
  const [only] = seen
  return seen.size === 1 && (only === '.' || only === ',') ? only : usual
}

/** The first line of some files, by which spreadsheets are told the separator. */
const SAYS_SEPARATOR = /^sep=([^\r\n])(?=[\r\n])/i

/** What stands between the cells: what the head has, outside of quotes; a clipboard has tabs. */
function separatorOf(text: string): string {
  const [head = ''] = text
    .replaceAll(/"[^"]*"/g, '')
    .trimStart()
    .split(/[\r\n]/, 1)
  return head.includes('\t') ? '\t' : head.includes(';') ? ';' : ','
}

/**
 * A table as text: cells between commas with a decimal point, between semicolons with a decimal comma, or between tabs
 * as a spreadsheet copies them.
 *
 * @param usual the decimal sign of the reader, for what comes between tabs
 */
export function readText(text: string, usual: Decimal): Result<Grid, TableFailure> {
  // A quote that is never closed would take the rest of the table into one cell.
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) return failure({ kind: 'open-quote' })
  const unmarked = text.replace(/^\ufeff/, '')
  const separator = SAYS_SEPARATOR.exec(unmarked)?.[1] ?? separatorOf(unmarked)
  // The line that names the separator becomes an empty one, so that rows are counted as the file does.
  const rows = dsvFormat(separator).parseRows(unmarked.replace(SAYS_SEPARATOR, ''))
  while (rows.length > 0 && rows.at(-1)?.every(isEmpty)) rows.pop()
  const even = evenRows(rows, (cells, width) => cells.length === width)
  if (!even.ok) return even
  const decimal = separator === '\t' ? decimalOf(rows, usual) : separator === ';' ? ',' : '.'
  return success({ rows: rows.map((row) => row.map(unguarded)), decimal })
}
