import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { baseValue, defaultYear, type Settings } from '#models/engine/parameters'
import { checkLever, isUnset } from '#models/engine/settings'
import type { LeverSetting } from '#shared/study/study'
import { appStore } from '../appStore'
import { activeAssumptions, activeSettings } from '../view/active'
import { edit } from './edit'
import { closeGesture } from './history'
import { scenarioIn } from './scenarios'

/** What names a drag of a lever in a scenario. */
export const gestureOf = (scenario: string, lever: string): string => `${scenario}/${lever}`

/** The hand has let go of a lever. */
export const endGesture = (): void => appStore.setState(({ history }) => ({ history: closeGesture(history) }))

/**
 * Sets a lever; its base in its default year is the same as leaving it alone. False when refused.
 *
 * @param gesture names a drag, whose moves are one step
 */
export function setLever(lever: Lever, value: number, by?: number, gesture: string | null = null): boolean {
  const state = appStore.getState()
  const assumptions = activeAssumptions(state)
  if (!checkLever(belgium, lever.id, value, by, assumptions).ok) return false
  const from = activeSettings(state)[lever.id] ?? null
  const year = by ?? from?.by
  const keepYear = year !== undefined && year !== defaultYear(belgium, lever)
  const to: LeverSetting | null = isUnset(lever, value, year, assumptions)
    ? null
    : keepYear
      ? { value, by: year }
      : { value }
  if (from?.value === to?.value && from?.by === to?.by) return true
  const scenario = state.active
  edit(
    { kind: 'lever', lever: lever.id, base: baseValue(lever, assumptions), from, to },
    (draft) => {
      const levers = scenarioIn(draft, scenario)?.levers
      if (!levers) return
      if (to) levers[lever.id] = { ...to }
      else delete levers[lever.id]
    },
    { gesture: gesture && gestureOf(scenario, gesture) },
  )
  return true
}

/** Sets several levers at once, as a suggestion does. */
export function setLevers(settings: Settings): void {
  const { active } = appStore.getState()
  edit({ kind: 'levers', settings }, (draft) => {
    const scenario = scenarioIn(draft, active)
    if (scenario) Object.assign(scenario.levers, settings)
  })
}

export function resetLevers(ids: readonly string[]): void {
  const { active } = appStore.getState()
  edit({ kind: 'reset', levers: ids }, (draft) => {
    const scenario = scenarioIn(draft, active)
    for (const id of ids) if (scenario) delete scenario.levers[id]
  })
}
