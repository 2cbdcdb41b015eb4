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
  /** by how much the other levers change what the State pays, and what comes back in taxes */
  readonly cost: number
  readonly taxes: number
}

/** What other levers make of a scenario's budget balance. Two runs. */
export function budgetBalance({ settings, assumptions }: Inputs, levers: Settings, year: number): BudgetBalance {
  const [stands, tried] = [projectionOf(settings, assumptions), projectionOf(levers, assumptions)]
  const change = (id: string): number => tried.at(id, year) - stands.at(id, year)
  return {
    before: stands.at(roles.budgetBalance, year),
    after: tried.at(roles.budgetBalance, year),
    cost: change(roles.extraCost),
    taxes: change(roles.taxReturn),
  }
}

/** What changes in the balance, as every table of levers tells it. */
export const balanceChangeText = ({ before, after }: BudgetBalance, { formats }: Text): string =>
  formats.roundedDifference(after - before, variableOf(roles.budgetBalance))

/** The share of the taxes below which a cost is not worth a word. */
const TRACE = 0.02

/** Why levers leave the budget better off: more taxes than they cost, or less to pay; null where they burden it. */
export function gainReason({ before, after, cost, taxes }: BudgetBalance, { t, formats }: Text): string | null {
  if (!(after > before) || !formats.shows(after - before, variableOf(roles.budgetBalance))) return null
  const told = (value: number): string => formats.roundedText(Math.abs(value), 'M€/yr')
  if (cost <= 0) return t('explore:remedy.gain.cheaper', { saved: told(cost) })
  if (taxes <= 0) return null
  return cost < taxes * TRACE
    ? t('explore:remedy.gain.onlyTaxes', { taxes: told(taxes) })
    : t('explore:remedy.gain.taxes', { taxes: told(taxes), cost: told(cost) })
}

/** The balance of the whole scenario, as its card names it, with a mix and before. */
export function wholeBalanceText({ before, after }: BudgetBalance, text: Text): string {
  const write = (value: number): string => text.formats.text(value, variableOf(roles.budgetBalance), 'always')
  const label = labelOf(roles.budgetBalance, text)
  return text.t('explore:balance.whole', { label, before: write(before), after: write(after) })
}
