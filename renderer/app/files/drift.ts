import { headlineResults } from '#models/belgium/headlineResults'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { ModelChange } from '#models/engine/release'
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
  /** what the two models do differently; null where the older one is not known here */
  readonly changes: readonly ModelChange[] | null
}

/** Less than this is rounding. */
const ROUNDING = 1e-9

const moves = (before: number, now: number): boolean =>
  Math.abs(now - before) > ROUNDING * Math.max(1, Math.abs(before), Math.abs(now))

function movedIn(study: Study): readonly Moved[] {
  return study.scenarios.flatMap(({ id, name, levers, assumptions }) => {
    const now: Readonly<Record<string, Readonly<Record<string, number>>>> = headlineResults(levers, assumptions)
    return Object.entries(study.results[id] ?? {}).flatMap(([series, years]) =>
      Object.entries(years).flatMap(([year, before]): Moved[] => {
        const value = now[series]?.[year]
        if (value === undefined || !moves(before, value)) return []
        return [{ scenario: name || id, series, year: Number(year), before, now: value }]
      }),
    )
  })
}

/** What a study saved under another model gives now, and why; null when the model is the same. */
export async function driftOf(study: Study): Promise<Drift | null> {
  if (study.model.fingerprint === program.fingerprint) return null
  const [{ releases }, { modelChanges }] = await Promise.all([
    import('#models/belgium/releases'),
    import('#models/narrative/modelChanges'),
  ])
  const present = { version: belgium.version, fingerprint: program.fingerprint }
  const changes = await modelChanges(study.model, present, releases)
  return { version: study.model.version, moved: movedIn(study), changes }
}
