import { eq } from '#models/engine/equation'
import { type Expression, lagged, previous, setting, step } from '#models/engine/expression'
import { type Figure, type Variable, variable } from '#models/engine/model'
import {
  batteriesCapexPerJob,
  batteriesSmallest,
  chipsCapexPerJob,
  chipsSmallest,
  projectsDelay,
  projectsIndirectPerDirect,
  projectsTurnoverPerJob,
  projectsYears,
} from '../assumptions/projects'
import { batteriesCapex, chipsCapex } from '../levers/projects'
import { spread } from './spread'

/** Chip and battery investment of the year, M€/yr. */
export const projectsCapex = variable({
  id: 'projects.capex',
  unit: 'M€/yr',
  equation: () => spread(eq`${setting(chipsCapex)} + ${setting(batteriesCapex)}`, projectsYears),
})

/** Invested in chips so far, M€. */
export const chipsSpent = variable({
  id: 'chips.spent',
  unit: 'M€',
  initial: () => eq`0`,
  equation: () => eq`${previous(chipsSpent)} + ${spread(setting(chipsCapex), projectsYears)} * ${step}`,
})

/** Invested in batteries so far, M€. */
export const batteriesSpent = variable({
  id: 'batteries.spent',
  unit: 'M€',
  initial: () => eq`0`,
  equation: () => eq`${previous(batteriesSpent)} + ${spread(setting(batteriesCapex), projectsYears)} * ${step}`,
})

/** What was spent by the time that plants of today could open, if it is enough to open one. */
const inService = (spent: Variable, smallest: Figure): Expression => {
  const earlier = lagged(spent, projectsDelay, eq`0`)
  return eq`when(${earlier} >= ${smallest}, ${earlier}, 0)`
}

/** Investment in chips that is at work, M€: no plant, no job. */
export const chipsInService = variable({
  id: 'chips.inService',
  unit: 'M€',
  equation: () => inService(chipsSpent, chipsSmallest),
})

/** Investment in batteries that is at work, M€: no plant, no job. */
export const batteriesInService = variable({
  id: 'batteries.inService',
  unit: 'M€',
  equation: () => inService(batteriesSpent, batteriesSmallest),
})

/** Direct jobs in fabs. */
export const chipsJobs = variable({
  id: 'chips.jobs',
  unit: 'jobs',
  better: 'more',
  equation: () => eq`${chipsInService} / ${chipsCapexPerJob}`,
})

/** Direct jobs in plants of battery materials. */
export const batteriesJobs = variable({
  id: 'batteries.jobs',
  unit: 'jobs',
  better: 'more',
  equation: () => eq`${batteriesInService} / ${batteriesCapexPerJob}`,
})

/** Jobs at the suppliers of new plants. */
export const projectsJobsIndirect = variable({
  id: 'projects.jobs.indirect',
  unit: 'jobs',
  better: 'more',
  equation: () => eq`${projectsIndirectPerDirect} * (${chipsJobs} + ${batteriesJobs})`,
})

/** Turnover of new plants, M€/yr. */
export const projectsTurnover = variable({
  id: 'projects.turnover',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${projectsTurnoverPerJob} * (${chipsJobs} + ${batteriesJobs})`,
})
