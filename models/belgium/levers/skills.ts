import { lever } from '#models/engine/model'
import { skillsEngineersNow } from '../assumptions/skills'
import { skillsEngineersTarget } from '../figures/sovereigntyNote'
import { part } from './part'

const group = 'skills'

/** Places opened, counted as the graduates they yield once their studies are over. */
export const skillsEngineers = lever({
  id: 'skills.engineers',
  group,
  unit: 'people/yr',
  base: skillsEngineersNow,
  min: 4000,
  max: 12_000,
  step: 100,
  by: 2030,
  marks: [{ id: 'recommended', at: skillsEngineersTarget }],
})

/** Extra technicians trained a year. */
export const skillsTechnicians = lever({
  id: 'skills.technicians',
  group,
  unit: 'people/yr',
  base: 0,
  min: 0,
  max: 3000,
  step: 50,
  by: 2029,
})

/** Extra skilled arrivals a year. */
export const skillsTalent = lever({
  id: 'skills.talent',
  group,
  unit: 'people/yr',
  base: 0,
  min: 0,
  max: 5000,
  step: 50,
  by: 2028,
})

/** Part of the security clearance delay removed. */
export const skillsClearance = part({ id: 'skills.clearance', group, by: 2028 })
