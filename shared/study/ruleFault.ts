import type { StudyFailure } from './failure'
import { placeOf } from './place'
import type { StudyRules } from './rules'
import type { LeverSetting, Scenario, Study } from './study'

/** A place is only put into words where something is wrong: a study may hold a great many values. */
const leverPlace = (scenario: number, ...more: readonly string[]): string =>
  placeOf(['scenarios', scenario, 'levers', ...more])

function leverFault(id: string, setting: LeverSetting, scenario: Scenario, index: number, rules: StudyRules) {
  const { value, by } = setting
  const rule = rules.lever(id, scenario.assumptions)
  if (!rule) return { kind: 'unknown-lever', place: leverPlace(index, id), id } as const
  const { min, max, unit } = rule
  if (value < min || value > max) {
    const place = leverPlace(index, id, 'value')
    return value < min
      ? ({ kind: 'out-of-range', place, value, bound: 'below', limit: min, unit } as const)
      : ({ kind: 'out-of-range', place, value, bound: 'above', limit: max, unit } as const)
  }
  if (by === undefined) return null
  if (!rule.hasYear) return { kind: 'lever-without-year', place: leverPlace(index, id, 'by'), id, year: by } as const
  if (by >= rules.firstYear && by <= rules.lastYear) return null
  const place = leverPlace(index, id, 'by')
  return { kind: 'year-out-of-range', place, year: by, first: rules.firstYear, last: rules.lastYear } as const
}

function assumptionFault(id: string, value: number, scenario: Scenario, index: number, rules: StudyRules) {
  const rule = rules.assumption(id, scenario.assumptions)
  const sound = typeof rule === 'object' && value <= rule.max && (rule.above ? value > rule.min : value >= rule.min)
  if (sound) return null
  const place = placeOf(['scenarios', index, 'assumptions', id])
  if (rule === 'unknown') return { kind: 'unknown-assumption', place, id } as const
  if (rule === 'structural') return { kind: 'structural-assumption', place, id } as const
  if (rule === 'context') return { kind: 'context-assumption', place, id } as const
  const { min, max, unit } = rule
  if (value < min) return { kind: 'out-of-range', place, value, bound: 'below', limit: min, unit } as const
  if (value > max) return { kind: 'out-of-range', place, value, bound: 'above', limit: max, unit } as const
  return { kind: 'out-of-range', place, value, bound: 'not-above', limit: min, unit } as const
}

function scenarioFault(scenario: Scenario, index: number, rules: StudyRules): StudyFailure | null {
  // What a lever may be can hang on a figure, so figures are judged first.
  for (const [id, value] of Object.entries(scenario.assumptions)) {
    const fault = assumptionFault(id, value, scenario, index, rules)
    if (fault) return fault
  }
  for (const [id, setting] of Object.entries(scenario.levers)) {
    const fault = leverFault(id, setting, scenario, index, rules)
    if (fault) return fault
  }
  return null
}

const idPlace = (index: number): string => placeOf(['scenarios', index, 'id'])

/** The first thing in a study that the model, or another part of the study, does not allow; or null. */
export function ruleFault(study: Study, rules: StudyRules): StudyFailure | null {
  if (study.scenarios.length === 0) return { kind: 'no-scenario', place: 'scenarios' }
  const indices = new Map<string, number>()
  for (const [index, scenario] of study.scenarios.entries()) {
    const { id } = scenario
    const other = indices.get(id)
    if (other !== undefined) return { kind: 'duplicate-scenario', place: idPlace(index), id, other: idPlace(other) }
    indices.set(id, index)
    const fault = scenarioFault(scenario, index, rules)
    if (fault) return fault
  }
  const { comparison } = study
  if (comparison !== null && !indices.has(comparison))
    return { kind: 'unknown-comparison', place: 'comparison', id: comparison }
  return null
}
