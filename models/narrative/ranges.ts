import type { Measure } from '#models/analysis/uncertainty/sample'
import { differenceScale, roundedTo, type Scale } from '#shared/units/format'
import { type Quantiles, quantilesAt } from './chartBands'
import { drawnScale } from './chartData'
import { variableOf } from './names'
import { isDifference } from './signed'
import type { Text } from './text'

/**
 * Two ends of a range as cards and titles tell them, both in the same unit, which is written once. Ends that would be
 * told as one number have all their digits.
 *
 * @param known a unit that stands beside the range already and need not be written again
 */
export function spanText(low: number, high: number, scale: Scale, text: Text, signed = false, known = ''): string {
  // What is rounded up to a billion is told in billions, and so is the other end.
  const told = (value: number): number => roundedTo(value, scale.unit)
  const { divisor, ...drawn } = drawnScale(scale, [low, high].map(told))
  const sign = signed ? 'always' : 'auto'
  const written = (digits: 'rounded' | 'quantity') => {
    const [from, to] = [low, high].map((value) => text.formats[digits](value / divisor, drawn, sign))
    return from && to && { from, to }
  }
  const rounded = written('rounded')
  const ends = rounded?.from.number === rounded?.to.number ? written('quantity') : rounded
  if (!ends) return ''
  const { from, to } = ends
  const word = to.unit === known ? '' : to.unit
  return text.t('ranges:range', { low: from.number, high: text.formats.together(to.number, word) })
}

/**
 * Where a result, or what it differs by, lies in nine draws of ten; null where it was not sampled or does not
 * exist, or where it is the same in every draw. A result that is a difference itself keeps its unit where it differs
 * from nothing.
 *
 * @param before the baseline's value
 */
export function rangeText(
  found: Quantiles,
  id: string,
  year: number,
  measure: Measure,
  before: number,
  text: Text,
  known: string,
): string | null {
  const row = quantilesAt(found, id, year)
  const [low, high] = [row[0], row.at(-1)]
  if (low === undefined || high === undefined || !Number.isFinite(low + high) || low === high) return null
  const scale = variableOf(id)
  if (measure === 'level' || (isDifference(id) && before === 0))
    return spanText(low, high, scale, text, isDifference(id), known)
  return spanText(low, high, differenceScale(scale), text, true, known)
}
