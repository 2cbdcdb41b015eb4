import { roles } from '#models/belgium/roles'
import type { Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { advisedIntensity, researchAim } from './researchAim'
import type { Miss } from './targets'
import type { Text } from './text'
import { aimYear, europeanTarget } from './titles'

/** That the target for research is met, beside others that are missed; null where it is one of them, or holds later. */
export function researchMet(
  settings: Settings,
  projection: Projection,
  year: number,
  missed: readonly Miss[],
  text: Text,
): string | null {
  const aim = researchAim(settings, projection)
  const by = aimYear(settings)
  if (aim === null || by > year || missed.some(({ kind }) => kind === 'research')) return null
  return text.t('explore:target.researchMet', { aim: text.formats.givenText(aim, '%'), year: by })
}

/**
 * What is said of a year in which no target is missed: that those which hold are met, and what is aimed at where that is
 * for later, or less than what documents recommend.
 */
export function metSentences(
  settings: Settings,
  projection: Projection,
  year: number,
  { t, formats }: Text,
): readonly string[] {
  const [aim, advised, by] = [settings[roles.researchAim]?.value, advisedIntensity(), aimYear(settings)]
  const judged = researchAim(settings, projection)
  const holds = europeanTarget(year) !== null || (judged !== null && by <= year)
  const said = t(holds ? 'explore:target.allMet' : 'explore:target.none', { year })
  if (aim === undefined || advised === null || (by <= year && aim >= advised)) return [said]
  const words = {
    year,
    by,
    reached: formats.percent(projection.at(roles.researchReached, year), 2),
    aim: formats.givenText(aim, '%'),
    advised: formats.givenText(advised, '%'),
  }
  // What is no more than today is no target.
  return [said, t(judged === null ? 'explore:target.adviceCut' : 'explore:target.advice', words)]
}
