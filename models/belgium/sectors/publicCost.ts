import { eq } from '#models/engine/equation'
import { constant, none, path, reference, setting, step, sumSoFar } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  costClearance,
  costEngineer,
  costFinance,
  costLicences,
  costPermits,
  costScreening,
  costSmeAccess,
  costTalent,
  costTechnician,
  costVisibility,
} from '../assumptions/cost'
import { defenceContentPremium } from '../assumptions/defenceBudget'
import { dependencyUsPremium } from '../assumptions/dependency'
import { publicCapexShare, publicVentureShare } from '../assumptions/public'
import { skillsEngineersNow } from '../assumptions/skills'
import { techFunding2024 } from '../figures/techFunding'
import { safeAdditionality } from '../levers/europe'
import {
  dependencyScreening,
  industryFinance,
  industryLicences,
  industryPermits,
  industrySmeAccess,
  industryVisibility,
} from '../levers/industry'
import { aiFactory, capitalVenture } from '../levers/projects'
import { researchLeverage } from '../levers/research'
import { skillsClearance, skillsEngineers, skillsTalent, skillsTechnicians } from '../levers/skills'
import { defenceProcurement, defenceSpending } from './defenceBudget'
import { defenceContentReached } from './defenceOrders'
import { dependencyImports, dependencyUsShareDelivered } from './dependency'
import { difference } from './difference'
import { projectsCapex } from './projects'
import { defenceRndExtra, researchSpending } from './research'
import { safeDelivered } from './safe'
import { jobsNet } from './totals'

/** Extra defence spending, M€/yr, with what SAFE delivers on top of planned budgets. */
export const publicDefenceExtra = variable({
  id: 'public.defenceExtra',
  unit: 'M€/yr',
  better: 'less',
  equation: () => eq`${difference(defenceSpending)} + ${setting(safeAdditionality)} * ${safeDelivered}`,
})

/** The price of choosing suppliers at home, and others than American ones, M€/yr: it buys no extra demand. */
export const publicPremium = variable({
  id: 'public.premium',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`${defenceContentPremium} * max(0, ${difference(defenceContentReached)}) * ${defenceProcurement} + ${dependencyUsPremium} * max(0, ${reference(dependencyUsShareDelivered)} - ${dependencyUsShareDelivered}) * ${dependencyImports}`,
})

/** The State's part of extra R&D, M€/yr; military R&D is paid from the effort. */
export const publicResearchExtra = variable({
  id: 'public.researchExtra',
  unit: 'M€/yr',
  better: 'less',
  equation: () => eq`(${difference(researchSpending)} - ${defenceRndExtra}) / (1 + ${researchLeverage})`,
})

/** Engineers, counted when their places open, technicians and arrivals, M€/yr. */
export const publicSkills = variable({
  id: 'public.skills',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`${costEngineer} * (${skillsEngineers} - ${skillsEngineersNow}) + ${costTechnician} * ${skillsTechnicians} + ${costTalent} * ${skillsTalent}`,
})

/** Staff, guarantees and aid that remove obstacles, M€/yr. */
export const publicObstacles = variable({
  id: 'public.obstacles',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`${costClearance} * ${skillsClearance} + ${costPermits} * ${industryPermits} + ${costFinance} * ${industryFinance} + ${costSmeAccess} * ${industrySmeAccess} + ${costVisibility} * ${industryVisibility} + ${costLicences} * ${industryLicences} + ${costScreening} * ${dependencyScreening}`,
})

/** Public part of chip and battery investment, M€/yr. */
export const publicProjects = variable({
  id: 'public.projects',
  unit: 'M€/yr',
  better: 'less',
  equation: () => eq`${publicCapexShare} * ${projectsCapex}`,
})

/** Public part of extra venture capital, M€/yr. */
export const publicVenture = variable({
  id: 'public.venture',
  unit: 'M€/yr',
  better: 'less',
  equation: () => eq`${publicVentureShare} * (${capitalVenture} - ${techFunding2024})`,
})

/** What the AI Factory costs in the year, M€/yr: above the antenna Europe pays nothing. */
export const publicAi = variable({
  id: 'public.ai',
  unit: 'M€/yr',
  better: 'less',
  initial: () => eq`0`,
  equation: () => eq`(${aiFactory} - ${path(aiFactory, 1)}) / ${step}`,
})

/** Extra public cost of all levers, M€/yr. */
export const publicCost = variable({
  id: 'public.cost',
  unit: 'M€/yr',
  better: 'less',
  equation: () =>
    eq`${publicDefenceExtra} + ${publicPremium} + ${publicResearchExtra} + ${publicSkills} + ${publicObstacles} + ${publicProjects} + ${publicVenture} + ${publicAi}`,
})

/** Below a millionth the ratio would only show the noise of arithmetic. */
const negligible = 1e-6

/** Public cost of a net job-year since the first year, M€/job-year: no value unless both money and jobs were added. */
export const publicCostPerJobYear = variable({
  id: 'public.costPerJobYear',
  unit: 'M€/job-year',
  better: 'less',
  equation: () =>
    eq`when(${sumSoFar(publicCost)} > ${constant(negligible, 'M€/yr')} and ${sumSoFar(jobsNet)} > ${constant(negligible, 'jobs')}, ${sumSoFar(publicCost)} / ${sumSoFar(jobsNet)}, ${none})`,
})
