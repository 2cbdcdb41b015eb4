import { eq } from '#models/engine/equation'
import { firstYear, previous, setting, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { publicBondRate } from '../assumptions/public'
import { safeGrace, safeInterestRate, safeMaturity } from '../assumptions/safe'
import { safeAdditionality, safeLoans } from '../levers/europe'
import { safeDrawn } from './defenceProcurement'
import { gdp } from './economy'

/** A loan, not a grant: repaid in equal parts once the grace is over. */
export const safeDebt = variable({
  id: 'safe.debt',
  unit: 'M€',
  better: 'less',
  initial: () => eq`0`,
  equation: () =>
    eq`${previous(safeDebt)} + ${safeDrawn} * ${step} - when(${year} - ${firstYear} > ${safeGrace}, ${setting(safeLoans)} / (${safeMaturity} - ${safeGrace}), 0) * ${step}`,
})

export const safeDebtRatio = variable({
  id: 'safe.debtRatio',
  unit: '% GDP',
  better: 'less',
  equation: () => eq`${safeDebt} / (${gdp} * ${step})`,
})

/** What is not additional replaces other borrowing at the bond rate. */
export const publicInterestExtra = variable({
  id: 'public.interestExtra',
  unit: 'M€/yr',
  better: 'less',
  initial: () => eq`0`,
  equation: () =>
    eq`(${safeInterestRate} - ${publicBondRate} * (1 - ${setting(safeAdditionality)})) * ${previous(safeDebt)}`,
})
