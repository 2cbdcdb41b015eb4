import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Projection } from '#models/engine/projection'
import { scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import { isCurrentCourse } from '#shared/study/scenarios'
import type { Scenario, Study } from '#shared/study/study'

/** One of the things compared: a scenario with its run, or the current course. */
export interface Compared {
  readonly id: string
  readonly name: string
  readonly projection: Projection
  readonly scenario: Scenario | null
}

/** The current course, unless the study has it as a scenario, then every scenario, each with its run. */
export function comparedIn(study: Study, text: Text): readonly Compared[] {
  const course = { id: '', name: text.t('explore:scenario.current'), projection: referenceOf({}), scenario: null }
  const scenarios = study.scenarios.map((scenario) => ({
    id: scenario.id,
    name: scenarioName(scenario, text),
    projection: projectionOf(scenario.levers, scenario.assumptions),
    scenario,
  }))
  return study.scenarios.some(isCurrentCourse) ? scenarios : [course, ...scenarios]
}
