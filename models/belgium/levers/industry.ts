import { lever } from '#models/engine/model'

const group = 'industry'

export const industryPermits = lever({
  id: 'industry.permits',
  group,
  unit: '%',
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2030,
})

export const industryFinance = lever({
  id: 'industry.finance',
  group,
  unit: '%',
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2030,
})

export const industrySmeAccess = lever({
  id: 'industry.smeAccess',
  group,
  unit: '%',
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2030,
})

export const dependencyScreening = lever({
  id: 'dependency.screening',
  group,
  unit: '%',
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 'at once',
})
