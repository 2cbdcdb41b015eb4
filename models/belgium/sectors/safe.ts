import { eq } from '#models/engine/equation'
import { firstYear, previous, setting, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { defenceDeliveryYears } from '../assumptions/defenceBudget'
import { safeGrace, safeMaturity, safeYears } from '../assumptions/safe'
import { safeLoans } from '../levers/europe'
import { spread } from './spread'

/** Loans drawn, M€/yr: in equal parts over the years in which the SAFE regulation lets orders be placed. */
export const safeDrawn = variable({
  id: 'safe.drawn',
  unit: 'M€/yr',
  equation: () => spread(setting(safeLoans), safeYears),
})

/** What is delivered of what SAFE pays, M€/yr: some years after the money is drawn. */
export const safeDelivered = variable({
  id: 'safe.delivered',
  unit: 'M€/yr',
  initial: () => eq`0`,
  equation: () => eq`${previous(safePipeline)} / ${defenceDeliveryYears}`,
})

/** Drawn and not yet delivered, M€: it neither costs nor earns. */
export const safePipeline = variable({
  id: 'safe.pipeline',
  unit: 'M€',
  initial: () => eq`0`,
  equation: () => eq`${previous(safePipeline)} + (${safeDrawn} - ${safeDelivered}) * ${step}`,
})

/** SAFE debt, M€: a loan, not a grant, repaid in equal parts once the grace is over. */
export const safeDebt = variable({
  id: 'safe.debt',
  unit: 'M€',
  better: 'less',
  initial: () => eq`0`,
  equation: () =>
    eq`${previous(safeDebt)} + ${safeDrawn} * ${step} - when(${year} - ${firstYear} > ${safeGrace}, ${setting(safeLoans)} / (${safeMaturity} - ${safeGrace}), 0) * ${step}`,
})
