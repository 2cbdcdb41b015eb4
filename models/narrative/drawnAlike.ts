import { dimensionOf, sameDimension } from '#shared/units/unit'
import { variableOf } from './names'

/** Whether two series can be drawn on one scale. */
export function drawnAlike(one: string, other: string): boolean {
  const [first, second] = [variableOf(one).unit, variableOf(other).unit]
  return sameDimension(dimensionOf(first), dimensionOf(second)) && first.includes('%') === second.includes('%')
}
