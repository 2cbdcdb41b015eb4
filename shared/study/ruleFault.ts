import type { StudyFailure } from './failure'
import { type Path, placeOf } from './place'
import type { StudyRules } from './rules'
import type { LeverSetting, Scenario, Study } from './study'

function leverFault(id: string, setting: LeverSetting, scenario: Scenario, path: Path, rules: StudyRules) {
  const { value, by } = setting
  const rule = rules.lever(id, scenario.assumptions)
  if (!rule) return { kind: 'unknown-lever', place: placeOf(path), id } as const
  const { min, max, unit } = rule
  if (value < min || value > max) {
    const place = placeOf([...path, 'value'])
    return value < min
      ? ({ kind: 'out-of-range', place, value, bound: 'below', limit: min, unit } as const)
      : ({ kind: 'out-of-range', place, value, bound: 'above', limit: max, unit } as const)
  }
  if (by === undefined) return null
  const place = placeOf([...path, 'by'])
  if (!rule.hasYear) return { kind: 'lever-without-year', place, id, year: by } as const
  if (by < rules.firstYear || by > rules.lastYear)
    return { kind: 'year-out-of-range', place, year: by, first: rules.firstYear, last: rules.lastYear } as const
  return null
}

function assumptionFault(id: string, value: number, scenario: Scenario, path: Path, rules: StudyRules) {
  const rule = rules.assumption(id, scenario.assumptions)
  const place = placeOf(path)
  if (rule === 'unknown') return { kind: 'unknown-assumption', place, id } as const
  if (rule === 'structural') return { kind: 'structural-assumption', place, id } as const
  if (rule === 'context') return { kind: 'context-assumption', place, id } as const
  const { min, max, above, unit } = rule
  if (value < min) return { kind: 'out-of-range', place, value, bound: 'below', limit: min, unit } as const
  if (above && value === min)
    return { kind: 'out-of-range', place, value, bound: 'not-above', limit: min, unit } as const
  if (value > max) return { kind: 'out-of-range', place, value, bound: 'above', limit: max, unit } as const
  return null
}

function scenarioFault(scenario: Scenario, path: Path, rules: StudyRules): StudyFailure | null {
  // What a lever may be can hang on a figure, so figures are judged first.
  for (const [id, value] of Object.entries(scenario.assumptions)) {
    const fault = assumptionFault(id, value, scenario, [...path, 'assumptions', id], rules)
    if (fault) return fault
  }
  for (const [id, setting] of Object.entries(scenario.levers)) {
    const fault = leverFault(id, setting, scenario, [...path, 'levers', id], rules)
    if (fault) return fault
  }
  return null
}

/** The first thing in a study that the model, or another part of the study, does not allow; or null. */
export function ruleFault(study: Study, rules: StudyRules): StudyFailure | null {
  if (study.scenarios.length === 0) return { kind: 'no-scenario', place: 'scenarios' }
  const places = new Map<string, string>()
  for (const [index, scenario] of study.scenarios.entries()) {
    const path = ['scenarios', index]
    const place = placeOf([...path, 'id'])
    const { id } = scenario
    const other = places.get(id)
    if (other !== undefined) return { kind: 'duplicate-scenario', place, id, other }
    places.set(id, place)
    const fault = scenarioFault(scenario, path, rules)
    if (fault) return fault
  }
  const { comparison } = study
  if (comparison !== null && !places.has(comparison))
    return { kind: 'unknown-comparison', place: 'comparison', id: comparison }
  return null
}
