import { belgium } from '#models/belgium/model'
import type { Figure } from '#models/engine/model'
import type { Assumptions } from '#models/engine/parameters'
import { checkScenario } from '#models/engine/settings'
import { type Result, success } from '#shared/result'
import type { SettingFailure } from '#shared/study/settingFailure'
import { type AppState, appStore } from '../appStore'
import { activeAssumptions, activeScenario, activeSettings } from '../view/active'
import { edit } from './edit'
import type { Change } from './history'

/** Takes other figures over for the active scenario, unless they or what hangs on them is out of range. */
function takeOver(assumptions: Assumptions, change: Change): Result<null, SettingFailure> {
  const state = appStore.getState()
  const checked = checkScenario(belgium, activeSettings(state), assumptions)
  if (!checked.ok) return checked
  edit(change, (draft) => {
    const scenario = draft.scenarios.find(({ id }) => id === state.active)
    if (scenario) scenario.assumptions = { ...assumptions }
  })
  return success(null)
}

/**
 * Changes a figure for the active scenario; its value in the register is the same as leaving it alone.
 * Refused, with what is wrong, when the figure may not be changed or anything would be out of range.
 */
export function setAssumption(figure: Figure, value: number): Result<null, SettingFailure> {
  const before = activeAssumptions(appStore.getState())
  const from = before[figure.id] ?? null
  const to = value === figure.value ? null : value
  if (from === to) return success(null)
  const { [figure.id]: _, ...others } = before
  const assumptions = to === null ? others : { ...others, [figure.id]: to }
  return takeOver(assumptions, { kind: 'assumption', figure: figure.id, from, to })
}

/** Puts every changed figure of the active scenario back. */
export function resetAssumptions(): Result<null, SettingFailure> {
  const figures = Object.keys(activeAssumptions(appStore.getState()))
  if (figures.length === 0) return success(null)
  return takeOver({}, { kind: 'reset-assumptions', figures })
}

/** How many figures the active scenario changes. */
export const changedCount = (state: Pick<AppState, 'study' | 'active'>): number =>
  Object.keys(activeScenario(state)?.assumptions ?? {}).length
