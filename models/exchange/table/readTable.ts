import { failure, type Result } from '#shared/result'
import { decodeStudy, MAX_BYTES } from '#shared/study/decode'
import type { TableFailure } from './failure'
import type { Decimal } from './grid'
import { readText } from './readText'
import { type Base, scenariosOf, type TableScenario } from './scenarios'

const NOTHING: Base = { levers: {}, assumptions: {} }

/** What every file of the kind of workbooks begins with. */
const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** The scenarios of a table that is text, such as a clipboard holds. @param decimal of the reader */
export function readTableText(
  text: string,
  decimal: Decimal,
  base = NOTHING,
): Result<readonly TableScenario[], TableFailure> {
  // A character is at least a byte.
  if (text.length > MAX_BYTES) return failure({ kind: 'too-large', limit: MAX_BYTES })
  const grid = readText(text, decimal)
  return grid.ok ? scenariosOf(grid.value, base) : grid
}

/**
 * The scenarios of a table, one a row: `name`, then ids of levers, `id@year` for the year by which a lever is reached,
 * ids of figures that are assumed otherwise, and `notes`. An empty cell changes nothing.
 *
 * @param bytes a CSV file (UTF-8) or a workbook, of at most 20 MB
 * @param base what is set before a row changes it
 */
export async function readTable(
  bytes: Uint8Array,
  decimal: Decimal,
  base = NOTHING,
): Promise<Result<readonly TableScenario[], TableFailure>> {
  if (bytes.length > MAX_BYTES) return failure({ kind: 'too-large', limit: MAX_BYTES })
  if (isPackage(bytes)) {
    const { readWorkbookGrid } = await import('./readWorkbookGrid')
    const grid = await readWorkbookGrid(bytes)
    return grid.ok ? scenariosOf(grid.value, base) : grid
  }
  const text = decodeStudy(bytes)
  if (text.ok) return readTableText(text.value, decimal, base)
  return text.failure.kind === 'not-utf8'
    ? failure({ kind: 'not-utf8', line: text.failure.line })
    : failure({ kind: 'too-large', limit: MAX_BYTES })
}
