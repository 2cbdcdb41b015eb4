import type { Outcome, Projection } from '#models/engine/projection'
import { seriesIds } from './belgium'

/** Series that hold a small difference of large numbers: what one of the two was. */
const SUBTRACTED: Readonly<Record<string, string>> = {
  'jobs.net': 'jobs.total',
  'public.researchExtra': 'research.spending',
  'public.cost': 'research.spending',
  'public.balance': 'research.spending',
  'public.taxReturn': 'gdp',
  'public.defenceExtra': 'defence.procurement',
}

export interface Disagreement {
  readonly id: string
  readonly year: number
  readonly app: number
  readonly other: number
  /** relative to the app's value, or to what was subtracted where that is what a series holds */
  readonly relative: number
}

/** How far another reckoning of a run is from the app's: every series, every year, the furthest first. */
export function disagreements(
  projection: Projection,
  other: ReadonlyMap<string, readonly number[]>,
): readonly Disagreement[] {
  return seriesIds
    .flatMap((id) =>
      projection.series(id).map((app, index): Disagreement => {
        const year = projection.years[index] ?? 0
        const found = other.get(id)?.[index] ?? Number.POSITIVE_INFINITY
        if (Object.is(app, found) || app === found) return { id, year, app, other: found, relative: 0 }
        const subtracted = SUBTRACTED[id]
        const scale = Math.max(Math.abs(app), subtracted ? Math.abs(projection.at(subtracted, year)) : 0)
        const relative = Math.abs(app - found) / Math.max(scale, Number.MIN_VALUE)
        return { id, year, app, other: found, relative: Number.isNaN(relative) ? Number.POSITIVE_INFINITY : relative }
      }),
    )
    .sort((a, b) => b.relative - a.relative)
}

/** The same for what a scenario changes, relative to what it was subtracted from. */
export function changesOff(
  { scenario, reference }: Outcome,
  other: ReadonlyMap<string, readonly number[]>,
): readonly Disagreement[] {
  return seriesIds
    .flatMap((id) => {
      const held = reference.series(id)
      return scenario.series(id).map((value, index): Disagreement => {
        const year = scenario.years[index] ?? 0
        const before = held[index] ?? Number.NaN
        const app = value - before
        const found = other.get(id)?.[index] ?? Number.POSITIVE_INFINITY
        const subtracted = SUBTRACTED[id] ? scenario.at(SUBTRACTED[id], year) : 0
        const scale = Math.max(...[value, before, subtracted].map(Math.abs), Number.MIN_VALUE)
        const relative = Object.is(app, found) || app === found ? 0 : Math.abs(app - found) / scale
        return { id, year, app, other: found, relative: Number.isNaN(relative) ? Number.POSITIVE_INFINITY : relative }
      })
    })
    .sort((a, b) => b.relative - a.relative)
}
