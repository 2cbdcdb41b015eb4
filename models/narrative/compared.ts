import { isCurrentCourse, withChangesOnly } from '#models/belgium/changes'
import { baselineOf, projectionOf, referenceOf } from '#models/belgium/projections'
import type { Assumptions } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { comparedScenario } from '#shared/study/scenarios'
import type { Scenario, Study } from '#shared/study/study'
import { scenarioName } from './names'
import { isReference } from './scenariosDrawn'
import type { Text } from './text'

/** One of the things compared: a scenario with its run, or a current course, and what its differences are taken from. */
export interface Compared {
  readonly id: string
  readonly name: string
  readonly projection: Projection
  readonly baseline: Projection
  /** null for a current course */
  readonly scenario: Scenario | null
  readonly assumptions: Assumptions
  /** a current course, or what others are compared with */
  readonly reference: boolean
}

/** The same for the same values, in whatever order they were changed. */
export const keyOf = (assumptions: Assumptions): string =>
  JSON.stringify(Object.entries(assumptions).sort(([one], [other]) => (one < other ? -1 : 1)))

/**
 * Every scenario of a study with its run, and the current courses that differences are taken from: the
 * documents' own, and before the first scenario with other assumptions the course under these. A course that
 * the study has as a scenario is not there twice; where all is compared with one scenario, that one's row
 * and the documents' course are enough.
 */
export function comparedIn(of: Pick<Study, 'scenarios' | 'comparison'>, text: Text): readonly Compared[] {
  const study = withChangesOnly(of)
  const { scenarios } = study
  const still = scenarios.filter(({ levers }) => Object.keys(levers).length === 0)
  const known = new Set(still.map(({ assumptions }) => keyOf(assumptions)))
  const courseOf = (assumptions: Assumptions, id: string, name: string): Compared => ({
    id,
    name,
    projection: referenceOf(assumptions),
    baseline: baselineOf(study, assumptions),
    scenario: null,
    assumptions,
    reference: true,
  })
  const courseBefore = (scenario: Scenario): readonly Compared[] => {
    const { id, assumptions } = scenario
    if (comparedScenario(study) || known.has(keyOf(assumptions)) || Object.keys(assumptions).length === 0) return []
    known.add(keyOf(assumptions))
    const name = text.t('explore:scenario.currentAs', { name: scenarioName(scenario, text) })
    // A space begins no id of a scenario that a user sees: it is only a key here.
    return [courseOf(assumptions, ` ${id}`, name)]
  }
  const course = scenarios.some(isCurrentCourse) ? [] : [courseOf({}, '', text.t('explore:scenario.current'))]
  return [
    ...course,
    ...scenarios.flatMap((scenario) => [
      ...courseBefore(scenario),
      {
        id: scenario.id,
        name: scenarioName(scenario, text),
        projection: projectionOf(scenario.levers, scenario.assumptions),
        baseline: baselineOf(study, scenario.assumptions),
        scenario,
        assumptions: scenario.assumptions,
        reference: isReference(scenario, study),
      },
    ]),
  ]
}
