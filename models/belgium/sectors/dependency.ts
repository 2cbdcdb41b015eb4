import { eq } from '#models/engine/equation'
import { type Expression, path, previous, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { defenceDeliveryYears } from '../assumptions/defenceBudget'
import {
  dependencyCommitted,
  dependencyCommittedUntil,
  dependencyEuropeanTarget2030,
  dependencyEuropeanTarget2035,
  dependencyOtherNonEuropean,
  dependencyUsShareSipri,
} from '../assumptions/dependency'
import { safeEuropeanContent, safeOpenUsShare } from '../assumptions/safe'
import { dependencyUsImportShare2019, dependencyUsImportShareNow } from '../figures/defenceHearingEurope'
import { dependencyUsShare } from '../levers/europe'
import { defenceProcurement } from './defenceBudget'
import { defenceExportsShare } from './defenceJobs'
import { defenceContentReached, defenceDomesticOrders, defenceOrders } from './defenceOrders'
import { defenceLost, defenceTurnoverCore } from './defenceTurnover'
import { safeDelivered } from './safe'

/** What is bought abroad, M€/yr, with what Belgian companies could not deliver at home. */
export const dependencyImports = variable({
  id: 'dependency.imports',
  unit: 'M€/yr',
  equation: () =>
    eq`${defenceProcurement} - ${defenceDomesticOrders} + ${defenceLost} * ${defenceDomesticOrders} / ${defenceOrders}`,
})

/** What the forces receive, M€/yr. */
export const dependencyDeliveries = variable({
  id: 'dependency.deliveries',
  unit: 'M€/yr',
  equation: () => eq`${dependencyImports} + ${defenceTurnoverCore} * (1 - ${defenceExportsShare})`,
})

/** American share of the imports signed last year: earlier decisions fix a part of them for some years. */
const signedLastYear = (): Expression => {
  const aimed = path(dependencyUsShare, 1)
  return eq`${aimed} + when(${year} - ${step} <= ${dependencyCommittedUntil}, ${dependencyCommitted} * (${dependencyUsImportShareNow} - ${aimed}), 0)`
}

/** American share of imports delivered outside SAFE, %: contracts reach it after `defenceDeliveryYears`. */
export const dependencyUsShareDelivered = variable({
  id: 'dependency.usShareDelivered',
  unit: '%',
  better: 'less',
  initial: () => eq`${dependencyUsImportShareNow}`,
  equation: () =>
    eq`${previous(dependencyUsShareDelivered)} + (${signedLastYear()} - ${previous(dependencyUsShareDelivered)}) / ${defenceDeliveryYears} * ${step}`,
})

/** The part of imports that SAFE pays, M€/yr. */
export const dependencySafeImports = variable({
  id: 'dependency.safeImports',
  unit: 'M€/yr',
  equation: () => eq`min(${dependencyImports}, ${safeDelivered} * (1 - ${defenceContentReached}))`,
})

/** Share of those that need not be European, %: SAFE keeps at least 65 % European, Belgian content included. */
export const dependencySafeOpen = variable({
  id: 'dependency.safeOpen',
  unit: '%',
  equation: () => eq`min(1, (1 - ${safeEuropeanContent}) / (1 - ${defenceContentReached}))`,
})

/** Imports that SAFE pays and does not reserve for Europe. */
const openSafeImports = (): Expression => eq`${dependencySafeImports} * ${dependencySafeOpen}`

/** Imports from the United States, M€/yr. */
export const dependencyUsBill = variable({
  id: 'dependency.usBill',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`(${dependencyImports} - ${dependencySafeImports}) * ${dependencyUsShareDelivered} + ${openSafeImports()} * ${safeOpenUsShare}`,
})

/** American share of imports, SAFE included, %. */
export const dependencyUsShareReached = variable({
  id: 'dependency.usShareReached',
  unit: '%',
  marks: [
    { id: 'year2019', at: dependencyUsImportShare2019, from: null },
    { id: 'sipri', at: dependencyUsShareSipri, from: null },
  ],
  better: 'less',
  equation: () => eq`${dependencyUsBill} / ${dependencyImports}`,
})

/** American share of deliveries, %. */
export const dependencyUsProcurement = variable({
  id: 'dependency.usProcurement',
  unit: '%',
  better: 'less',
  equation: () => eq`${dependencyUsBill} / ${dependencyDeliveries}`,
})

/** European share of deliveries, Belgian ones included, %. */
export const dependencyEuropeanShare = variable({
  id: 'dependency.europeanShare',
  unit: '%',
  marks: [
    { id: 'european2030', at: dependencyEuropeanTarget2030, from: 2030 },
    { id: 'european2035', at: dependencyEuropeanTarget2035, from: 2035 },
  ],
  better: 'more',
  equation: () =>
    eq`1 - (${dependencyUsBill} + (${dependencyImports} - ${dependencySafeImports}) * ${dependencyOtherNonEuropean} + ${openSafeImports()} * (1 - ${safeOpenUsShare})) / ${dependencyDeliveries}`,
})
