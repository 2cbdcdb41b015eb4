import { projectionOf, referenceOf } from '#models/belgium/projections'
import { settingsOf } from '#models/belgium/studies'
import type { Quantity } from '#shared/units/format'
import { leverOf } from './levers'
import { variableOf } from './names'
import { isDifference } from './ranges'
import type { Text } from './text'

/** A question people come with, the shipped study that answers it, and the two results that say most. */
const questions = [
  {
    study: 'research-4-fast',
    lever: 'research.intensity',
    results: ['research.effortReal', 'public.balance'],
    year: 2030,
  },
  { study: 'nato-path', lever: 'defence.effort', results: ['gdp.effect', 'public.balance'], year: 2035 },
  { study: 'safe-full', lever: 'safe.loans', results: ['dependency.europeanShare', 'turnover.total'], year: 2030 },
  {
    study: 'european-preference',
    lever: 'dependency.usShare',
    results: ['dependency.europeanShare', 'public.balance'],
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
  readonly year: number
  readonly findings: readonly Finding[]
  /** the first result year by year, and the same under unchanged policy */
  readonly values: readonly number[]
  readonly baseline: readonly number[]
}

/** The questions of the start page, each with what the model answers now: two runs each, some microseconds. */
export const startQuestions = (text: Text): readonly StartQuestion[] =>
  questions.flatMap(({ study: id, lever, results, year }) => {
    const settings = settingsOf(id)
    const set = settings[lever]
    if (!set) return []
    const [projection, baseline] = [projectionOf(settings, {}), referenceOf({})]
    const { t, formats } = text
    const findings = results.map((result): Finding => {
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
      year,
      findings,
      values: projection.series(results[0]),
      baseline: baseline.series(results[0]),
    }
  })
