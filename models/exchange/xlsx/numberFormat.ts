import { decimalsOf, type Scale } from '#shared/units/format'
import { dimensionOf, sameDimension } from '#shared/units/unit'

const PERSON = dimensionOf('jobs')
const PERSON_FLOW = dimensionOf('people/yr')

/** Decimals that the model supports, as the app shows them; money has one below ten. */
function pattern({ unit, decimals = null }: Scale): string | null {
  if (decimals !== null) return `0.${'0'.repeat(decimals)}`
  if (unit === '% GDP') return '0.00'
  if (unit === '%' || unit === '%/yr' || unit === 'pp' || unit === 'yr') return '0.0'
  if (unit.startsWith('M€/yr/') || unit.startsWith('M€/job')) return '0.000'
  if (unit.startsWith('M€')) return null
  const dimension = dimensionOf(unit)
  if (sameDimension(dimension, PERSON) || sameDimension(dimension, PERSON_FLOW)) return '#,##0'
  return '0.00'
}

/** How a spreadsheet shows values of a series. */
export const levelFormat = (scale: Scale): string => pattern(scale) ?? '[>=9.95]#,##0;[<=-9.95]-#,##0;0.0'

/** How it shows differences: with their sign. */
export function differenceFormat(scale: Scale): string {
  const format = pattern(scale)
  return format ? `+${format};-${format};${format}` : '[>=9.95]+#,##0;[<=-9.95]-#,##0;0.0'
}

/** Digits that count of an input that arithmetic without end gave. */
const ENDLESS = 6

/** How an input shows: with all the decimals it was given. */
export function inputFormat(...values: readonly number[]): string {
  const digits = Math.max(0, ...values.map((value) => decimalsOf(value, ENDLESS)))
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`
}
