import { projectionOf } from '#models/belgium/projections'
import { roles } from '#models/belgium/roles'
import type { Inputs } from '#models/engine/inputs'
import type { Settings } from '#models/engine/parameters'
import { labelOf, variableOf } from './names'
import type { Text } from './text'

/** The budget balance of a year, in M€ a year: as a scenario stands, and with other levers. */
export interface BudgetBalance {
  readonly before: number
  readonly after: number
}

/** What other levers make of a scenario's budget balance. Two runs. */
export function budgetBalance({ settings, assumptions }: Inputs, levers: Settings, year: number): BudgetBalance {
  const [before, after] = [settings, levers].map((tried) =>
    projectionOf(tried, assumptions).at(roles.budgetBalance, year),
  )
  return { before: before ?? Number.NaN, after: after ?? Number.NaN }
}

/** What changes in the balance, as every table of levers tells it. */
export const balanceChangeText = ({ before, after }: BudgetBalance, { formats }: Text): string =>
  formats.roundedDifference(after - before, variableOf(roles.budgetBalance))

/** The balance of the whole scenario, as its card names it, with a mix and before. */
export function wholeBalanceText({ before, after }: BudgetBalance, text: Text): string {
  const write = (value: number): string => text.formats.text(value, variableOf(roles.budgetBalance), 'always')
  const label = labelOf(roles.budgetBalance, text)
  return text.t('goal:balance.whole', { label, before: write(before), after: write(after) })
}
