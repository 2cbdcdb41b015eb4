import { belgium } from '#models/belgium/model'
import { roles } from '#models/belgium/roles'
import type { Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { leverOf } from './levers'

/** By as much as this above what documents advise, in % of GDP, an aim is the way to reach just that. */
const JUST_ABOVE = 0.05

/** What the documents advise research to reach, % of GDP; null where they advise nothing. */
export function advisedIntensity(): number | null {
  const mark = leverOf(roles.researchAim).marks.find(({ id }) => id === 'recommended')
  return mark ? (typeof mark.at === 'number' ? mark.at : mark.at.value) : null
}

/** What a scenario sets for research, % of GDP, or what documents advise where it sets just more; null where it sets none. */
function researchSet(settings: Settings): number | null {
  const aim = settings[roles.researchAim]?.value ?? null
  const advised = advisedIntensity()
  if (aim === null || advised === null) return aim
  return aim > advised && aim < advised + JUST_ABOVE ? advised : aim
}

/**
 * What research is judged by, % of GDP: the aim that is set, or what documents advise where the aim is set only just
 * above it, as a search for a mix does to arrive there; null where none is set, or no more than is spent already: a cut
 * is no target that anybody reaches.
 */
export function researchAim(settings: Settings, projection: Projection): number | null {
  const aim = researchSet(settings)
  return aim !== null && aim > projection.at('research.target', belgium.firstYear) ? aim : null
}
