import { loadFigureTexts } from '#models/belgium/figureTexts'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { subjectOf } from '#models/exchange/subject'
import { isTooMany, MOST_TOGETHER } from '#models/exchange/together'
import { loadText } from '#models/narrative/loadText'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { localTime } from '#shared/localTime'
import { chooseScenario } from '../chooseScenario'
import { exporters } from '../exports'
import { Refusal } from '../failure'
import { givenLook, lookKinds } from '../givenLook'
import { last, readWords } from '../options'
import { refuseInputItself } from '../refuseInputItself'
import { type Note, readStudyFile } from '../studyFile'
import { writeOutput } from '../writeOutput'

const kinds = {
  scenario: 'value',
  to: 'value',
  out: 'value',
  csv: 'value',
  all: 'flag',
  ...lookKinds,
  language: 'value',
} as const

/** `export FILE --to FORMAT --out PATH`: one scenario of a study, for others to read or to compute with. */
export async function exportStudy(
  words: readonly string[],
  language: Language,
  t: Translate,
  note: Note,
): Promise<string> {
  const read = readWords('export', words, kinds, t)
  const known = Object.keys(exporters).join(', ')
  const [file, unexpected] = read.positionals
  if (file === undefined) throw new Refusal(t('cli:missing-file', { command: 'export' }))
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: 'export', text: unexpected }))
  const format = last(read, 'to')
  if (format === undefined) throw new Refusal(t('cli:export-without-to', { known }))
  const exporter = Object.hasOwn(exporters, format) ? exporters[format] : undefined
  if (!exporter) throw new Refusal(t('cli:unknown-export', { format, known }))
  const dialect = last(read, 'csv')
  if (dialect !== undefined && dialect !== 'excel') throw new Refusal(t('cli:unknown-csv', { text: dialect }))
  if (dialect !== undefined && format !== 'csv') throw new Refusal(t('cli:csv-without-csv'))
  const all = read.options.has('all')
  if (all && format === 'xmile') throw new Refusal(t('cli:one-scenario', { format }))
  const out = last(read, 'out')
  if (!out) throw new Refusal(t('cli:needs-out', { command: 'export' }))

  const look = await givenLook(read, format, t)
  const opened = await readStudyFile(file, language, t, note)
  const study = look ? { ...opened, look: { ...opened.look, ...look } } : opened
  const count = study.scenarios.length
  if (all && isTooMany(study, format)) throw new Refusal(t('exports:failed.tooMany', { count, most: MOST_TOGETHER }))
  const scenario = chooseScenario(study, last(read, 'scenario'), t)
  const [text, figures, notes] = await Promise.all([
    loadText(language, t),
    loadFigureTexts(language),
    loadNoteTexts(language),
  ])
  const { bytes, beside } = await exporter(
    subjectOf(study, scenario, { text, figures, notes, date: localTime(new Date()) }),
    { all, ...(dialect === undefined ? {} : { csv: dialect }) },
  )

  await refuseInputItself(file, out, t)
  await writeOutput({ path: out, bytes, beside: beside === null ? null : new TextEncoder().encode(beside) }, t)
  return ''
}
