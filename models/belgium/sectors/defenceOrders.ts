import { eq } from '#models/engine/equation'
import { type Expression, lastYear, previous, setting, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { defenceDeliveryYears, defenceSmeContentGain, defenceSpaceContent } from '../assumptions/defenceBudget'
import { defenceExportTurningYear, defenceGoodwill, defenceLicenceGain } from '../assumptions/defenceOrders'
import { economyGrowth } from '../assumptions/economy'
import { safeBelgiumMaximum, safeYears } from '../assumptions/safe'
import { defenceCoreTurnover, defenceExportShare } from '../figures/defenceHearing'
import { safeEnvelopeEu } from '../figures/defenceHearingEurope'
import { defenceContent, defenceExportGrowth } from '../levers/defence'
import { safePartnerShare } from '../levers/europe'
import { industryLicences, industrySmeAccess } from '../levers/industry'
import { defenceProcurement, defenceSpaceSpend } from './defenceBudget'
import { defenceExportsShare } from './defenceJobs'
import { defenceBacklog, defenceLost } from './defenceTurnover'
import { during } from './spread'

/** Belgian content of contracts signed this year, %. */
export const defenceContentSigned = variable({
  id: 'defence.contentSigned',
  unit: '%',
  better: 'more',
  initial: () => eq`${defenceContentReached}`,
  equation: () => eq`${defenceContent} + ${defenceSmeContentGain} * ${industrySmeAccess}`,
})

/** Belgian content of what is delivered, %: contracts reach it after `defenceDeliveryYears`. */
export const defenceContentReached = variable({
  id: 'defence.contentReached',
  unit: '%',
  better: 'more',
  initial: () => eq`${defenceDomesticOrders} / ${defenceProcurement}`,
  equation: () =>
    eq`${previous(defenceContentReached)} + (${previous(defenceContentSigned)} - ${previous(defenceContentReached)}) / ${defenceDeliveryYears} * ${step}`,
})

/** Belgian orders due, M€/yr; what goes to space has a Belgian content of its own. */
export const defenceDomesticOrders = variable({
  id: 'defence.domesticOrders',
  unit: 'M€/yr',
  initial: () => eq`(1 - ${defenceExportShare}) * ${defenceCoreTurnover}`,
  equation: () =>
    eq`${defenceContentReached} * ${defenceProcurement} + (${defenceSpaceContent} - ${defenceContentReached}) * ${defenceSpaceSpend}`,
})

/** The lever's growth to the turning year, then in a straight line to the economy's in the last year. */
const exportGrowthOfTheYear = (): Expression =>
  eq`when(${year} <= ${defenceExportTurningYear}, ${defenceExportGrowth}, ${defenceExportGrowth} + (${economyGrowth} - ${defenceExportGrowth}) * ((${year} - ${defenceExportTurningYear}) / (${lastYear} - ${defenceExportTurningYear})))`

/** Foreign demand, M€/yr: some of the customers whose orders were lost never return. */
export const defenceExportMarket = variable({
  id: 'defence.exportMarket',
  unit: 'M€/yr',
  better: 'more',
  initial: () => eq`${defenceExportShare} * ${defenceCoreTurnover}`,
  equation: () =>
    eq`max(0, ${previous(defenceExportMarket)} * (1 + ${exportGrowthOfTheYear()} * ${step}) - ${defenceGoodwill} * ${previous(defenceLost)} * ${previous(defenceExportsShare)})`,
})

/** Export orders due, M€/yr: licence delays keep some away. */
export const defenceExportOrders = variable({
  id: 'defence.exportOrders',
  unit: 'M€/yr',
  equation: () => eq`${defenceExportMarket} * (1 + ${defenceLicenceGain} * ${industryLicences})`,
})

/** What partners sign in Belgium with their own SAFE loans. */
const placedByPartners = (): Expression =>
  during(safeYears, eq`(${safeEnvelopeEu} - ${safeBelgiumMaximum}) * ${setting(safePartnerShare)} / ${safeYears}`)

/** Partners' orders due, M€/yr: may double-count exports. */
export const defencePartnerOrders = variable({
  id: 'defence.partnerOrders',
  unit: 'M€/yr',
  initial: () => eq`0`,
  equation: () =>
    eq`${previous(defencePartnerOrders)} + (${placedByPartners()} - ${previous(defencePartnerOrders)}) / ${defenceDeliveryYears} * ${step}`,
})

/** Orders due this year, M€/yr. */
export const defenceOrders = variable({
  id: 'defence.orders',
  unit: 'M€/yr',
  role: 'need',
  better: 'more',
  equation: () => eq`${defenceDomesticOrders} + ${defenceExportOrders} + ${defencePartnerOrders}`,
})

/** What is due this year and what still waits, M€. */
export const defenceDemand = variable({
  id: 'defence.demand',
  unit: 'M€',
  role: 'need',
  initial: () => eq`${defenceOrders} * ${step}`,
  equation: () => eq`${defenceOrders} * ${step} + ${previous(defenceBacklog)}`,
})
