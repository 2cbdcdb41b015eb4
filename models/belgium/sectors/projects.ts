import { eq } from '#models/engine/equation'
import { firstYear, lagged, path, previous, setting, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  aiAntenna,
  aiJobsPerMillion,
  batteriesCapexPerJob,
  capitalChurn,
  capitalJobsPerMillion,
  chipsCapexPerJob,
  digitalLossFade,
  projectsDelay,
  projectsIndirectPerDirect,
  projectsTurnoverPerJob,
  projectsYears,
} from '../assumptions/projects'
import { ictJobsChange, techFunding2024 } from '../figures/techFunding'
import { aiFactory, batteriesCapex, capitalVenture, chipsCapex } from '../levers/projects'
import { spread } from './spread'

export const chipsSpent = variable({
  id: 'chips.spent',
  unit: 'M€',
  initial: () => eq`0`,
  equation: () => eq`${previous(chipsSpent)} + ${spread(setting(chipsCapex), projectsYears)} * ${step}`,
})

export const batteriesSpent = variable({
  id: 'batteries.spent',
  unit: 'M€',
  initial: () => eq`0`,
  equation: () => eq`${previous(batteriesSpent)} + ${spread(setting(batteriesCapex), projectsYears)} * ${step}`,
})

/** What was spent by the time that plants of today could open. */
export const chipsBuilt = () => lagged(chipsSpent, projectsDelay, eq`0`)
export const batteriesBuilt = () => lagged(batteriesSpent, projectsDelay, eq`0`)

export const chipsJobs = variable({
  id: 'chips.jobs',
  unit: 'jobs',
  better: 'more',
  equation: () => eq`${chipsBuilt()} / ${chipsCapexPerJob}`,
})

export const batteriesJobs = variable({
  id: 'batteries.jobs',
  unit: 'jobs',
  better: 'more',
  equation: () => eq`${batteriesBuilt()} / ${batteriesCapexPerJob}`,
})

export const projectsJobsIndirect = variable({
  id: 'projects.jobs.indirect',
  unit: 'jobs',
  better: 'more',
  equation: () => eq`${projectsIndirectPerDirect} * (${chipsJobs} + ${batteriesJobs})`,
})

export const projectsTurnover = variable({
  id: 'projects.turnover',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${projectsTurnoverPerJob} * (${chipsJobs} + ${batteriesJobs})`,
})

/** Jobs that venture capital beyond today's adds, less those that go again. */
export const capitalJobs = variable({
  id: 'capital.jobs',
  unit: 'jobs',
  better: 'more',
  initial: () => eq`0`,
  equation: () =>
    eq`${previous(capitalJobs)} * (1 - ${capitalChurn} * ${step}) + ${capitalJobsPerMillion} * (${path(capitalVenture, 1)} - ${techFunding2024}) * ${step}`,
})

export const aiJobs = variable({
  id: 'ai.jobs',
  unit: 'jobs',
  better: 'more',
  initial: () => eq`0`,
  equation: () => eq`${aiJobsPerMillion} * (${path(aiFactory, 1)} - ${aiAntenna})`,
})

/** The loss of ICT jobs in 2024, fading from year to year: the same in every scenario. */
export const digitalTrend = variable({
  id: 'digital.trend',
  unit: 'jobs',
  nature: 'context',
  initial: () => eq`0`,
  equation: () =>
    eq`${previous(digitalTrend)} + ${ictJobsChange} * ${digitalLossFade} ^ ((${year} - ${firstYear} + ${step}) / ${step}) * ${step}`,
})
