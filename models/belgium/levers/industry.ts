import { lever, paidByTheState } from '#models/engine/model'

const group = 'industry'

/** Permitting time saved. */
export const industryPermits = lever({
  id: 'industry.permits',
  group,
  unit: '%',
  nature: paidByTheState,
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2030,
})

/** Part of the defence finance gap closed. */
export const industryFinance = lever({
  id: 'industry.finance',
  group,
  unit: '%',
  nature: paidByTheState,
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2030,
})

/** Part of the barriers to SMEs removed. */
export const industrySmeAccess = lever({
  id: 'industry.smeAccess',
  group,
  unit: '%',
  nature: paidByTheState,
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2030,
})

/** Purchases under firm multi-year contracts. */
export const industryVisibility = lever({
  id: 'industry.visibility',
  group,
  unit: '%',
  nature: paidByTheState,
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2030,
})

/** Part of the export-licence delays removed. */
export const industryLicences = lever({
  id: 'industry.licences',
  group,
  unit: '%',
  nature: paidByTheState,
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 2028,
})

/** Part of foreign takeovers screened. */
export const dependencyScreening = lever({
  id: 'dependency.screening',
  group,
  unit: '%',
  nature: paidByTheState,
  base: 0,
  min: 0,
  max: 100,
  step: 1,
  by: 'at once',
})
