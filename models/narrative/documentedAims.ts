import { rdIntensityTarget } from '#models/belgium/figures/sovereigntyNote'
import { europeanTarget } from './titles'

/** What documents aim at for a result in a year, in its unit; null where they say nothing. */
export function documentedAim(id: string, year: number): number | null {
  if (id === 'research.intensityReached' || id === 'research.effortReal') return rdIntensityTarget.value
  if (id === 'dependency.europeanShare') return europeanTarget(year)?.target ?? null
  return null
}
