import { MAX_BYTES } from './decode'
import { serialise, serialiseCompact } from './serialise'
import type { Study } from './study'

/** Whether a study may be that large. A character is at most three bytes, so most need not be measured. */
const fits = (text: string): boolean =>
  text.length * 3 <= MAX_BYTES || new TextEncoder().encode(text).length <= MAX_BYTES

/**
 * The text of a study's file. Its lines make some studies too large that came on one: those are written as they came.
 * Null where no study may be that large.
 */
export function studyText(study: Study): string | null {
  const text = serialise(study)
  if (fits(text)) return text
  const compact = serialiseCompact(study)
  return fits(compact) ? compact : null
}
