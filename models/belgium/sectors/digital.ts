import { eq } from '#models/engine/equation'
import { firstYear, path, previous, step, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { aiJobsPerMillion, capitalChurn, capitalJobsPerMillion, digitalLossFade } from '../assumptions/projects'
import { ictJobsChange, techFunding2024 } from '../figures/techFunding'
import { capitalVenture } from '../levers/projects'
import { publicAi } from './publicCost'

/** Jobs that venture capital beyond that of 2024 adds, less those that go again (Samila and Sorenson 2011). */
export const capitalJobs = variable({
  id: 'capital.jobs',
  unit: 'jobs',
  better: 'more',
  initial: () => eq`0`,
  equation: () =>
    eq`${previous(capitalJobs)} * (1 - ${capitalChurn} * ${step}) + ${capitalJobsPerMillion} * (${path(capitalVenture, 1)} - ${techFunding2024}) * ${step}`,
})

/** Jobs of the AI Factory: made the year after its money is spent, and fading. */
export const aiJobs = variable({
  id: 'ai.jobs',
  unit: 'jobs',
  better: 'more',
  initial: () => eq`0`,
  equation: () =>
    eq`${previous(aiJobs)} * (1 - ${capitalChurn} * ${step}) + ${aiJobsPerMillion} * ${previous(publicAi)} * ${step}`,
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
