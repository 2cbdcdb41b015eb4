import { belgium } from '#models/belgium/model'
import type { Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { thingOf } from '#models/engine/uses'
import type { Text } from './text'

/** A scenario that caveats and comparisons are read for. */
export interface AtHand {
  readonly settings: Settings
  readonly projection: Projection
  readonly baseline: Projection
  readonly year: number
}

/**
 * Whether something is about a lever that the scenario sets; where it is about no lever, about a result that the
 * scenario moves in the year.
 */
export function isAtHand(
  subjects: readonly string[],
  { settings, projection, baseline, year }: AtHand,
  { formats }: Text,
): boolean {
  const things = subjects.flatMap((id) => thingOf(belgium, id) ?? [])
  const levers = things.filter(({ type }) => type === 'lever')
  if (levers.length > 0) return levers.some(({ id }) => settings[id] !== undefined)
  return things.some((thing) => {
    if (thing.type !== 'variable') return false
    const change = projection.at(thing.id, year) - baseline.at(thing.id, year)
    return Number.isFinite(change) && formats.shows(change, thing)
  })
}
