import { type Quantiles, quantilesAt } from './chartBands'
import { drawnUnit } from './chartData'
import { variableOf } from './names'
import type { Text } from './text'

/** Two ends of a range with their unit once, both in the same. */
export function spanText(low: number, high: number, unit: string, text: Text, signed = false): string {
  const { unit: drawn, divisor } = drawnUnit(unit, [low, high])
  const sign = signed ? 'always' : 'auto'
  const [from, to] = [low, high].map((value) => text.formats.quantity(value / divisor, drawn, sign))
  const word = to?.unit ?? ''
  return text.t('uncertainty:range', {
    from: from?.number ?? '',
    to: word ? `${to?.number}\u00a0${word}` : (to?.number ?? ''),
  })
}

/** Where a result lies in nine draws of ten; null where it was not sampled or does not exist. */
export function rangeText(found: Quantiles, id: string, year: number, text: Text, signed: boolean): string | null {
  const row = quantilesAt(found, id, year)
  const [low, high] = [row[0], row.at(-1)]
  if (low === undefined || high === undefined || !Number.isFinite(low + high)) return null
  const unit = variableOf(id).unit
  return spanText(low, high, unit, text, signed)
}
