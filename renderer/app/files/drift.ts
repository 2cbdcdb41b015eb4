import { type SavedMeaning, savedMeaning } from '#models/belgium/carryOver/fromVersion1'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { projectionOf } from '#models/belgium/projections'
import type { ModelChange } from '#models/engine/release'
import { thingOf } from '#models/engine/uses'
import type { Scenario, Study } from '#shared/study/study'

/** A result that is no longer what it was when the study was saved. */
export interface Moved {
  readonly scenario: Pick<Scenario, 'id' | 'name'>
  readonly series: string
  readonly year: number
  readonly before: number
  readonly now: number
}

export interface Drift {
  readonly version: string
  readonly moved: readonly Moved[]
  /** saved results that mean something else now, and are not compared */
  readonly otherwise: readonly SavedMeaning[]
  /** the ids of saved results that the present model has no more */
  readonly gone: readonly string[]
  /** what the two models do differently; null where the older one is not known here */
  readonly changes: readonly ModelChange[] | null
  /** how many results the study was saved with */
  readonly saved: number
}

/** Less than this is rounding. */
const ROUNDING = 1e-9

const moves = (before: number, now: number): boolean =>
  Math.abs(now - before) > ROUNDING * Math.max(1, Math.abs(before), Math.abs(now))

const has = (series: string): boolean => thingOf(belgium, series)?.type === 'variable'

function movedIn(study: Study): readonly Moved[] {
  const { version } = study.model
  return study.scenarios.flatMap(({ id, name, levers, assumptions }) => {
    const now = projectionOf(levers, assumptions)
    return Object.entries(study.results[id] ?? {}).flatMap(([series, years]) =>
      Object.entries(years).flatMap(([year, before]): Moved[] => {
        if (!has(series) || savedMeaning(series, version) || !now.years.includes(Number(year))) return []
        const value = now.at(series, Number(year))
        // One that is not finite is in no file.
        if (!Number.isFinite(value) || !moves(before, value)) return []
        return [{ scenario: { id, name }, series, year: Number(year), before, now: value }]
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
  const { version } = study.model
  const saved = [...new Set(study.scenarios.flatMap(({ id }) => Object.keys(study.results[id] ?? {})))]
  return {
    version,
    moved: movedIn(study),
    otherwise: saved.flatMap((series) => savedMeaning(series, version) ?? []),
    gone: saved.filter((series) => !has(series)),
    changes,
    saved: saved.length,
  }
}
