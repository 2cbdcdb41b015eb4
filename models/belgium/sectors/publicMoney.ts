import { eq } from '#models/engine/equation'
import { constant, none, path, reference, setting, step, sumSoFar } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { defenceEffortNow } from '../assumptions/defence'
import { economyDisplacement } from '../assumptions/economy'
import { projectsYears } from '../assumptions/projects'
import { publicCapexShare, publicTaxShare, publicValueAddedPerJob, publicVentureShare } from '../assumptions/public'
import { aiFactoryEuShare } from '../figures/aiFactory'
import { techFunding2024 } from '../figures/techFunding'
import { defenceEffort } from '../levers/defence'
import { safeAdditionality } from '../levers/europe'
import { aiFactory, batteriesCapex, capitalVenture, chipsCapex } from '../levers/projects'
import { researchLeverage } from '../levers/research'
import { safeDrawn } from './defenceProcurement'
import { gdp, gdpReference } from './economy'
import { defenceRndExtra, researchNeeded, researchSpending, researchStaff } from './research'
import { publicInterestExtra } from './safe'
import { spread } from './spread'
import { jobsNet } from './totals'

export const publicDefenceExtra = variable({
  id: 'public.defenceExtra',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`(${defenceEffort} - ${defenceEffortNow}) * ${gdpReference} + ${setting(safeAdditionality)} * ${safeDrawn}`,
})

/** Military R&D is paid from the defence effort and taken off here, as far as people were found for it. */
export const publicResearchExtra = variable({
  id: 'public.researchExtra',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`(${researchSpending} - ${reference(researchSpending)} - ${defenceRndExtra} * ${researchStaff} / ${researchNeeded}) / (1 + ${researchLeverage})`,
})

export const publicProjects = variable({
  id: 'public.projects',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`${publicCapexShare} * (${spread(setting(chipsCapex), projectsYears)} + ${spread(setting(batteriesCapex), projectsYears)})`,
})

export const publicVenture = variable({
  id: 'public.venture',
  unit: 'M€/yr',
  better: 'less',
  equation: () => eq`${publicVentureShare} * (${capitalVenture} - ${techFunding2024})`,
})

export const publicAi = variable({
  id: 'public.ai',
  unit: 'M€/yr',
  better: 'less',
  initial: () => eq`0`,
  equation: () => eq`(1 - ${aiFactoryEuShare}) * (${aiFactory} - ${path(aiFactory, 1)}) / ${step}`,
})

export const publicCost = variable({
  id: 'public.cost',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`${publicDefenceExtra} + ${publicResearchExtra} + ${publicProjects} + ${publicVenture} + ${publicAi}`,
})

/** Extra GDP from knowledge, and the value added of extra jobs outside research, which GDP already holds. */
export const publicTaxReturn = variable({
  id: 'public.taxReturn',
  unit: 'M€/yr',
  better: 'more',
  equation: () =>
    eq`${publicTaxShare} * (${gdp} - ${reference(gdp)} + ${publicValueAddedPerJob} * (${jobsNet} - (${researchStaff} - ${reference(researchStaff)}) * (1 - ${economyDisplacement})))`,
})

export const publicNet = variable({
  id: 'public.net',
  unit: 'M€/yr',
  better: 'less',
  equation: () => eq`${publicCost} + ${publicInterestExtra} - ${publicTaxReturn}`,
})

/** Below a millionth the ratio would only show the noise of arithmetic. */
const negligible = 1e-6

/** No value unless both money and jobs were added. */
export const publicCostPerJobYear = variable({
  id: 'public.costPerJobYear',
  unit: 'M€/job-year',
  better: 'less',
  equation: () =>
    eq`when(${sumSoFar(publicCost)} > ${constant(negligible, 'M€/yr')} and ${sumSoFar(jobsNet)} > ${constant(negligible, 'jobs')}, ${sumSoFar(publicCost)} / ${sumSoFar(jobsNet)}, ${none})`,
})
