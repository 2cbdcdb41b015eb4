import type { ReactNode } from 'react'
import { type Heading, ScrollTable, type TableProps } from './ScrollTable'

/** A column: what heads it, and what stands in a row. Cells of the first column head their row. */
export interface Column<Row> extends Heading {
  readonly cell: (row: Row, index: number) => ReactNode
  /** whether a cell only stands for nothing */
  readonly soft?: (row: Row) => boolean
}

interface Props<Row> extends TableProps {
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string | number
  /** rows that stand before the others */
  readonly before?: ReactNode
}

/** A table with a row for each of some things. */
export function RowTable<Row>({ columns, rows, keyOf, before, ...table }: Props<Row>) {
  const [name, ...others] = columns
  return (
    <ScrollTable {...table} headings={columns}>
      <tbody>
        {before}
        {rows.map((row, index) => (
          <tr key={keyOf(row)} data-row={keyOf(row)}>
            <th scope="row">{name.cell(row, index)}</th>
            {others.map(({ id, cell, soft }) => (
              <td key={id} className={soft?.(row) ? 'soft' : undefined}>
                {cell(row, index)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
