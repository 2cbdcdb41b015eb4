import { projectionOf, referenceOf } from '#models/belgium/projections'
import { roles } from '#models/belgium/roles'
import { settingsOf } from '#models/belgium/studies'
import type { Settings } from '#models/engine/parameters'
import type { Quantity } from '#shared/units/format'
import { leverOf, leverSetting } from './levers'
import { listText } from './list'
import { leverLabel, variableOf } from './names'
import { isDifference } from './signed'
import type { Text } from './text'

/** A question people come with, the shipped study that answers it, and the results that say most beside the balance. */
const questions = [
  {
    study: 'research-4-fast',
    lever: 'research.intensity',
    results: ['research.effortReal'],
    year: 2030,
  },
  { study: 'nato-path', lever: 'defence.effort', results: ['gdp.effect'], year: 2035 },
  { study: 'safe-full', lever: 'safe.loans', results: ['dependency.europeanShare', 'turnover.total'], year: 2030 },
  {
    study: 'european-preference',
    lever: 'dependency.usShare',
    results: ['dependency.europeanShare'],
    year: 2035,
  },
  { study: 'chips-batteries', lever: 'chips.capex', results: ['jobs.net', 'turnover.total'], year: 2035 },
  { study: 'sector-outlook', lever: 'industry.permits', results: ['turnover.total', 'jobs.net'], year: 2033 },
] as const

interface Finding {
  readonly label: string
  readonly value: Quantity
  /** against unchanged policy, with its sign; null where the value is a difference itself, or none shows */
  readonly change: string | null
}

export interface StartQuestion {
  /** id of the shipped study that answers it */
  readonly study: string
  readonly question: string
  /** all that the study sets, in a sentence; null where the question names the one lever it moves */
  readonly sets: string | null
  /** the first of it and how many more, where that is shorter; null where the sentence is short already */
  readonly setsBriefly: string | null
  readonly year: number
  readonly findings: readonly Finding[]
  /** the first result year by year, and the same under unchanged policy */
  readonly values: readonly number[]
  readonly baseline: readonly number[]
}

/** So many settings are told before the rest is only counted. */
const BRIEFLY = 3

/** All that a study sets, with the year it is reached in, set or by default; levers set alike are named together. */
function setsText(settings: Settings, text: Text): Pick<StartQuestion, 'sets' | 'setsBriefly'> {
  const names = new Map<string, string[]>()
  for (const [id, setting] of Object.entries(settings)) {
    const lever = leverOf(id)
    const written = leverSetting(lever, setting, text)
    names.set(written, [...(names.get(written) ?? []), leverLabel(id, text)])
  }
  const alike = [...names].map(([value, levers]) =>
    text.t('explore:setting.value', { lever: listText(levers, text), value }),
  )
  const told = (some: readonly string[]): string => some.join(text.t('explore:bound.and'))
  const count = alike.length - BRIEFLY
  return {
    sets: text.t('start:question.sets', { settings: told(alike) }),
    setsBriefly:
      count > 0 ? text.t('start:question.setsMore', { settings: told(alike.slice(0, BRIEFLY)), count }) : null,
  }
}

/** The questions of the start page, each with what the model answers now: two runs each, some microseconds. */
export const startQuestions = (text: Text): readonly StartQuestion[] =>
  questions.flatMap(({ study: id, lever, results, year }) => {
    const settings = settingsOf(id)
    const set = settings[lever]
    if (!set) return []
    const [projection, baseline] = [projectionOf(settings, {}), referenceOf({})]
    const { t, formats } = text
    const costs = formats.shows(projection.at(roles.budgetBalance, year), variableOf(roles.budgetBalance))
    const findings = [...results, ...(costs ? [roles.budgetBalance] : [])].map((result): Finding => {
      const measured = variableOf(result)
      const moved = projection.at(result, year) - baseline.at(result, year)
      return {
        label: t(`explore:card.label.${result}`),
        value: formats.rounded(projection.at(result, year), measured, isDifference(result) ? 'always' : 'auto'),
        change:
          isDifference(result) || !formats.shows(moved, measured) ? null : formats.roundedDifference(moved, measured),
      }
    })
    const { unit: asked } = leverOf(lever)
    const value = asked === 'M€' ? formats.roundedText(set.value, asked) : formats.givenText(set.value, asked)
    return {
      study: id,
      question: t(`start:question.${id}`, { value, year: set.by ?? year }),
      ...(Object.keys(settings).length > 1 ? setsText(settings, text) : { sets: null, setsBriefly: null }),
      year,
      findings,
      values: projection.series(results[0]),
      baseline: baseline.series(results[0]),
    }
  })
