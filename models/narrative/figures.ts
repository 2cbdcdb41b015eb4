import { belgium } from '#models/belgium/model'
import type { Figure } from '#models/engine/model'
import type { Assumptions } from '#models/engine/parameters'
import { figureRange } from '#models/engine/settings'
import type { Text } from './text'

/** Whether figures in this unit are dates: years of the calendar, written without a unit. */
export const isDate = (unit: string): boolean => unit === 'year'

/** A figure's number as its document gives it, or as it was typed. */
export const figureNumber = (value: number, unit: string, { formats }: Text): string =>
  isDate(unit) ? String(value) : formats.given(value)

/** Number and unit, with a space that does not break. */
export const figureQuantity = (value: number, unit: string, { formats }: Text): string =>
  isDate(unit) ? String(value) : formats.givenText(value, unit)

/** What a figure is, with its bound, as its document gives it; the range where it gives only that. */
export function figureText(figure: Figure, text: Text): string {
  const { value, low, high, unit, bound } = figure
  if (value === null)
    return low !== null && high !== null
      ? text.t('ranges:range', { low: figureNumber(low, unit, text), high: figureQuantity(high, unit, text) })
      : text.t('ranges:none')
  const written = figureQuantity(value, unit, text)
  return bound
    ? text.t(`ranges:bound.${bound === 'at least' ? 'atLeast' : bound === 'at most' ? 'atMost' : 'about'}`, {
        value: written,
      })
    : written
}

/** The range a figure is drawn from, in words; null where it has none. */
export function rangeText({ low, high, unit }: Figure, text: Text): string | null {
  return low === null || high === null
    ? null
    : text.t('ranges:range', { low: figureNumber(low, unit, text), high: figureQuantity(high, unit, text) })
}

/** The values a figure may be changed to, in words. */
export function allowedText(figure: Figure, assumptions: Assumptions, text: Text): string {
  const { min, max, above } = figureRange(belgium, figure, assumptions)
  const low = figureNumber(min, figure.unit, text)
  const values = {
    low,
    high: figureQuantity(max, figure.unit, text),
    lowWithUnit: figureQuantity(min, figure.unit, text),
  }
  if (max === Number.POSITIVE_INFINITY) {
    if (min === Number.NEGATIVE_INFINITY) return text.t('ranges:allowed.any')
    return text.t(above ? 'ranges:allowed.above' : 'ranges:allowed.atLeast', values)
  }
  if (min === Number.NEGATIVE_INFINITY) return text.t('ranges:allowed.atMost', values)
  return text.t(above ? 'ranges:allowed.aboveTo' : 'ranges:allowed.range', values)
}

/** What a figure is of, a year, a month (2025-05) or years (2026-2028), as it is written where one reads it; null where that is not told. */
export function asOfText({ asOf }: Figure, { formats }: Text): string | null {
  const [, from = '', to = ''] = /^(\d{4})-(\d{2,4})$/.exec(asOf ?? '') ?? []
  if (to === '') return asOf
  return to.length === 2 ? formats.month(Number(from), Number(to)) : `${from}–${to}`
}

/** Where in its document a figure stands; null where that is not told. */
export function placeText({ place }: Figure, { model }: Text): string | null {
  return place ? (model.places?.[place] ?? place).replaceAll("'", '’') : null
}

/** Where a figure comes from: the document and the place in it, or the statistic, paper or reason. */
export function originText(figure: Figure, text: Text): string {
  if (figure.document) {
    const title = text.model.documents[figure.document]?.title ?? figure.document
    const place = placeText(figure, text)
    return place ? `${title}, ${place}` : title
  }
  return text.model.sources[figure.id]?.source || text.t('ranges:judgement')
}
