import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import type { Projection } from '#models/engine/projection'
import { csvText } from '#models/exchange/csv'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { runAsItWas } from '../asItWas'
import { Refusal } from '../failure'
import { last, readWords } from '../options'
import { formats, readFormat } from '../output'
import { inputKinds, readInputs } from '../readInputs'
import { readSeries } from '../readSeries'
import type { Note } from '../studyFile'

const seriesOfModel = belgium.equations.map(({ variable }) => variable)

/** What a run is of: the series it has, with their units. */
interface Run {
  readonly projection: Projection
  readonly series: readonly { readonly id: string; readonly unit: string }[]
}

function projectionText({ projection, series: rows }: Run, format: 'json' | 'csv'): string {
  const { years } = projection
  const series = rows.map(({ id, unit }) => ({ id, unit, values: projection.series(id) }))
  if (format === 'csv')
    return csvText(
      ['id', 'year', 'value', 'unit'],
      series.flatMap(({ id, unit, values }) => values.map((value, index) => [id, years[index] ?? null, value, unit])),
    )
  const byId = {
    years,
    // JSON has no NaN: a year without a value is null.
    series: Object.fromEntries(series.map(({ id, values }) => [id, values])),
    units: Object.fromEntries(series.map(({ id, unit }) => [id, unit])),
  }
  return `${JSON.stringify(byId)}\n`
}

const kinds = {
  ...inputKinds,
  series: 'value',
  format: 'value',
  language: 'value',
  'as-it-was': 'flag',
} as const

/** `project`: the yearly series of the scenario that the words describe, on top of a study's where a file is given. */
export async function project(words: readonly string[], language: Language, t: Translate, note: Note): Promise<string> {
  const read = readWords('project', words, kinds, t)
  const [path, unexpected] = read.positionals
  if (unexpected !== undefined)
    throw new Refusal(t('cli:unexpected-argument', { command: 'project', text: unexpected }))
  const format = readFormat(last(read, 'format') ?? 'json', formats, t)
  const asked = last(read, 'series')
  const asItWas = read.options.has('as-it-was')
  if (asItWas && path === undefined) throw new Refusal(t('cli:as-it-was-without-file'))
  if (asItWas && ['set', 'assume', 'series'].some((option) => read.options.has(option)))
    throw new Refusal(t('cli:as-it-was-with-changes'))
  const series = asked === undefined ? seriesOfModel.map(({ id }) => id) : readSeries(asked, t)
  // As it was, nothing of an older study is changed: there is nothing to be told.
  const told = asItWas ? () => {} : note
  const { scenario, settings, assumptions } = await readInputs(read, path, language, t, told)
  if (asItWas && scenario) return projectionText(await runAsItWas(scenario, t), format)
  const run = {
    projection: projectionOf(settings, assumptions),
    series: seriesOfModel.filter(({ id }) => series.includes(id)),
  }
  return projectionText(run, format)
}
