import type { Projection } from '#models/engine/projection'
import type { Scenario, Study } from '#shared/study/study'
import { NO_ASSUMPTIONS, NO_SETTINGS, referenceOf, run } from './projections'

export interface RunState {
  /** the run of the active scenario */
  readonly projection: Projection
  /** what it is held against: the compared scenario's run, or the reference with the same figures */
  readonly baseline: Projection
}

interface Before extends RunState {
  readonly study: Study
  readonly active: string
}

const runOf = (scenario: Scenario | undefined): Projection =>
  run(scenario?.levers ?? NO_SETTINGS, scenario?.assumptions ?? NO_ASSUMPTIONS)

/** The runs that a study and a choice of scenario ask for; those that are the same are kept. */
export function runsOf(study: Study, active: string, before: Before | null): RunState {
  const find = (of: Study, id: string | null) => of.scenarios.find((each) => each.id === id)
  const scenario = find(study, active)
  const compared = find(study, study.comparison)
  const kept = before && find(before.study, before.active)
  const keptCompared = before && find(before.study, before.study.comparison)
  const same = kept && scenario?.levers === kept.levers && scenario.assumptions === kept.assumptions
  const projection = before && same ? before.projection : runOf(scenario)
  if (!compared) return { projection, baseline: referenceOf(scenario?.assumptions ?? NO_ASSUMPTIONS) }
  return { projection, baseline: before && compared === keptCompared ? before.baseline : runOf(compared) }
}
