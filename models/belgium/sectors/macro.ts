import { eq } from '#models/engine/equation'
import { previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  defencePayDomestic,
  defenceValueAddedShare,
  macroAdjustment,
  macroCrowdingOut,
  macroMultiplier,
  projectsDomesticShare,
  publicOffsetDomestic,
  publicValueAddedPerJob,
  researchDomesticShare,
} from '../assumptions/macro'
import { defencePayAndWorks } from './defenceBudget'
import { defenceTurnoverCore } from './defenceTurnover'
import { difference } from './difference'
import { aiJobs, capitalJobs } from './digital'
import { batteriesJobs, chipsJobs, projectsCapex, projectsJobsIndirect } from './projects'
import { publicOffsets } from './publicBalance'
import { publicObstacles, publicSkills } from './publicCost'
import { researchSpending } from './research'

/** Demand at home from defence, M€/yr: pay and works, and the Belgian value added of what the core delivers. */
export const macroDemandDefence = variable({
  id: 'macro.demandDefence',
  unit: 'M€/yr',
  equation: () =>
    eq`${defencePayDomestic} * (${difference(defencePayAndWorks)}) + ${defenceValueAddedShare} * (${difference(defenceTurnoverCore)})`,
})

/** Demand at home from research money, M€/yr. */
export const macroDemandResearch = variable({
  id: 'macro.demandResearch',
  unit: 'M€/yr',
  equation: () => eq`${researchDomesticShare} * (${difference(researchSpending)})`,
})

const projectJobs = [chipsJobs, batteriesJobs, projectsJobsIndirect, capitalJobs, aiJobs] as const

/** Demand at home from building plants and from those who work in them, M€/yr. */
export const macroDemandProjects = variable({
  id: 'macro.demandProjects',
  unit: 'M€/yr',
  equation: () => {
    const extraJobs = projectJobs.map(difference).reduce((sum, extra) => eq`${sum} + ${extra}`)
    return eq`${projectsDomesticShare} * ${projectsCapex} + ${publicValueAddedPerJob} * (${extraJobs})`
  },
})

/** Demand at home from teachers, clerks and guarantees, M€/yr: pay, like that of the forces. */
export const macroDemandPublic = variable({
  id: 'macro.demandPublic',
  unit: 'M€/yr',
  equation: () => eq`${defencePayDomestic} * (${publicSkills} + ${publicObstacles})`,
})

/** Extra demand made in Belgium, M€/yr, less what is cut or taxed elsewhere to pay for it. */
export const macroDemand = variable({
  id: 'macro.demand',
  unit: 'M€/yr',
  equation: () =>
    eq`${macroDemandDefence} + ${macroDemandResearch} + ${macroDemandProjects} + ${macroDemandPublic} - ${publicOffsetDomestic} * ${publicOffsets}`,
})

/** The part of that demand wages, prices and interest rates have responded to, M€/yr. */
export const macroAbsorbed = variable({
  id: 'macro.absorbed',
  unit: 'M€/yr',
  initial: () => eq`0`,
  equation: () =>
    eq`${previous(macroAbsorbed)} + ${macroAdjustment} * ${step} * (${previous(macroDemand)} - ${previous(macroAbsorbed)})`,
})

/** GDP from demand, M€/yr: at once, then fading. */
export const macroGdpDemand = variable({
  id: 'macro.gdpDemand',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${macroMultiplier} * (${macroDemand} - ${macroCrowdingOut} * ${macroAbsorbed})`,
})
