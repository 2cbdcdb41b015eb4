import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Scenario } from '#shared/study/study'
import type { AppState } from '../appStore'
import { NO_ASSUMPTIONS, NO_SETTINGS } from '../run/projections'

type Shown = Pick<AppState, 'study' | 'active'>

/** The scenario shown, and what it sets and assumes. */
export const activeScenario = ({ study, active }: Shown): Scenario | undefined =>
  study.scenarios.find(({ id }) => id === active)
export const activeSettings = (state: Shown): Settings => activeScenario(state)?.levers ?? NO_SETTINGS
export const activeAssumptions = (state: Shown): Assumptions => activeScenario(state)?.assumptions ?? NO_ASSUMPTIONS
