import { isDate } from '#models/narrative/figures'
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
  if (unit.startsWith('bn€')) return '#,##0.0'
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

/** How an input shows: with all the decimals it was given, and a date as a date. */
export function inputFormat(unit: string, ...values: readonly number[]): string {
  if (isDate(unit)) return '0'
  const digits = Math.max(0, ...values.map((value) => decimalsOf(value, ENDLESS)))
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`
}

/**
 * Whether what is typed in this unit goes into a cell of per cents, which holds 0.5 for 50 %: a spreadsheet turns a typed
 * "50 %" into 0.5 in any other cell.
 */
export const isPercent = (unit: string): boolean => unit === '%' || /^%[ /]/.test(unit)

/** A number in `unit` as the cell that is typed into holds it. */
export const typedNumber = (value: number, unit: string): number => (isPercent(unit) ? value / 100 : value)

/** The formula of a cell or limit in `unit`, as the cell that is typed into would hold it. */
export const typedFormula = (formula: string, unit: string): string => (isPercent(unit) ? `${formula}/100` : formula)

/** The formula of what the cell that is typed into means, in `unit`. */
export const meantFormula = (cell: string, unit: string): string => (isPercent(unit) ? `${cell}*100` : cell)

/** How the cell that is typed into shows. */
export const typedFormat = (unit: string, ...values: readonly number[]): string =>
  `${inputFormat(unit, ...values)}${isPercent(unit) ? '%' : ''}`
