import { basename } from 'node:path'
import { inputsAfter, workbookChanges } from '#models/exchange/xlsx/read/changes'
import { describeCell, describeWorkbook } from '#models/exchange/xlsx/read/describe'
import type { WorkbookFailure } from '#models/exchange/xlsx/read/failure'
import { readWorkbook } from '#models/exchange/xlsx/read/readWorkbook'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { FreeNames } from '#shared/study/freeNames'
import type { Scenario } from '#shared/study/study'
import { chooseScenario } from '../chooseScenario'
import { Refusal } from '../failure'
import { last, readWords } from '../options'
import { refuseInputItself } from '../refuseInputItself'
import { savedBytes } from '../savedBytes'
import { STANDARD_OUTPUT } from '../standardStreams'
import { type Note, readBytes, readStudyFrom, tellCarried } from '../studyFile'
import { writeOutput } from '../writeOutput'

const kinds = { into: 'value', scenario: 'value', out: 'value', language: 'value' } as const

/** How many refused cells a refusal lists. */
const MOST_LISTED = 12

/** Why nothing is taken, in one line, with the cells. */
function refusalOf(file: string, failure: WorkbookFailure, t: Translate): Refusal {
  const cells = failure.kind === 'refused' ? failure.cells : []
  const listed = cells.slice(0, MOST_LISTED).map((cell) => describeCell(cell, t))
  const names = listed.join('; ')
  const more = cells.length - listed.length
  const reason = describeWorkbook(failure, t)
  if (cells.length === 0) return new Refusal(t('study:at', { place: file, reason }))
  const which = more > 0 ? t('cli:and-more', { names, more }) : names
  return new Refusal(t('cli:import-refused', { file, reason, cells: which }))
}

/**
 * `import BOOK.xlsx --into FILE`: what was typed into an exported workbook as a new scenario of the study, beside the one
 * it is held against. Prints what differs, as JSON; where nothing does, nothing is written.
 */
export async function importWorkbook(
  words: readonly string[],
  language: Language,
  t: Translate,
  note: Note,
): Promise<string> {
  const read = readWords('import', words, kinds, t)
  const [book, unexpected] = read.positionals
  if (book === undefined) throw new Refusal(t('cli:missing-workbook'))
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: 'import', text: unexpected }))
  const into = last(read, 'into')
  if (!into) throw new Refusal(t('cli:import-without-into'))
  const out = last(read, 'out') ?? into

  const found = await readWorkbook(await readBytes(book, t))
  if (!found.ok) throw refusalOf(basename(book), found.failure, t)
  const { carried } = found.value
  const { study, ...made } = await readStudyFrom(into, language, t, note)
  // Its original would be gone: the app keeps it beside, a command is told where to write.
  if ((made.carried || made.migratedFrom !== null) && out === into)
    throw new Refusal(t('cli:import-into-older', { file: basename(into) }))
  await refuseInputItself(book, out, t)
  const before = chooseScenario(study, last(read, 'scenario'), t)
  if (carried) await tellCarried(book, carried, language, t, note)
  const differences = workbookChanges(before, found.value)
  const names = new FreeNames(study.scenarios)
  const scenario: Scenario = {
    ...before,
    ...inputsAfter(before, found.value, differences),
    id: names.id(),
    name: names.name(before.name),
  }
  if (differences.length > 0) {
    const bytes = savedBytes({ ...study, scenarios: [...study.scenarios, scenario] }, out, t)
    await writeOutput({ path: out, bytes, beside: null }, t)
  }
  // The study itself went there: what differs goes where notes go.
  if (out === STANDARD_OUTPUT) {
    for (const each of differences) note(JSON.stringify(each))
    return ''
  }
  const added = differences.length > 0 ? { id: scenario.id, name: scenario.name } : null
  return `${JSON.stringify({ scenario: added, against: { id: before.id, name: before.name }, differences }, null, 2)}\n`
}
