import { belgium } from '#models/belgium/model'
import type { Inputs } from '#models/engine/inputs'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { checkScenario } from '#models/engine/settings'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import type { LeverSetting, Scenario, Study } from '#shared/study/study'
import { plainNumber } from '#shared/units/plainNumber'
import { chooseScenario } from './chooseScenario'
import { describeFailure, Refusal } from './failure'
import { last, readTyped, type Words } from './options'
import { type Note, readStudyFile } from './studyFile'

/** The options that say what is run. */
export const inputKinds = { scenario: 'value', set: 'values', assume: 'values' } as const

/** What a command runs, and where it is from; null where no file was given. */
export interface GivenInputs extends Inputs {
  readonly study: Study | null
  readonly scenario: Scenario | null
}

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

/**
 * What a command's words say to run: unchanged policy, or the scenario of a study, with `--set` and `--assume` on top.
 *
 * @param words read with `inputKinds` among its options
 * @param path of the study file; undefined where none was given
 * @throws Refusal for what is no sound study, no scenario of it, or not a value that a lever or figure takes
 */
export async function readInputs(
  words: Words,
  path: string | undefined,
  language: Language,
  t: Translate,
  note: Note,
): Promise<GivenInputs> {
  const name = last(words, 'scenario')
  if (name !== undefined && path === undefined) throw new Refusal(t('cli:scenario-without-file'))
  const study = path === undefined ? null : await readStudyFile(path, language, t, note)
  const scenario = study && chooseScenario(study, name, t)
  const settings = { ...scenario?.levers, ...readSettings(words, t) }
  const assumptions = { ...scenario?.assumptions, ...readAssumptions(words, t) }
  const checked = checkScenario(belgium, settings, assumptions)
  if (!checked.ok) throw new Refusal(describeFailure(checked.failure, t))
  return { study, scenario, settings, assumptions }
}
