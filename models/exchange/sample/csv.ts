import { csvLine } from '../csv'
import type { SampleTable, Shard } from './table'

/** Rows in one piece of the text. */
const PIECE = 500

/** A shard as CSV, piece by piece so that its length does not matter: one header line, one row a run. */
export function* sampleCsv(table: SampleTable, { first, last }: Shard): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(csvLine(table.columns.map(({ name }) => name)))
  const row = new Float64Array(table.columns.length)
  let lines: string[] = []
  for (let run = first; run <= last; run++) {
    table.write(run, row)
    lines.push(csvLine(Array.from(row)))
    if (lines.length < PIECE && run < last) continue
    yield encoder.encode(lines.join(''))
    lines = []
  }
}
