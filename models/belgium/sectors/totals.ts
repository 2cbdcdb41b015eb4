import { eq } from '#models/engine/equation'
import { variable } from '#models/engine/model'
import { publicValueAddedPerJob } from '../assumptions/macro'
import { defenceJobsDirect, defenceJobsIndirect } from './defenceJobs'
import { defenceTurnoverEcosystem } from './defenceTurnover'
import { aiJobs, capitalJobs } from './digital'
import { macroGdpDemand } from './macro'
import { batteriesJobs, chipsJobs, projectsJobsIndirect, projectsTurnover } from './projects'
import { researchStaff } from './research'

/** Every job the extra demand supports, wherever it is, less those crowded out: no sum of the sectors' series. */
export const jobsNet = variable({
  id: 'jobs.net',
  unit: 'jobs',
  better: 'more',
  equation: () => eq`${macroGdpDemand} / ${publicValueAddedPerJob}`,
})

/** Heads in the sectors followed here, wherever they came from: not all jobs in Belgium. */
export const jobsTotal = variable({
  id: 'jobs.total',
  unit: 'jobs',
  better: 'more',
  equation: () =>
    eq`${defenceJobsDirect} + ${defenceJobsIndirect} + ${researchStaff} + ${chipsJobs} + ${batteriesJobs} + ${projectsJobsIndirect} + ${capitalJobs} + ${aiJobs}`,
})

/** Turnover of defence and new plants, M€/yr. */
export const turnoverTotal = variable({
  id: 'turnover.total',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${defenceTurnoverEcosystem} + ${projectsTurnover}`,
})
