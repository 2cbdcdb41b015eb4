import { eq } from '#models/engine/equation'
import { type Expression, firstYear, lagged, previous, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { economyGdp, economyGrowth } from '../assumptions/economy'
import {
  researchDepreciation,
  researchLag,
  researchLateStageGain,
  researchLateStageNow,
  researchOutputElasticity,
} from '../assumptions/research'
import { rdIntensityBelgium } from '../figures/sovereigntyNote'
import { researchLateStage } from '../levers/research'
import { gdpReference } from './economy'
import { researchSpending } from './research'

/** GDP `researchLag` years ago, where that lies before the first year: it grew as the economy does. */
const gdpBefore = (): Expression =>
  eq`${economyGdp} * (1 + ${economyGrowth} * ${step}) ^ ((${year} - ${researchLag} - ${firstYear}) / ${step})`

const laggedSpending = (): Expression =>
  lagged(researchSpending, researchLag, eq`${rdIntensityBelgium} * ${gdpBefore()}`)
const laggedReference = (): Expression => eq`${rdIntensityBelgium} * ${lagged(gdpReference, researchLag, gdpBefore())}`

/** The stock that spending growing with the economy settles at, as `spending` enters it. */
const steadyState = (spending: Expression): Expression =>
  eq`${spending} * (1 + ${economyGrowth} * ${step}) / (${economyGrowth} + ${researchDepreciation})`

/** Knowledge per euro, raised by public innovation money that reaches TRL 7 to 9. */
export const researchConversion = variable({
  id: 'research.conversion',
  unit: 'ratio',
  equation: () => eq`1 + ${researchLateStageGain} * (${researchLateStage} - ${researchLateStageNow})`,
})

/** Stock by perpetual inventory: Hall, Mairesse and Mohnen 2010. */
export const researchKnowledge = variable({
  id: 'research.knowledge',
  unit: 'M€',
  initial: () => steadyState(laggedSpending()),
  equation: () =>
    eq`(1 - ${researchDepreciation} * ${step}) * ${previous(researchKnowledge)} + ${laggedSpending()} * ${lagged(researchConversion, researchLag, eq`1`)} * ${step}`,
})

export const researchKnowledgeReference = variable({
  id: 'research.knowledgeReference',
  unit: 'M€',
  initial: () => steadyState(laggedReference()),
  equation: () =>
    eq`(1 - ${researchDepreciation} * ${step}) * ${previous(researchKnowledgeReference)} + ${laggedReference()} * ${step}`,
})

/** Guellec and van Pottelsberghe, OECD 2001. */
export const researchUplift = variable({
  id: 'research.uplift',
  unit: '%',
  better: 'more',
  equation: () => eq`(${researchKnowledge} / ${researchKnowledgeReference}) ^ ${researchOutputElasticity} - 1`,
})
