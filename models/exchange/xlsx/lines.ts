import type { Variable } from '#models/engine/model'
import { maybeMissing } from '../missing'
import type { Subject } from '../subject'
import { FIRST_YEAR_COLUMN, letters, type Places } from './places'

/** What a result shows of a series. */
export type Line = 'scenario' | 'reference' | 'difference'

/** The formula of one line of a series in one year, from the sheets of the model. */
export function formulaOf(line: Line, variable: Variable, elapsed: number, places: Places): string {
  const cell = `${letters(FIRST_YEAR_COLUMN.model + elapsed)}${places.variableRow(variable)}`
  const scenario = places.on('scenario', cell)
  const reference = places.on('reference', cell)
  if (line !== 'difference') return line === 'scenario' ? scenario : reference
  const difference = `${scenario}-${reference}`
  return maybeMissing(places.model).has(variable)
    ? `IF(OR(${scenario}="",${reference}=""),"",${difference})`
    : difference
}

/** The difference of two shares is in percentage points. */
export const differenceUnit = ({ unit }: Variable): string => (unit === '%' || unit === '% GDP' ? 'pp' : unit)

/** The app's own numbers of one line. */
export function valuesOf(line: Line, { id }: Variable, { outcome }: Subject): readonly number[] {
  if (line !== 'difference') return outcome[line].series(id)
  const reference = outcome.reference.series(id)
  return outcome.scenario.series(id).map((value, index) => value - (reference[index] ?? Number.NaN))
}
