import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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

/** Recalculates every cell of workbooks in LibreOffice and compares scenario and reference with the app's. */
export async function compareRecalculated(libreOffice: string, cases: readonly Case[]): Promise<readonly Compared[]> {
  const folder = mkdtempSync(join(tmpdir(), 'levier-workbooks-'))
  try {
    const out = join(folder, 'out')
    mkdirSync(out)
    const written = cases.map(({ bytes }, index) => {
      const path = join(folder, `${index}.xlsx`)
      writeFileSync(path, bytes)
      return path
    })
    const compared: Compared[] = []
    for (let from = 0; from < cases.length; from += AT_ONCE) {
      const made = recalculate(libreOffice, written.slice(from, from + AT_ONCE), out)
      for (const [index, path] of made.entries()) {
        const tried = cases[from + index]
        if (tried) compared.push(await compare(tried, path))
      }
    }
    return compared
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compare({ name, outcome }: Case, path: string): Promise<Compared> {
  const workbook = await openWorkbook(path)
  const scenario = disagreements(outcome.scenario, seriesOn(sheetOf(workbook, 'Model'), belgium.years))
  const reference = disagreements(outcome.reference, seriesOn(sheetOf(workbook, 'Model reference'), belgium.years))
  const changes = changesOff(outcome, seriesOn(sheetOf(workbook, 'Differences'), belgium.years))
  const differences = [...scenario, ...reference, ...changes].sort((a, b) => b.relative - a.relative)
  return { name, count: differences.length, differences }
}
