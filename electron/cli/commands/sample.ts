import { extname } from 'node:path'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { csvOfRows } from '#models/exchange/rows/csv'
import { parquetOfRows } from '#models/exchange/rows/parquet'
import type { RowTable, Shard } from '#models/exchange/rows/table'
import { SampleTable, shardOf } from '#models/exchange/sample/table'
import { loadText } from '#models/narrative/loadText'
import { supposedSentence } from '#models/narrative/supposed'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { localTime } from '#shared/localTime'
import { Refusal } from '../failure'
import { last, readWords, type Words } from '../options'
import { inputKinds, readInputs } from '../readInputs'
import { readSeries } from '../readSeries'
import { readSeed, readWhole } from '../readWhole'
import { refuseInputItself } from '../refuseInputItself'
import type { Note } from '../studyFile'
import { isStream, writeOutput } from '../writeOutput'

const kinds = {
  ...inputKinds,
  runs: 'value',
  seed: 'value',
  shard: 'value',
  series: 'value',
  out: 'value',
  language: 'value',
} as const

const MOST_RUNS = 2 ** 31 - 1

const writers: Readonly<Record<string, (table: RowTable, shard: Shard) => Iterable<Uint8Array>>> = {
  '.csv': csvOfRows,
  '.parquet': parquetOfRows,
}

function needed(words: Words, option: string, t: Translate): string {
  const text = last(words, option)
  if (text === undefined) throw new Refusal(t('cli:sample-without', { option: `--${option}` }))
  return text
}

function readShard(text: string | undefined, runs: number, t: Translate): Shard {
  if (text === undefined) return shardOf(runs, 1, 1)
  const [, index = '', count = ''] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  const [shard, shards] = [Number(index), Number(count)]
  if (shard < 1 || shard > shards) throw new Refusal(t('cli:bad-shard', { text }))
  return shardOf(runs, shard, shards)
}

/** `sample [FILE] --runs N --seed S [--shard I/K] --out PATH`: the runs of an uncertainty study, one row a run. */
export async function sample(words: readonly string[], language: Language, t: Translate, note: Note): Promise<string> {
  const read = readWords('sample', words, kinds, t)
  const [file, unexpected] = read.positionals
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: 'sample', text: unexpected }))
  const runs = readWhole('--runs', needed(read, 'runs', t), 1, MOST_RUNS, t)
  const seed = readSeed(needed(read, 'seed', t), t)
  const shard = readShard(last(read, 'shard'), runs, t)
  const series = readSeries(last(read, 'series'), t)
  const out = last(read, 'out')
  if (!out) throw new Refusal(t('cli:needs-out', { command: 'sample' }))
  // A stream has no name that ends in a format: it gets the one that can be read as it comes.
  const extension = (await isStream(out)) ? '.csv' : extname(out).toLowerCase()
  const write = Object.hasOwn(writers, extension) ? writers[extension] : undefined
  if (!write) throw new Refusal(t('cli:unknown-extension', { file: out, known: Object.keys(writers).join(', ') }))

  const { study, scenario: chosen, settings, assumptions } = await readInputs(read, file, language, t, note)
  const scenario = { ...(chosen ?? { id: '1', name: '', notes: '' }), levers: settings, assumptions }
  const table = new SampleTable(scenario, seed, series)
  const supposes = supposedSentence(scenario, await loadText(language, t))
  const details = {
    format: extension.slice(1),
    title: study?.title ?? '',
    scenario: { id: scenario.id, name: scenario.name, levers: scenario.levers, supposes },
    assumptions: scenario.assumptions,
    model: { id: belgium.id, version: belgium.version, fingerprint: program.fingerprint },
    date: localTime(new Date()),
    seed,
    runs,
    first: shard.first,
    last: shard.last,
    columns: table.columns.map(({ name, unit }) => ({ name, unit })),
  }
  if (file !== undefined) await refuseInputItself(file, out, t)
  const beside = new TextEncoder().encode(`${JSON.stringify(details, null, 2)}\n`)
  await writeOutput({ path: out, bytes: write(table, shard), beside }, t)
  return ''
}
