import { eq } from '#models/engine/equation'
import { type Expression, firstYear, lagged, previous, reference, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { economyGdp, economyGrowth } from '../assumptions/economy'
import {
  researchDepreciation,
  researchEarlyStageLoss,
  researchLag,
  researchLateStageGain,
  researchLateStageNow,
  researchOutputElasticity,
  researchPublicFinanced,
} from '../assumptions/research'
import { rdIntensityBelgium } from '../figures/sovereigntyNote'
import { researchLateStage } from '../levers/research'
import { researchEffective } from './research'

/** GDP `researchLag` years ago, where that lies before the first year: it grew as the economy does. */
const gdpBefore = (): Expression =>
  eq`${economyGdp} * (1 + ${economyGrowth} * ${step}) ^ ((${year} - ${researchLag} - ${firstYear}) / ${step})`

const laggedEffective = (): Expression =>
  lagged(researchEffective, researchLag, eq`${rdIntensityBelgium} * ${gdpBefore()}`)

/** Knowledge per euro: what late stages gain and early stages lose, on the part of R&D that the State pays. */
export const researchConversion = variable({
  id: 'research.conversion',
  unit: 'ratio',
  equation: () =>
    eq`1 + ${researchPublicFinanced} * (${researchLateStageGain} - ${researchEarlyStageLoss}) * (${researchLateStage} - ${researchLateStageNow})`,
})

/** Stock by perpetual inventory, M€, in a steady state in the first year: Hall, Mairesse and Mohnen 2010. */
export const researchKnowledge = variable({
  id: 'research.knowledge',
  unit: 'M€',
  initial: () =>
    eq`${laggedEffective()} * (1 + ${economyGrowth} * ${step}) / (${economyGrowth} + ${researchDepreciation})`,
  equation: () =>
    eq`(1 - ${researchDepreciation} * ${step}) * ${previous(researchKnowledge)} + ${laggedEffective()} * ${lagged(researchConversion, researchLag, eq`1`)} * ${step}`,
})

/** GDP gained from a larger stock than the reference has, %: Guellec and van Pottelsberghe, OECD 2001. */
export const researchUplift = variable({
  id: 'research.uplift',
  unit: '%',
  decimals: 2,
  better: 'more',
  equation: () => eq`(${researchKnowledge} / ${reference(researchKnowledge)}) ^ ${researchOutputElasticity} - 1`,
})
