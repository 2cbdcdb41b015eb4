import { belgium } from '#models/belgium/model'
import { failure, type Result, success } from '#shared/result'
import type { CellReason, TableFailure } from './failure'
import { cellName, type Grid, headRow, isEmpty } from './grid'

/** What a column of a table holds. */
export type Column =
  | { readonly kind: 'name' }
  | { readonly kind: 'notes' }
  | { readonly kind: 'lever' | 'year' | 'figure'; readonly id: string }

export const NAME = 'name'
export const NOTES = 'notes'

/** The head of the column that says by when a lever is reached. */
export const yearColumn = (lever: string): string => `${lever}@year`

const levers = new Map(belgium.levers.map((lever) => [lever.id, lever]))
const figures = new Set(belgium.figures.map(({ id }) => id))

function columnOf(head: string): Result<Column, CellReason> {
  if (head === NAME || head === NOTES) return success({ kind: head })
  const [, of, year] = /^(.+?)(@year)?$/.exec(head) ?? []
  const lever = of === undefined ? undefined : levers.get(of)
  if (lever && year === undefined) return success({ kind: 'lever', id: lever.id })
  if (lever)
    return typeof lever.by === 'number'
      ? success({ kind: 'year', id: lever.id })
      : failure({ kind: 'without-year', id: lever.id })
  return figures.has(head) ? success({ kind: 'figure', id: head }) : failure({ kind: 'unknown-column', found: head })
}

/** What the columns of a table hold, by its head. */
export function readColumns({ rows: all }: Grid): Result<readonly (Column | null)[], TableFailure> {
  const headAt = headRow(all)
  const [head = [], ...rows] = all.slice(headAt)
  const columns: (Column | null)[] = []
  const met = new Map<string, string>()
  for (const [index, cell] of head.entries()) {
    const name = String(cell).trim()
    const at = cellName(headAt, index)
    const refused = (reason: CellReason) => failure<TableFailure>({ kind: 'cell', cell: at, column: name, reason })
    if (name === '') {
      if (rows.some((row) => !isEmpty(row[index]))) return refused({ kind: 'column-without-name' })
      columns.push(null)
      continue
    }
    const other = met.get(name)
    if (other) return refused({ kind: 'column-twice', found: name, other })
    met.set(name, at)
    const column = columnOf(name)
    if (!column.ok) return refused(column.failure)
    columns.push(column.value)
  }
  if (columns.every((column) => column === null)) return failure({ kind: 'empty' })
  return met.has(NAME) ? success(columns) : failure({ kind: 'no-name-column' })
}
