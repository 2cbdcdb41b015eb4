import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { SampleTable, Shard } from './table'

/** Rows in one group of the file. */
const GROUP = 2000

/** Takes what has been written so far and makes room for more; offsets go on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

/** A shard as a Parquet file, piece by piece: the run a whole number, everything else a double, missing results null. */
export function* sampleParquet(table: SampleTable, { first, last }: Shard): Generator<Uint8Array> {
  const { columns } = table
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({
    writer,
    createdBy: 'Levier',
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name }, index) =>
        index === 0
          ? ({ name, type: 'INT32', repetition_type: 'REQUIRED' } as const)
          : ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' } as const),
      ),
    ],
  })
  const row = new Float64Array(columns.length)
  for (let start = first; start <= last; start += GROUP) {
    const count = Math.min(GROUP, last - start + 1)
    const data = columns.map((): (number | null)[] => new Array(count).fill(null))
    for (let index = 0; index < count; index++) {
      table.write(start + index, row)
      for (const [column, values] of data.entries()) {
        const value = row[column] ?? Number.NaN
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
