import { SAMPLED_ORDERS } from '#models/analysis/attribution/sampled'
import { labelOf, leverLabel, variableOf } from './names'
import { plainly, type Tell } from './tell'
import type { Text } from './text'

/** What each changed lever adds to one result, year by year, in the result's unit. */
export interface Contributions {
  readonly levers: readonly string[]
  readonly years: readonly number[]
  readonly from: Float64Array
  readonly to: Float64Array
  /** one row of years a lever */
  readonly contributions: Float64Array
  /** 95 % half widths in the same order; null where exact */
  readonly errors: Float64Array | null
}

export interface Contribution {
  readonly lever: string
  readonly value: number
  /** 95 % half width; null where exact */
  readonly error: number | null
}

/** What each lever adds in a year, the strongest first. */
export function contributionsIn(found: Contributions, year: number): readonly Contribution[] {
  const at = found.years.indexOf(year)
  const { length } = found.years
  return found.levers
    .map((lever, index) => ({
      lever,
      value: found.contributions[index * length + at] ?? Number.NaN,
      error: found.errors ? (found.errors[index * length + at] ?? Number.NaN) : null,
    }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
}

export const valueIn = (values: Float64Array, { years }: Contributions, year: number): number =>
  values[years.indexOf(year)] ?? Number.NaN

/** From this share on one lever is nearly all of it. */
const MOST = 0.9

/** What the contributions let one see, in a sentence. */
export function whyTitle(found: Contributions, id: string, year: number, text: Text): string {
  const { unit } = variableOf(id)
  const total = valueIn(found.to, found, year) - valueIn(found.from, found, year)
  const label = labelOf(id, text)
  const all = contributionsIn(found, year).filter(({ value }) => text.formats.shows(value, unit))
  const [first, second] = all
  if (!first) return text.t('why:title.nothing', { label, year })
  const difference = text.formats.difference(first.value, unit)
  const values = { lever: leverLabel(first.lever, text), difference, label, year }
  if (!text.formats.shows(total, unit)) return text.t('why:title.cancel', { label, year })
  const share = first.value / total
  if (!second || share >= MOST) return text.t('why:title.one', values)
  const against = all.find(({ value }) => value > 0 !== total > 0)
  if (against)
    return text.t('why:title.against', {
      ...values,
      other: leverLabel(against.lever, text),
      opposed: text.formats.difference(against.value, unit),
    })
  return text.t('why:title.first', { ...values, share: text.formats.percent(share * 100, 0) })
}

/** Where the result stands without and with the levers, and how the sum is known. */
export function whySentences(
  found: Contributions,
  id: string,
  year: number,
  text: Text,
  tell: Tell = plainly,
): readonly string[] {
  const { t, formats } = text
  const { unit } = variableOf(id)
  const [from, to] = [valueIn(found.from, found, year), valueIn(found.to, found, year)]
  if (!Number.isFinite(from + to)) return [t('why:noValue', { label: labelOf(id, text), year })]
  const count = found.levers.length
  const moved = t('why:moved', {
    count,
    label: labelOf(id, text),
    from: tell(id, formats.text(from, unit)),
    to: tell(id, formats.text(to, unit)),
    difference: tell(id, formats.difference(to - from, unit)),
    year,
  })
  const errors = contributionsIn(found, year).map(({ error }) => error ?? 0)
  const known = found.errors
    ? t('why:sampled', {
        orders: formats.number(SAMPLED_ORDERS, 0),
        error: tell(id, formats.difference(Math.max(...errors), unit).replace('+', '')),
      })
    : t('why:exact', { count, runs: formats.number(2 ** count, 0) })
  return [moved, known]
}

/** Levers that are changed and yet do nothing to the result in the year; null where all do something. */
export function idleSentence(found: Contributions, id: string, year: number, text: Text): string | null {
  const { unit } = variableOf(id)
  const idle = contributionsIn(found, year).filter(({ value }) => !text.formats.shows(value, unit))
  if (idle.length === 0) return null
  const levers = idle.map(({ lever }) => leverLabel(lever, text)).join(', ')
  return text.t('why:idle', { count: idle.length, levers, year })
}
