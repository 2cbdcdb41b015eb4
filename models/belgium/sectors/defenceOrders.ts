import { eq } from '#models/engine/equation'
import { type Expression, lastYear, previous, setting, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { defenceExportTurningYear, defenceSpaceContent } from '../assumptions/defence'
import { economyGrowth } from '../assumptions/economy'
import { safeBelgiumMaximum, safeYears } from '../assumptions/safe'
import { defenceCoreTurnover, defenceExportShare } from '../figures/defenceHearing'
import { safeEnvelopeEu } from '../figures/defenceHearingContext'
import { defenceExportGrowth } from '../levers/defence'
import { safePartnerShare } from '../levers/europe'
import { defenceContentReached, defenceProcurement, defenceSpaceSpend } from './defenceProcurement'
import { defenceBacklog } from './defenceTurnover'
import { during } from './spread'

/** Orders follow last year's budget; what goes to space has a Belgian content of its own. */
export const defenceDomesticOrders = variable({
  id: 'defence.domesticOrders',
  unit: 'M€/yr',
  initial: () => eq`(1 - ${defenceExportShare}) * ${defenceCoreTurnover}`,
  equation: () =>
    eq`${previous(defenceContentReached)} * ${previous(defenceProcurement)} + (${defenceSpaceContent} - ${previous(defenceContentReached)}) * ${defenceSpaceSpend}`,
})

/** The lever's growth to the turning year, then in a straight line to the economy's in the last year. */
const exportGrowthOfTheYear = (): Expression =>
  eq`when(${year} <= ${defenceExportTurningYear}, ${defenceExportGrowth}, ${defenceExportGrowth} + (${economyGrowth} - ${defenceExportGrowth}) * ((${year} - ${defenceExportTurningYear}) / (${lastYear} - ${defenceExportTurningYear})))`

export const defenceExportOrders = variable({
  id: 'defence.exportOrders',
  unit: 'M€/yr',
  initial: () => eq`${defenceExportShare} * ${defenceCoreTurnover}`,
  equation: () => eq`${previous(defenceExportOrders)} * (1 + ${exportGrowthOfTheYear()} * ${step})`,
})

/** What other countries order in Belgium with their SAFE loans; may double-count exports. */
export const defencePartnerOrders = variable({
  id: 'defence.partnerOrders',
  unit: 'M€/yr',
  equation: () =>
    during(safeYears, eq`(${safeEnvelopeEu} - ${safeBelgiumMaximum}) * ${setting(safePartnerShare)} / ${safeYears}`),
})

export const defenceOrders = variable({
  id: 'defence.orders',
  unit: 'M€/yr',
  role: 'need',
  better: 'more',
  equation: () => eq`${defenceDomesticOrders} + ${defenceExportOrders} + ${defencePartnerOrders}`,
})

/** The year's orders and those still waiting. */
export const defenceDemand = variable({
  id: 'defence.demand',
  unit: 'M€',
  role: 'need',
  initial: () => eq`${defenceOrders} * ${step}`,
  equation: () => eq`${defenceOrders} * ${step} + ${previous(defenceBacklog)}`,
})
