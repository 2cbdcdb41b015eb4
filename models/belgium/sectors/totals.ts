import { eq } from '#models/engine/equation'
import { reference } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { economyDisplacement } from '../assumptions/economy'
import { defenceJobsDirect, defenceJobsIndirect } from './defenceJobs'
import { defenceTurnoverEcosystem } from './defenceTurnover'
import { aiJobs, batteriesJobs, capitalJobs, chipsJobs, projectsJobsIndirect, projectsTurnover } from './projects'
import { researchStaff } from './research'

/** The jobs followed here, not all jobs in Belgium. */
export const jobsTotal = variable({
  id: 'jobs.total',
  unit: 'jobs',
  better: 'more',
  equation: () =>
    eq`${defenceJobsDirect} + ${defenceJobsIndirect} + ${researchStaff} + ${chipsJobs} + ${batteriesJobs} + ${projectsJobsIndirect} + ${capitalJobs} + ${aiJobs}`,
})

/** What is left of the difference once people who leave another job are taken off. */
export const jobsNet = variable({
  id: 'jobs.net',
  unit: 'jobs',
  better: 'more',
  equation: () => eq`(${jobsTotal} - ${reference(jobsTotal)}) * (1 - ${economyDisplacement})`,
})

export const turnoverTotal = variable({
  id: 'turnover.total',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${defenceTurnoverEcosystem} + ${projectsTurnover}`,
})
