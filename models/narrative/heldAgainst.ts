import type { Inputs } from '#models/engine/inputs'
import type { Study } from '#shared/study/study'

/** The scenario that the others of a study are held against; null for unchanged policy. */
export function heldAgainst({ scenarios, comparison }: Pick<Study, 'scenarios' | 'comparison'>): Inputs | null {
  const held = scenarios.find(({ id }) => id === comparison)
  return held ? { settings: held.levers, assumptions: held.assumptions } : null
}
