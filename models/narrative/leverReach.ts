import { projectionOf } from '#models/belgium/projections'
import type { Lever } from '#models/engine/model'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { leverNumber, leverValue } from './levers'
import { labelOf, variableOf } from './names'
import type { Text } from './text'

interface Asked {
  readonly settings: Settings
  readonly assumptions: Assumptions
  /** id of the result it is told on */
  readonly result: string
  readonly year: number
}

/** What a lever would change from where it stands, at either end of its range. Two runs. */
export function leverReach(lever: Lever, { settings, assumptions, result, year }: Asked, text: Text): string {
  const measured = variableOf(result)
  const { min, max } = leverRange(lever, assumptions)
  const now = projectionOf(settings, assumptions).at(result, year)
  const at = (value: number): number =>
    projectionOf({ ...settings, [lever.id]: { ...settings[lever.id], value } }, assumptions).at(result, year) - now
  const [low, high] = [at(min), at(max)]
  const words = { result: labelOf(result, text), year }
  if (!text.formats.shows(low, measured) && !text.formats.shows(high, measured))
    return text.t('explore:lever.hereNothing', words)
  return text.t('explore:lever.here', {
    ...words,
    low: text.formats.roundedDifference(low, measured),
    high: text.formats.roundedDifference(high, measured),
    min: leverNumber(lever, min, text),
    max: leverValue(lever, max, text),
  })
}
