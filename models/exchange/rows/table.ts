import type { Cell } from '../csv'

/** A table made row by row, so that its length does not matter; rows are numbered from 1. */
export interface RowTable {
  readonly columns: readonly {
    readonly name: string
    readonly type: 'whole' | 'number' | 'text'
  }[]
  /** Makes one row, whatever was made before, and writes its cells; a number that does not exist is NaN. */
  write(number: number, row: Cell[]): void
}

/** Consecutive rows of a table, numbered from 1 within the whole. */
export interface Shard {
  readonly first: number
  readonly last: number
}
