import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Workbook } from 'exceljs'
import { belgium } from '#models/belgium/model'
import type { Outcome } from '#models/engine/projection'
import { recalculate } from '../../scripts/libreOffice'
import { changesOff, type Disagreement, disagreements } from './agreement'
import { openWorkbook, seriesOn, sheetOf } from './workbook'

/** An English workbook, and what the app says should come out of it. */
export interface Case {
  readonly name: string
  readonly bytes: Uint8Array
  readonly outcome: Outcome
}

export interface Compared {
  readonly name: string
  /** numbers compared */
  readonly count: number
  /** the furthest from the app first */
  readonly differences: readonly Disagreement[]
}

/** Workbooks in one start of LibreOffice: it takes a second to start and keeps all of them in memory. */
const AT_ONCE = 16

/** Workbooks with every cell recalculated by LibreOffice, in order. */
export async function recalculated(libreOffice: string, written: readonly Uint8Array[]): Promise<readonly Workbook[]> {
  const folder = mkdtempSync(join(tmpdir(), 'levier-workbooks-'))
  try {
    const out = join(folder, 'out')
    mkdirSync(out)
    const paths = written.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`)
      writeFileSync(path, bytes)
      return path
    })
    const opened: Workbook[] = []
    for (const path of recalculate(libreOffice, paths, out)) opened.push(await openWorkbook(path))
    return opened
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Recalculates workbooks in LibreOffice and compares scenario, reference and differences with the app's. */
export async function compareRecalculated(libreOffice: string, cases: readonly Case[]): Promise<readonly Compared[]> {
  const compared: Compared[] = []
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const tried = cases.slice(from, from + AT_ONCE)
    const workbooks = await recalculated(
      libreOffice,
      tried.map(({ bytes }) => bytes),
    )
    for (const [index, each] of tried.entries()) {
      const workbook = workbooks[index]
      if (workbook) compared.push(compare(each, workbook))
    }
  }
  return compared
}

function compare({ name, outcome }: Case, workbook: Workbook): Compared {
  const scenario = disagreements(outcome.scenario, seriesOn(sheetOf(workbook, 'Model'), belgium.years))
  const reference = disagreements(outcome.reference, seriesOn(sheetOf(workbook, 'Model reference'), belgium.years))
  const changes = changesOff(outcome, seriesOn(sheetOf(workbook, 'Differences'), belgium.years))
  const differences = [...scenario, ...reference, ...changes].sort((a, b) => b.relative - a.relative)
  return { name, count: differences.length, differences }
}
