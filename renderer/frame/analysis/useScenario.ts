import { useMemo } from 'react'
import { activeAssumptions, activeSettings, useExplore } from '../../app/explore'
import type { Inputs } from '../../app/jobs/requests'

/** What the active scenario sets and assumes; the same object while it is the same. */
export function useScenario(): Inputs {
  const settings = useExplore(activeSettings)
  const assumptions = useExplore(activeAssumptions)
  return useMemo(() => ({ settings, assumptions }), [settings, assumptions])
}

/** What the scenario compared with sets and assumes; null for the current course. */
export function useHeld(): Inputs | null {
  const held = useExplore(({ study }) => study.scenarios.find(({ id }) => id === study.comparison))
  return useMemo(() => (held ? { settings: held.levers, assumptions: held.assumptions } : null), [held])
}
