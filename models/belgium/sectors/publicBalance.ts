import { eq } from '#models/engine/equation'
import { previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { economyInflation } from '../assumptions/economy'
import { publicBondRate, publicSpendingFollows, publicTaxShare } from '../assumptions/public'
import { safeInterestRate } from '../assumptions/safe'
import { publicOffset } from '../levers/publicMoney'
import { difference } from './difference'
import { gdp, gdpTrend } from './economy'
import { publicCost } from './publicCost'
import { safeDebt } from './safe'

/** The part of the extra cost paid by cuts or taxes elsewhere, M€/yr. */
export const publicOffsets = variable({
  id: 'public.offsets',
  unit: 'M€/yr',
  equation: () => eq`${publicOffset} * max(0, ${publicCost})`,
})

/** Taxes on extra GDP, M€/yr, less the public pay, pensions and health that follow lasting GDP. */
export const publicTaxReturn = variable({
  id: 'public.taxReturn',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${publicTaxShare} * (${difference(gdp)}) - ${publicSpendingFollows} * (${difference(gdpTrend)})`,
})

/** Real interest on all extra debt, M€/yr; SAFE counts for its cheaper rate only. */
export const publicInterest = variable({
  id: 'public.interest',
  unit: 'M€/yr',
  better: 'less',
  initial: () => eq`0`,
  equation: () =>
    eq`(${publicBondRate} - ${economyInflation}) * ${previous(publicDebt)} - (${publicBondRate} - ${safeInterestRate}) * ${previous(safeDebt)}`,
})

/** What the budget gains, M€/yr: negative is a burden. */
export const publicBalance = variable({
  id: 'public.balance',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${publicOffsets} + ${publicTaxReturn} - ${publicCost} - ${publicInterest}`,
})

/** Extra public debt, M€. */
export const publicDebt = variable({
  id: 'public.debt',
  unit: 'M€',
  better: 'less',
  initial: () => eq`0`,
  equation: () => eq`${previous(publicDebt)} - ${publicBalance} * ${step}`,
})

/** Extra public debt, % of GDP. */
export const publicDebtRatio = variable({
  id: 'public.debtRatio',
  unit: '% GDP',
  better: 'less',
  equation: () => eq`${publicDebt} / (${gdp} * ${step})`,
})
