import { lever } from '#models/engine/model'
import { skillsEngineersNow } from '../assumptions/skills'
import { skillsEngineersTarget } from '../figures/sovereigntyNote'

const group = 'skills'

export const skillsEngineers = lever({
  id: 'skills.engineers',
  group,
  unit: 'places/yr',
  base: skillsEngineersNow,
  min: 5000,
  max: 15_000,
  step: 100,
  by: 2030,
  marks: [{ id: 'recommended', at: skillsEngineersTarget }],
})

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

export const skillsClearance = lever({
  id: 'skills.clearance',
  group,
  unit: '%',
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2028,
})
