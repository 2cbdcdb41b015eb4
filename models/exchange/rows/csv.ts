import { type Cell, csvLine } from '../csv'
import type { RowTable, Shard } from './table'

/** Rows in one piece of the text. */
const PIECE = 500

/** Rows of a table as CSV, piece by piece: one header line, one line a row. */
export function* csvOfRows(table: RowTable, { first, last }: Shard): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(csvLine(table.columns.map(({ name }) => name)))
  const row: Cell[] = new Array(table.columns.length).fill(null)
  let lines: string[] = []
  for (let number = first; number <= last; number++) {
    table.write(number, row)
    lines.push(csvLine(row))
    if (lines.length < PIECE && number < last) continue
    yield encoder.encode(lines.join(''))
    lines = []
  }
}
