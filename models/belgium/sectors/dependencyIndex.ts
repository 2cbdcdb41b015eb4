import { eq } from '#models/engine/equation'
import { previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  dependencyChinaBatteryShare,
  dependencyFoundryControl,
  dependencyFoundryLoss,
  dependencyWeightBatteries,
  dependencyWeightChips,
  dependencyWeightFoundries,
  dependencyWeightUs,
} from '../assumptions/dependency'
import { batteriesCoverage, batteriesFullScale, chipsCoverage } from '../assumptions/projects'
import { peersFranceCrolles } from '../figures/sovereigntyNotePeers'
import { dependencyScreening } from '../levers/industry'
import { dependencyUsProcurement } from './dependency'
import { batteriesInService, chipsInService } from './projects'

/** Share of the chip need that fabs elsewhere cover, %. */
export const dependencyChips = variable({
  id: 'dependency.chips',
  unit: '%',
  nature: 'illustrative',
  better: 'less',
  equation: () => eq`1 - ${chipsCoverage} * min(1, ${chipsInService} / ${peersFranceCrolles})`,
})

/** Share of battery materials that China refines and no Belgian plant replaces, %. */
export const dependencyBatteries = variable({
  id: 'dependency.batteries',
  unit: '%',
  nature: 'illustrative',
  better: 'less',
  equation: () =>
    eq`${dependencyChinaBatteryShare} * (1 - ${batteriesCoverage} * min(1, ${batteriesInService} / ${batteriesFullScale}))`,
})

/** Foundry capacity in Belgian or European hands, %, lost to takeovers nobody screens. */
export const dependencyControl = variable({
  id: 'dependency.control',
  unit: '%',
  nature: 'illustrative',
  better: 'more',
  initial: () => eq`${dependencyFoundryControl}`,
  equation: () =>
    eq`${previous(dependencyControl)} * (1 - ${dependencyFoundryLoss} * ${step} * (1 - ${dependencyScreening}))`,
})

/** The rest of it, %. */
export const dependencyFoundries = variable({
  id: 'dependency.foundries',
  unit: '%',
  nature: 'illustrative',
  better: 'less',
  equation: () => eq`1 - ${dependencyControl}`,
})

/** Secondary: a weighted mean of unlike things, never a goal by default, %. */
export const dependencyIndex = variable({
  id: 'dependency.index',
  unit: '%',
  nature: 'illustrative',
  better: 'less',
  equation: () =>
    eq`(${dependencyWeightUs} * ${dependencyUsProcurement} + ${dependencyWeightChips} * ${dependencyChips} + ${dependencyWeightBatteries} * ${dependencyBatteries} + ${dependencyWeightFoundries} * ${dependencyFoundries}) / (${dependencyWeightUs} + ${dependencyWeightChips} + ${dependencyWeightBatteries} + ${dependencyWeightFoundries})`,
})
