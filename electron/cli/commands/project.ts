import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { checkScenario } from '#models/engine/settings'
import { csvText } from '#models/exchange/csv'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import type { LeverSetting } from '#shared/study/study'
import { plainNumber } from '#shared/units/plainNumber'
import { runAsItWas } from '../asItWas'
import { chooseScenario } from '../chooseScenario'
import { describeFailure, Refusal } from '../failure'
import { last, readTyped, readWords, type Words } from '../options'
import { formats, readFormat } from '../output'
import { type Note, readStudyFile } from '../studyFile'

/** The texts of a repeated `ID=VALUE` option by id; of the same id the last counts. */
function pairs(words: Words, option: string, complaint: (text: string) => string): Map<string, string> {
  const found = new Map<string, string>()
  for (const text of words.options.get(option) ?? []) {
    const equals = text.indexOf('=')
    if (equals <= 0) throw new Refusal(complaint(text))
    found.set(text.slice(0, equals).trim(), text.slice(equals + 1).trim())
  }
  return found
}

function readSettings(words: Words, t: Translate): Settings {
  const found = pairs(words, 'set', (text) => t('cli:bad-set', { text }))
  const settings = [...found].map(([id, text]): [string, LeverSetting] => {
    const [value = '', year, ...more] = text.split('@')
    if (more.length > 0) throw new Refusal(t('cli:bad-set', { text: `${id}=${text}` }))
    const words = `${id}=${text}`
    const by = year === undefined ? undefined : plainNumber(year)
    if (Number.isNaN(by))
      throw new Refusal(
        t('cli:bad-year-text', {
          text: words,
          first: belgium.firstYear + 1,
          last: belgium.years.at(-1) ?? belgium.firstYear,
        }),
      )
    return [id, { value: readTyped('--set', words, value, t), ...(by === undefined ? {} : { by }) }]
  })
  // Object.fromEntries makes own properties of any name, also of __proto__.
  return Object.fromEntries(settings)
}

function readAssumptions(words: Words, t: Translate): Assumptions {
  const found = pairs(words, 'assume', (text) => t('cli:bad-assume', { text }))
  return Object.fromEntries([...found].map(([id, text]) => [id, readTyped('--assume', `${id}=${text}`, text, t)]))
}

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

/** `project`: the yearly series of the scenario that the words describe, on top of a study's where a file is given. */
export async function project(words: readonly string[], language: Language, t: Translate, note: Note): Promise<string> {
  const kinds = {
    set: 'values',
    assume: 'values',
    format: 'value',
    scenario: 'value',
    language: 'value',
    'as-it-was': 'flag',
  } as const
  const read = readWords('project', words, kinds, t)
  const [path, unexpected] = read.positionals
  if (unexpected !== undefined)
    throw new Refusal(t('cli:unexpected-argument', { command: 'project', text: unexpected }))
  const name = last(read, 'scenario')
  if (name !== undefined && path === undefined) throw new Refusal(t('cli:scenario-without-file'))
  const format = readFormat(last(read, 'format') ?? 'json', formats, t)
  const scenario = path === undefined ? null : chooseScenario(await readStudyFile(path, language, t, note), name, t)
  if (read.options.has('as-it-was')) {
    if (!scenario) throw new Refusal(t('cli:as-it-was-without-file'))
    if (read.options.has('set') || read.options.has('assume')) throw new Refusal(t('cli:as-it-was-with-changes'))
    return projectionText(await runAsItWas(scenario, t), format)
  }
  const settings = { ...scenario?.levers, ...readSettings(read, t) }
  const assumptions = { ...scenario?.assumptions, ...readAssumptions(read, t) }
  const checked = checkScenario(belgium, settings, assumptions)
  if (!checked.ok) throw new Refusal(describeFailure(checked.failure, t))
  const series = belgium.equations.map(({ variable }) => variable)
  return projectionText({ projection: projectionOf(settings, assumptions), series }, format)
}
