import { belgium } from '#models/belgium/model'
import type { Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import type { Text } from './text'

/** A scenario that caveats and comparisons are read for. */
export interface AtHand {
  readonly settings: Settings
  readonly projection: Projection
  readonly baseline: Projection
  readonly year: number
}

const leverIds: ReadonlySet<string> = new Set(belgium.levers.map(({ id }) => id))
const byId = new Map(belgium.equations.map(({ variable }) => [variable.id, variable]))

/**
 * Whether something is about a lever that the scenario sets; where it is about no lever, about a result that the
 * scenario moves in the year.
 */
export function isAtHand(
  subjects: readonly string[],
  { settings, projection, baseline, year }: AtHand,
  { formats }: Text,
): boolean {
  const levers = subjects.filter((id) => leverIds.has(id))
  if (levers.length > 0) return levers.some((id) => settings[id] !== undefined)
  return subjects.some((id) => {
    const variable = byId.get(id)
    if (!variable) return false
    const change = projection.at(id, year) - baseline.at(id, year)
    return Number.isFinite(change) && formats.shows(change, variable)
  })
}
