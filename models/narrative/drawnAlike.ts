import { dimensionOf, sameDimension } from '#shared/units/unit'
import { variableOf } from './names'

/** Whether two series can be drawn on one scale: a percent of one thing is not drawn with one of another. */
export function drawnAlike(one: string, other: string): boolean {
  const [first, second] = [variableOf(one).unit, variableOf(other).unit]
  if (first.includes('%') || second.includes('%')) return first === second
  return sameDimension(dimensionOf(first), dimensionOf(second))
}
