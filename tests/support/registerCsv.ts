import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3'

/** The rows of one of the registers that the model was specified with, by column. */
export const registerCsv = (name: string): readonly Readonly<Record<string, string>>[] =>
  csvParse(readFileSync(join(import.meta.dirname, '../fixtures/model-2.0', name), 'utf8'))

/** A cell that holds a number or nothing. */
export const numberIn = (cell: string | undefined): number | null => (cell ? Number(cell) : null)
