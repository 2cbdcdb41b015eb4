import type { Box } from './box'
import type { Line } from './lineData'
import type { Spot } from './markLabels'

/** A line named above the chart, and where. */
export interface NameAbove extends Spot {
  readonly line: Line
}

/** From one name to the next beside it, and from one row to the next, in ems. */
const BESIDE = 1.1
const ROW = 1.35

/**
 * The names of lines in rows above a chart that is too narrow to name them at their ends.
 *
 * @param widthOf what a name and the value before it take, in pixels
 */
export function namesAbove(
  lines: readonly Line[],
  { width, em }: Pick<Box, 'width' | 'em'>,
  widthOf: (line: Line) => number,
): { readonly names: readonly NameAbove[]; readonly height: number } {
  const names: NameAbove[] = []
  let [x, row] = [0, 0]
  for (const line of lines) {
    const taken = widthOf(line)
    if (x > 0 && x + taken > width) [x, row] = [0, row + 1]
    names.push({ line, x, y: em * (1 + row * ROW) })
    x += taken + em * BESIDE
  }
  return { names, height: lines.length === 0 ? 0 : em * (row + 1) * ROW }
}
