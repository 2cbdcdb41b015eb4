import type { Aim } from '#models/analysis/goal/goal'
import { rdIntensityTarget } from '#models/belgium/figures/sovereigntyNote'
import { targeted } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { europeanTarget } from './titles'

/** What documents aim at for a result in a year, in its unit; null where they say nothing. */
export function documentedAim(id: string, year: number): number | null {
  if (id === 'research.intensityReached' || id === 'research.effortReal') return rdIntensityTarget.value
  if (id === 'dependency.europeanShare') return europeanTarget(year)?.target ?? null
  return null
}

/** Who set it: the note recommends one for R&D, the European Union's strategy has the others, which are in none of the documents. */
export const aimSetBy = (id: string): 'european' | 'recommended' =>
  id === 'dependency.europeanShare' ? 'european' : 'recommended'

/** The same for every headline result and year that they say something about. */
export const headlineAims: readonly Aim[] = targeted.flatMap((id) =>
  belgium.years.flatMap((year) => {
    const value = documentedAim(id, year)
    return value === null ? [] : [{ id, year, sense: '>=', value } as const]
  }),
)
