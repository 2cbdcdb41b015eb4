import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { checkScenario } from '#models/engine/settings'
import { csvText } from '#models/exchange/csv'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import type { LeverSetting } from '#shared/study/study'
import { chooseScenario } from '../chooseScenario'
import { describeFailure, Refusal } from '../failure'
import { last, readNumber, readTyped, readWords, type Words } from '../options'
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
    const by = year === undefined ? undefined : readNumber(year)
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

function projectionText(projection: Projection, format: 'json' | 'csv'): string {
  const series = belgium.equations.map(({ variable }) => ({
    id: variable.id,
    unit: variable.unit,
    values: projection.series(variable.id),
  }))
  if (format === 'csv')
    return csvText(
      ['id', 'year', 'value', 'unit'],
      series.flatMap(({ id, unit, values }) =>
        values.map((value, index) => [id, belgium.years[index] ?? null, value, unit]),
      ),
    )
  const byId = {
    years: belgium.years,
    // JSON has no NaN: a year without a value is null.
    series: Object.fromEntries(series.map(({ id, values }) => [id, values])),
    units: Object.fromEntries(series.map(({ id, unit }) => [id, unit])),
  }
  return `${JSON.stringify(byId)}\n`
}

/** `project`: the yearly series of the scenario that the words describe, on top of a study's where a file is given. */
export async function project(words: readonly string[], language: Language, t: Translate, note: Note): Promise<string> {
  const kinds = { set: 'values', assume: 'values', format: 'value', scenario: 'value', language: 'value' } as const
  const read = readWords('project', words, kinds, t)
  const [path, unexpected] = read.positionals
  if (unexpected !== undefined)
    throw new Refusal(t('cli:unexpected-argument', { command: 'project', text: unexpected }))
  const name = last(read, 'scenario')
  if (name !== undefined && path === undefined) throw new Refusal(t('cli:scenario-without-file'))
  const format = readFormat(last(read, 'format') ?? 'json', formats, t)
  const scenario = path === undefined ? null : chooseScenario(await readStudyFile(path, language, t, note), name, t)
  const settings = { ...scenario?.levers, ...readSettings(read, t) }
  const assumptions = { ...scenario?.assumptions, ...readAssumptions(read, t) }
  const checked = checkScenario(belgium, settings, assumptions)
  if (!checked.ok) throw new Refusal(describeFailure(checked.failure, t))
  return projectionText(projectionOf(settings, assumptions), format)
}
