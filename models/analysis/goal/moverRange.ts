import type { Lever } from '#models/engine/model'
import { type Assumptions, baseValue, type Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'

/** How far a search may move a lever, in the lever's own unit. */
export interface MoverRange {
  readonly min: number
  readonly max: number
}

/** Whether a search may move a lever that nobody named: a policy that is paid with public money. */
export const movedUnasked = ({ nature }: Lever): boolean =>
  nature.kind === 'policy' && nature.paidWith === 'public money'

/**
 * How far a search moves a lever whose bounds nobody gave. A policy goes from its base to its dearer end:
 * a cut is the user's choice, so it is searched only where the scenario already stands on that side: one
 * whose base is its dearer end stays there. A circumstance has no dearer end and goes over its whole range.
 */
export function usualRange(lever: Lever, settings: Settings, assumptions: Assumptions): MoverRange {
  const { nature } = lever
  const { min, max } = leverRange(lever, assumptions)
  if (nature.kind === 'circumstance') return { min, max }
  const base = baseValue(lever, assumptions)
  const standing = settings[lever.id]?.value ?? base
  return nature.dearer === 'more' ? { min: Math.min(base, standing), max } : { min, max: Math.max(base, standing) }
}

/** Whether a range holds values on the cheaper side of a policy's base. */
export function holdsCut(lever: Lever, { min, max }: MoverRange, assumptions: Assumptions): boolean {
  const { nature } = lever
  if (nature.kind === 'circumstance') return false
  const base = baseValue(lever, assumptions)
  return nature.dearer === 'more' ? min < base : max > base
}

/** Whether a search that nobody told otherwise leaves out a cut of a policy that could be made. */
export function sparesCut(lever: Lever, settings: Settings, assumptions: Assumptions): boolean {
  const usual = usualRange(lever, settings, assumptions)
  return !holdsCut(lever, usual, assumptions) && holdsCut(lever, leverRange(lever, assumptions), assumptions)
}
