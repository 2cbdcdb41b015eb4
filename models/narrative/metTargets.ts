import { roles } from '#models/belgium/roles'
import type { Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { advisedIntensity, researchAim } from './researchAim'
import type { Text } from './text'
import { aimYear, europeanTarget } from './titles'

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
  const [aim, advised, by] = [researchAim(settings), advisedIntensity(), aimYear(settings)]
  const holds = europeanTarget(year) !== null || (aim !== null && by <= year)
  const said = t(holds ? 'explore:target.allMet' : 'explore:target.none', { year })
  if (aim === null || advised === null || (by <= year && aim >= advised)) return [said]
  const words = {
    year,
    by,
    reached: formats.percent(projection.at(roles.researchReached, year), 2),
    aim: formats.givenText(aim, '%'),
    advised: formats.givenText(advised, '%'),
  }
  return [said, t('explore:target.advice', words)]
}
