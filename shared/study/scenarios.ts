import type { Scenario, Study } from './study'

/** Whether a scenario leaves every lever and every assumption alone. */
export const isCurrentCourse = ({ levers, assumptions }: Pick<Scenario, 'levers' | 'assumptions'>): boolean =>
  Object.keys(levers).length + Object.keys(assumptions).length === 0

/** The first scenario that changes something, else the first; undefined where there is none. */
export const firstChanged = (scenarios: readonly Scenario[]): Scenario | undefined =>
  scenarios.find((scenario) => !isCurrentCourse(scenario)) ?? scenarios[0]

/** The scenario that the others of a study are compared with; undefined where that is the current course. */
export const comparedScenario = ({
  scenarios,
  comparison,
}: Pick<Study, 'scenarios' | 'comparison'>): Scenario | undefined => scenarios.find(({ id }) => id === comparison)
