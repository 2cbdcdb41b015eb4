import type { Change } from '../account/changes'
import { inGroups } from '../account/inGroups'
import type { Table } from './deck'
import { paged, textHeight } from './fit'
import { placeIn } from './layouts'

/** Width of the column of names, in inches. */
export const FIRST_COLUMN = 4.2
/** Scenarios that stand beside each other on a slide. */
const MOST_SCENARIOS = 5
/** Above and below the words of a cell, in inches. */
const PADDING = 0.1

/** What was changed, in tables that a slide has room for: scenarios split first, then rows. */
export function tablePages(
  headings: readonly [name: string, base: string],
  scenarios: readonly string[],
  changes: readonly Change[],
): readonly Table[] {
  const { place, look } = placeIn('table', 'table')
  const columns = scenarios.map((name, index) => ({ name, index }))
  return inGroups(columns, MOST_SCENARIOS).flatMap((group) => {
    const head = [...headings, ...group.map(({ name }) => name)]
    const width = (place.w - FIRST_COLUMN) / (head.length - 1)
    const height = (cells: readonly string[]): number =>
      Math.max(...cells.map((cell, at) => textHeight(cell, at === 0 ? FIRST_COLUMN : width, look.size))) + PADDING
    const rows = changes.map(({ label, base, values }) => [
      label,
      base,
      ...group.map(({ index }) => values[index] ?? '–'),
    ])
    return paged(rows, place.h - height(head), height).map((page) => ({ head, rows: page }))
  })
}
