import { failure, type Result, success } from '#shared/result'
import type { TableFailure } from './table/failure'
import { readWorkbookGrid } from './table/readWorkbookGrid'
import { scenariosOf, type TableScenario } from './table/scenarios'
import type { WorkbookFailure } from './xlsx/read/failure'
import { type ReadWorkbook, readWorkbook } from './xlsx/read/readWorkbook'

/** What a workbook holds: what was typed into an exported one, or a table of scenarios. */
type AnyWorkbook =
  | { readonly kind: 'inputs'; readonly read: ReadWorkbook }
  | { readonly kind: 'table'; readonly scenarios: readonly TableScenario[] }

export type AnyWorkbookFailure =
  | Exclude<WorkbookFailure, { readonly kind: 'not-ours' }>
  /** it is none that was exported, and no table of scenarios for that reason */
  | { readonly kind: 'neither'; readonly reason: TableFailure }

export type ReadAnyWorkbook = Result<AnyWorkbook, AnyWorkbookFailure>

/** The scenarios of a workbook that is a table, with nothing set before. */
async function readAsTable(bytes: Uint8Array): Promise<Result<readonly TableScenario[], TableFailure>> {
  const grid = await readWorkbookGrid(bytes)
  return grid.ok ? scenariosOf(grid.value, { levers: {}, assumptions: {} }) : grid
}

/**
 * Reads a workbook that may be one that was exported, else as a table of scenarios.
 *
 * @param bytes of an .xlsx file
 */
export async function readAnyWorkbook(bytes: Uint8Array): Promise<ReadAnyWorkbook> {
  const ours = await readWorkbook(bytes)
  if (ours.ok) return success({ kind: 'inputs', read: ours.value })
  const { kind } = ours.failure
  // A table may hold more than an exported workbook does.
  if (kind !== 'not-ours' && kind !== 'too-large') return failure(ours.failure)
  const table = await readAsTable(bytes)
  if (table.ok) return success({ kind: 'table', scenarios: table.value })
  if (table.failure.kind === 'too-large') return failure(table.failure)
  return kind === 'too-large' && table.failure.kind !== 'cell'
    ? failure(ours.failure)
    : failure({ kind: 'neither', reason: table.failure })
}
