import { dsvFormat } from 'd3'
import { failure, type Result, success } from '#shared/result'
import { unguarded } from '../csv'
import type { TableFailure } from './failure'
import { type Decimal, type Grid, isEmpty } from './grid'

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

/** What stands between the cells: what the head has, outside of quotes; a clipboard has tabs. */
function separatorOf(text: string): '\t' | ';' | ',' {
  const head = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, '')
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
  const separator = separatorOf(text)
  const rows = dsvFormat(separator).parseRows(text.replace(/^\ufeff/, ''))
  while (rows.length > 0 && rows.at(-1)?.every(isEmpty)) rows.pop()
  const width = rows[0]?.length ?? 0
  const ragged = rows.findIndex((row) => row.length !== width && !row.every(isEmpty))
  if (ragged >= 0)
    return failure({ kind: 'ragged', row: ragged + 1, cells: rows[ragged]?.length ?? 0, expected: width })
  const decimal = separator === '\t' ? decimalOf(rows, usual) : separator === ';' ? ',' : '.'
  return success({ rows: rows.map((row) => row.map(unguarded)), decimal })
}
