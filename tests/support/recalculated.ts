import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Workbook } from 'exceljs'
import { belgium } from '#models/belgium/model'
import type { Outcome } from '#models/engine/projection'
import { type Language, languages } from '#shared/i18n/languages'
import { createTranslator } from '#shared/i18n/translator'
import { recalculate } from '../../scripts/libreOffice'
import { changesOff, type Disagreement, disagreements } from './agreement'
import { openWorkbook, seriesOn, sheetOf } from './workbook'

/** A workbook, and what the app says should come out of it. */
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

/** Workbooks with every cell recalculated by LibreOffice as it is set up for a language in Belgium, in order. */
export async function recalculated(
  libreOffice: string,
  written: readonly Uint8Array[],
  language: Language = 'en',
): Promise<readonly Workbook[]> {
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
    for (const path of recalculate(libreOffice, paths, out, languages[language].locale))
      opened.push(await openWorkbook(path))
    return opened
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Recalculates workbooks in LibreOffice and compares scenario, reference and differences with the app's. */
export async function compareRecalculated(
  libreOffice: string,
  cases: readonly Case[],
  language: Language = 'en',
): Promise<readonly Compared[]> {
  const t = await createTranslator(language)
  const sheets = {
    scenario: t('exchange:sheet.scenario'),
    reference: t('exchange:sheet.reference'),
    differences: t('exchange:sheet.differences'),
  }
  const compared: Compared[] = []
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const tried = cases.slice(from, from + AT_ONCE)
    const workbooks = await recalculated(
      libreOffice,
      tried.map(({ bytes }) => bytes),
      language,
    )
    for (const [index, each] of tried.entries()) {
      const workbook = workbooks[index]
      if (workbook) compared.push(compare(each, workbook, sheets))
    }
  }
  return compared
}

type Sheets = Readonly<Record<'scenario' | 'reference' | 'differences', string>>

function compare({ name, outcome }: Case, workbook: Workbook, sheets: Sheets): Compared {
  const scenario = disagreements(outcome.scenario, seriesOn(sheetOf(workbook, sheets.scenario), belgium.years))
  const reference = disagreements(outcome.reference, seriesOn(sheetOf(workbook, sheets.reference), belgium.years))
  const changes = changesOff(outcome, seriesOn(sheetOf(workbook, sheets.differences), belgium.years))
  const differences = [...scenario, ...reference, ...changes].sort((a, b) => b.relative - a.relative)
  return { name, count: differences.length, differences }
}
