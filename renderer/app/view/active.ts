import { changedLevers } from '#models/belgium/changes'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Scenario } from '#shared/study/study'
import type { DocumentState } from '../document/history'
import type { ViewState } from './viewState'

/** A study and which of its scenarios is shown. */
export type Shown = Pick<DocumentState & ViewState, 'study' | 'active'>

// The same objects every time, so that they can be compared.
const NO_SETTINGS: Settings = {}
const NO_ASSUMPTIONS: Assumptions = {}

/** The scenario shown, the levers that it changes and what it assumes. */
export const activeScenario = ({ study, active }: Shown): Scenario | undefined =>
  study.scenarios.find(({ id }) => id === active)
export function activeSettings(state: Shown): Settings {
  const scenario = activeScenario(state)
  return scenario ? changedLevers(scenario) : NO_SETTINGS
}
export const activeAssumptions = (state: Shown): Assumptions => activeScenario(state)?.assumptions ?? NO_ASSUMPTIONS
