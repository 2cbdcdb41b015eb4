import { leverLabel, variableOf } from './names'
import { nearlyAll } from './nearlyAll'
import type { Text } from './text'

/** Less than this of a change is not most of it. */
const HALF = 0.5

/** What each lever adds to some results, year by year, in their units. */
export interface Causes {
  readonly levers: readonly string[]
  readonly series: readonly string[]
  readonly years: readonly number[]
  /** one row a lever: the years of one series after the other */
  readonly contributions: Float64Array
}

/** The lever that moves a result most in the direction in which it moved; null where it did not, or one alone is set. */
export function headlineCause(
  { levers, series, years, contributions }: Causes,
  id: string,
  year: number,
  text: Text,
): string | null {
  if (levers.length < 2) return null
  const cell = series.indexOf(id) * years.length + years.indexOf(year)
  const size = series.length * years.length
  const parts = levers.map((lever, index) => ({ lever, value: contributions[index * size + cell] ?? Number.NaN }))
  const change = parts.reduce((sum, { value }) => sum + value, 0)
  if (!text.formats.shows(change, variableOf(id)) || !Number.isFinite(change)) return null
  // In the direction of the change, the strongest first.
  const [first, ...others] = parts.toSorted((one, other) => (other.value - one.value) * Math.sign(change))
  if (!first) return null
  const name = { lever: leverLabel(first.lever, text) }
  const most = nearlyAll(
    first.value,
    others.map(({ value }) => value),
    change,
  )
  if (most) return text.t('explore:card.cause.one', name)
  return text.t(first.value / change >= HALF ? 'explore:card.cause' : 'explore:card.cause.first', name)
}
