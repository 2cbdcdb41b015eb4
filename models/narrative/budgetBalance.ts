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
  /** by how much the other levers change what the State pays, what comes back in taxes, what is paid by cuts or taxes */
  readonly cost: number
  readonly taxes: number
  readonly offsets: number
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
    offsets: change(roles.offsets),
  }
}

/** What changes in the balance, as every table of levers tells it. */
export const balanceChangeText = ({ before, after }: BudgetBalance, { formats }: Text): string =>
  formats.difference(after - before, variableOf(roles.budgetBalance))

/** The share of the taxes below which a cost is not worth a word. */
const TRACE = 0.02
/** The share of a change from which interest, or what is lost in taxes, is worth a sentence. */
const NOTABLE = 0.02

/** What cost and taxes have to do with a change; null where they are not what makes it. */
function mainReason(
  { cost, taxes }: BudgetBalance,
  told: (value: number) => string | null,
  { t }: Text,
): string | null {
  const [paid, brought] = [told(cost), told(taxes)]
  const words = { cost: paid ?? '', saved: paid ?? '', taxes: brought ?? '' }
  if (brought === null || taxes < 0)
    return paid === null ? null : t(cost < 0 ? 'explore:remedy.gain.cheaper' : 'explore:remedy.gain.onlyCost', words)
  if (paid === null || Math.abs(cost) < taxes * TRACE) return t('explore:remedy.gain.onlyTaxes', words)
  return t(cost < 0 ? 'explore:remedy.gain.both' : 'explore:remedy.gain.taxes', words)
}

/**
 * What makes the change of the balance: what comes back in taxes and what is paid, others who pay, interest: a sentence
 * each. None where it does not show.
 */
export function balanceReasons(balance: BudgetBalance, text: Text): readonly string[] {
  const { t, formats } = text
  const { before, after, cost, taxes, offsets } = balance
  const change = after - before
  if (!formats.shows(change, variableOf(roles.budgetBalance))) return []
  const told = (value: number): string | null =>
    formats.shows(value, 'M€/yr') ? formats.text(Math.abs(value), 'M€/yr') : null
  const interest = cost + change - taxes - offsets
  const [paid, saved, lost] = [told(offsets), told(interest), told(taxes)]
  return [
    mainReason(balance, told, text),
    lost !== null && -taxes >= Math.abs(change) * NOTABLE ? t('explore:remedy.gain.lost', { taxes: lost }) : null,
    paid === null
      ? null
      : t(offsets > 0 ? 'explore:remedy.gain.offset' : 'explore:remedy.gain.offsetLess', { offset: paid }),
    saved !== null && Math.abs(interest) >= Math.abs(change) * NOTABLE
      ? t(interest > 0 ? 'explore:remedy.gain.interest' : 'explore:remedy.gain.moreInterest', { interest: saved })
      : null,
  ].filter((each) => each !== null)
}

/** The balance of the whole scenario, as its card names it, with a mix and before. */
export function wholeBalanceText({ before, after }: BudgetBalance, text: Text): string {
  const write = (value: number): string => text.formats.text(value, variableOf(roles.budgetBalance), 'always')
  const label = labelOf(roles.budgetBalance, text)
  return text.t('explore:balance.whole', { label, before: write(before), after: write(after) })
}
