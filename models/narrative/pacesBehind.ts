import { projectionOf } from '#models/belgium/projections'
import type { Inputs } from '#models/engine/inputs'
import { variableOf } from './names'
import { type FastPace, fastPaces } from './pace'
import { type Miss, missOf } from './targets'
import type { Text } from './text'

/** The levers that are to rise faster than was observed, and on whose rise the result of a missed target rests. A run each. */
export function pacesBehind(missed: Miss, { settings, assumptions }: Inputs, { formats }: Text): readonly FastPace[] {
  const [result, year] = [missOf(missed), missed.year]
  const reached = projectionOf(settings, assumptions).at(result, year)
  return fastPaces(settings, assumptions).filter(({ lever }) => {
    const { [lever]: _, ...others } = settings
    const rise = reached - projectionOf(others, assumptions).at(result, year)
    return rise > 0 && formats.shows(rise, variableOf(result))
  })
}
