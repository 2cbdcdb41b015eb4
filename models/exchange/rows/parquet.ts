import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Cell } from '../csv'
import type { RowTable, Shard } from './table'

/** Rows in one group of the file. */
const GROUP = 2000

const TYPES = {
  whole: { type: 'INT32', repetition_type: 'REQUIRED' },
  number: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
} as const

/** Takes what has been written so far and makes room for more; offsets go on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

/** Rows of a table as a Parquet file, piece by piece; numbers that do not exist are null. */
export function* parquetOfRows(table: RowTable, { first, last }: Shard): Generator<Uint8Array> {
  const { columns } = table
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({
    writer,
    createdBy: 'Levier',
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...TYPES[type] })),
    ],
  })
  const row: Cell[] = new Array(columns.length).fill(null)
  for (let start = first; start <= last; start += GROUP) {
    const count = Math.min(GROUP, last - start + 1)
    const data = columns.map((): Cell[] => new Array(count).fill(null))
    for (let index = 0; index < count; index++) {
      table.write(start + index, row)
      for (const [column, values] of data.entries()) {
        const value = row[column] ?? null
        values[index] = Number.isNaN(value) ? null : value
      }
    }
    parquet.write({
      columnData: columns.map(({ name }, column) => ({ name, data: data[column] ?? [] })),
      rowGroupSize: GROUP,
    })
    yield taken(writer)
  }
  parquet.finish()
  yield taken(writer)
}
