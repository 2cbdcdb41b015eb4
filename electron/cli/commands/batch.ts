import { basename, extname } from 'node:path'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { loadModelTexts } from '#models/belgium/texts'
import { csvOfRows } from '#models/exchange/rows/csv'
import { parquetOfRows } from '#models/exchange/rows/parquet'
import type { RowTable, Shard } from '#models/exchange/rows/table'
import { BatchTable } from '#models/exchange/table/batchTable'
import { movedLevers } from '#models/exchange/table/movedLevers'
import { readTable } from '#models/exchange/table/readTable'
import { describeTable } from '#models/narrative/describeTable'
import { type Language, languages } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { localTime } from '#shared/localTime'
import { chooseScenario } from '../chooseScenario'
import { Refusal } from '../failure'
import { last, readWords } from '../options'
import { readSeries } from '../readSeries'
import { refuseInputItself } from '../refuseInputItself'
import { type Note, readBytes, readStudyFile } from '../studyFile'
import { isStream, writeOutput } from '../writeOutput'

const kinds = { study: 'value', scenario: 'value', series: 'value', out: 'value', language: 'value' } as const

type Writer = (table: RowTable, shard: Shard, language: Language) => Iterable<Uint8Array> | Promise<Uint8Array | null>

const writers: Readonly<Record<string, Writer>> = {
  '.csv': csvOfRows,
  '.parquet': parquetOfRows,
  '.xlsx': async (table, shard, language) => {
    const { fitsSheet, xlsxOfRows } = await import('#models/exchange/rows/xlsx')
    const page = { sheet: 'results', locale: languages[language].locale }
    return fitsSheet(table, shard) ? xlsxOfRows(table, shard, page) : null
  },
}

/** `batch TABLE [--study FILE] --out PATH`: the results of a table of scenarios, one row each. */
export async function batch(words: readonly string[], language: Language, t: Translate, note: Note): Promise<string> {
  const read = readWords('batch', words, kinds, t)
  const [file, unexpected] = read.positionals
  if (file === undefined) throw new Refusal(t('cli:missing-file', { command: 'batch' }))
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: 'batch', text: unexpected }))
  const series = readSeries(last(read, 'series'), t)
  const out = last(read, 'out')
  if (!out) throw new Refusal(t('cli:needs-out', { command: 'batch' }))
  const extension = (await isStream(out)) ? '.csv' : extname(out).toLowerCase()
  const write = Object.hasOwn(writers, extension) ? writers[extension] : undefined
  if (!write) throw new Refusal(t('cli:unknown-extension', { file: out, known: Object.keys(writers).join(', ') }))
  const [studyPath, name] = [last(read, 'study'), last(read, 'scenario')]
  if (name !== undefined && studyPath === undefined) throw new Refusal(t('cli:scenario-without-study'))

  const study = studyPath === undefined ? null : await readStudyFile(studyPath, language, t, note)
  const base = study && chooseScenario(study, name, t)
  const scenarios = await readTable(await readBytes(file, t), '.', base ?? undefined)
  if (!scenarios.ok) throw new Refusal(`${basename(file)}: ${describeTable(scenarios.failure, t)}`)
  const table = new BatchTable(scenarios.value, series)
  const shard = { first: 1, last: scenarios.value.length }
  for (const path of studyPath === undefined ? [file] : [file, studyPath]) await refuseInputItself(path, out, t)
  const bytes = await write(table, shard, language)
  if (!bytes) throw new Refusal(t('cli:too-many-cells', { file: out }))
  const details = {
    format: extension.slice(1),
    title: study?.title ?? '',
    base: base && { id: base.id, name: base.name, levers: base.levers, assumptions: base.assumptions },
    scenarios: scenarios.value.length,
    levers: movedLevers(scenarios.value, await loadModelTexts(language)),
    model: { id: belgium.id, version: belgium.version, fingerprint: program.fingerprint },
    date: localTime(new Date()),
    columns: table.columns.map(({ name, unit }) => ({ name, unit })),
  }
  const beside = new TextEncoder().encode(`${JSON.stringify(details, null, 2)}\n`)
  await writeOutput({ path: out, bytes, beside }, t)
  return ''
}
