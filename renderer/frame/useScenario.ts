import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Inputs } from '#models/engine/inputs'
import type { Assumptions } from '#models/engine/parameters'
import { appStore } from '../app/appStore'
import { activeAssumptions, activeSettings } from '../app/view/active'

/** What the active scenario assumes; the same object while it is the same. */
export const useAssumptions = (): Assumptions => useStore(appStore, activeAssumptions)

/** What the active scenario sets and assumes; the same object while it is the same. */
export function useScenario(): Inputs {
  const settings = useStore(appStore, activeSettings)
  const assumptions = useAssumptions()
  return useMemo(() => ({ settings, assumptions }), [settings, assumptions])
}

/** What the scenario compared with sets and assumes; null for the current course. */
export function useHeld(): Inputs | null {
  const held = useStore(appStore, ({ study }) => study.scenarios.find(({ id }) => id === study.comparison))
  return useMemo(() => (held ? { settings: held.levers, assumptions: held.assumptions } : null), [held])
}
