import type { Assumptions, Settings } from '#models/engine/parameters'
import { withoutUnset } from '#models/engine/settings'
import type { Scenario, Study } from '#shared/study/study'
import { belgium } from './model'

type Inputs = Pick<Scenario, 'levers' | 'assumptions' | 'origin'>

const known = new WeakMap<Settings, { readonly assumptions: Assumptions; readonly changed: Settings }>()

/**
 * The levers that a scenario changes: one that a file sets to its base in its default year is kept in the file and counts
 * nowhere, unless an older model made the scenario, where it may have been a change. The same objects give the same one,
 * and levers that are all changed are given back themselves.
 */
export function changedLevers({ levers, assumptions, origin }: Inputs): Settings {
  if (origin) return levers
  const before = known.get(levers)
  if (before?.assumptions === assumptions) return before.changed
  const found = withoutUnset(belgium, levers, assumptions)
  const changed = Object.keys(found).length === Object.keys(levers).length ? levers : found
  known.set(levers, { assumptions, changed })
  return changed
}

/** A scenario with the levers that it changes alone; itself where it sets no other. */
export function changesOnly(scenario: Scenario): Scenario {
  const levers = changedLevers(scenario)
  return levers === scenario.levers ? scenario : { ...scenario, levers }
}

/** A study of such scenarios. */
export const withChangesOnly = <Of extends Pick<Study, 'scenarios'>>(study: Of): Of => ({
  ...study,
  scenarios: study.scenarios.map(changesOnly),
})

/** Whether a scenario changes no lever. */
export const changesNoLever = (scenario: Inputs): boolean => Object.keys(changedLevers(scenario)).length === 0

/** Whether a scenario leaves every lever and every assumption alone. */
export const isCurrentCourse = (scenario: Inputs): boolean =>
  changesNoLever(scenario) && Object.keys(scenario.assumptions).length === 0

/** The first scenario that changes something, else the first; undefined where there is none. */
export const firstChanged = (scenarios: readonly Scenario[]): Scenario | undefined =>
  scenarios.find((scenario) => !isCurrentCourse(scenario)) ?? scenarios[0]
