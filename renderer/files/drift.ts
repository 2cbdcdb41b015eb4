import { headlineResults } from '#models/belgium/headlineResults'
import { program } from '#models/belgium/program.generated'
import type { Study } from '#shared/study/study'

/** A result that is no longer what it was when the study was saved. */
export interface Moved {
  readonly scenario: string
  readonly series: string
  readonly year: number
  readonly before: number
  readonly now: number
}

export interface Drift {
  readonly version: string
  readonly moved: readonly Moved[]
}

/** Less than this is rounding. */
const ROUNDING = 1e-9

const moves = (before: number, now: number): boolean =>
  Math.abs(now - before) > ROUNDING * Math.max(1, Math.abs(before), Math.abs(now))

/** What a study saved under another model gives now; null when the model is the same or nothing was kept. */
export function driftOf(study: Study): Drift | null {
  if (study.model.fingerprint === program.fingerprint) return null
  const moved = study.scenarios.flatMap(({ id, name, levers, assumptions }) => {
    const now: Readonly<Record<string, Readonly<Record<string, number>>>> = headlineResults(levers, assumptions)
    return Object.entries(study.results[id] ?? {}).flatMap(([series, years]) =>
      Object.entries(years).flatMap(([year, before]): Moved[] => {
        const value = now[series]?.[year]
        if (value === undefined || !moves(before, value)) return []
        return [{ scenario: name || id, series, year: Number(year), before, now: value }]
      }),
    )
  })
  return { version: study.model.version, moved }
}
