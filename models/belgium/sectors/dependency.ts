import { eq } from '#models/engine/equation'
import { type Expression, previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  dependencyChinaBatteryShare,
  dependencyEuropeanTarget2030,
  dependencyEuropeanTarget2035,
  dependencyFoundryControl,
  dependencyFoundryLoss,
  dependencyOtherNonEuropean,
  dependencyUsShareSipri,
  dependencyWeightBatteries,
  dependencyWeightChips,
  dependencyWeightFoundries,
  dependencyWeightUs,
} from '../assumptions/dependency'
import { batteriesCoverage, batteriesFullScale, chipsCoverage } from '../assumptions/projects'
import { safeEuropeanContent } from '../assumptions/safe'
import { dependencyUsImportShare2019 } from '../figures/defenceHearingContext'
import { peersFranceCrolles } from '../figures/sovereigntyNote'
import { dependencyUsShare } from '../levers/europe'
import { dependencyScreening } from '../levers/industry'
import { defenceDomesticOrders, defenceOrders } from './defenceOrders'
import { defenceContentReached, defenceProcurement, safeDrawn } from './defenceProcurement'
import { defenceLost } from './defenceTurnover'
import { batteriesBuilt, chipsBuilt } from './projects'

/** What is bought abroad, with what Belgian plants could not deliver at home. */
export const dependencyImports = variable({
  id: 'dependency.imports',
  unit: 'M€/yr',
  equation: () =>
    eq`${defenceProcurement} * (1 - ${defenceContentReached}) + ${defenceLost} * ${defenceDomesticOrders} / ${defenceOrders}`,
})

/** The part of imports that SAFE pays. */
const safeImports = (): Expression => eq`min(${dependencyImports}, ${safeDrawn} * (1 - ${defenceContentReached}))`

/** SAFE buys at least 65 % European, Belgian content included: little room is left for American goods. */
const usShareWithinSafe = (): Expression =>
  eq`min(${dependencyUsShare}, (1 - ${safeEuropeanContent}) / (1 - ${defenceContentReached}))`

export const dependencyUsShareReached = variable({
  id: 'dependency.usShareReached',
  unit: '%',
  marks: [
    { id: 'year2019', at: dependencyUsImportShare2019, from: null },
    { id: 'sipri', at: dependencyUsShareSipri, from: null },
  ],
  better: 'less',
  equation: () =>
    eq`((${dependencyImports} - ${safeImports()}) * ${dependencyUsShare} + ${safeImports()} * ${usShareWithinSafe()}) / ${dependencyImports}`,
})

export const dependencyUsBill = variable({
  id: 'dependency.usBill',
  unit: 'M€/yr',
  better: 'less',
  equation: () => eq`${dependencyUsShareReached} * ${dependencyImports}`,
})

export const dependencyUsProcurement = variable({
  id: 'dependency.usProcurement',
  unit: '%',
  better: 'less',
  equation: () => eq`${dependencyUsBill} / ${defenceProcurement}`,
})

export const dependencyEuropeanShare = variable({
  id: 'dependency.europeanShare',
  unit: '%',
  marks: [
    { id: 'european2030', at: dependencyEuropeanTarget2030, from: 2030 },
    { id: 'european2035', at: dependencyEuropeanTarget2035, from: 2035 },
  ],
  better: 'more',
  equation: () =>
    eq`1 - ${dependencyUsBill} / ${defenceProcurement} - ${dependencyOtherNonEuropean} * ${dependencyImports} / ${defenceProcurement}`,
})

export const dependencyChips = variable({
  id: 'dependency.chips',
  unit: '%',
  nature: 'illustrative',
  better: 'less',
  equation: () => eq`1 - ${chipsCoverage} * min(1, ${chipsBuilt()} / ${peersFranceCrolles})`,
})

export const dependencyBatteries = variable({
  id: 'dependency.batteries',
  unit: '%',
  nature: 'illustrative',
  better: 'less',
  equation: () =>
    eq`${dependencyChinaBatteryShare} * (1 - ${batteriesCoverage} * min(1, ${batteriesBuilt()} / ${batteriesFullScale}))`,
})

/** Foundry capacity in Belgian or European hands, lost to takeovers nobody screens. */
export const dependencyControl = variable({
  id: 'dependency.control',
  unit: '%',
  nature: 'illustrative',
  better: 'more',
  initial: () => eq`${dependencyFoundryControl}`,
  equation: () =>
    eq`${previous(dependencyControl)} * (1 - ${dependencyFoundryLoss} * ${step} * (1 - ${dependencyScreening}))`,
})

export const dependencyFoundries = variable({
  id: 'dependency.foundries',
  unit: '%',
  nature: 'illustrative',
  better: 'less',
  equation: () => eq`1 - ${dependencyControl}`,
})

/** Secondary: a weighted mean of unlike things, never a goal by default. */
export const dependencyIndex = variable({
  id: 'dependency.index',
  unit: '%',
  nature: 'illustrative',
  better: 'less',
  equation: () =>
    eq`(${dependencyWeightUs} * ${dependencyUsProcurement} + ${dependencyWeightChips} * ${dependencyChips} + ${dependencyWeightBatteries} * ${dependencyBatteries} + ${dependencyWeightFoundries} * ${dependencyFoundries}) / (${dependencyWeightUs} + ${dependencyWeightChips} + ${dependencyWeightBatteries} + ${dependencyWeightFoundries})`,
})
