import { part } from './part'

const group = 'industry'

/** Permitting time saved. */
export const industryPermits = part({ id: 'industry.permits', group, by: 2030 })

/** Part of the defence finance gap closed. */
export const industryFinance = part({ id: 'industry.finance', group, by: 2030 })

/** Part of the barriers to SMEs removed. */
export const industrySmeAccess = part({ id: 'industry.smeAccess', group, by: 2030 })

/** Purchases under firm multi-year contracts. */
export const industryVisibility = part({ id: 'industry.visibility', group, by: 2030 })

/** Part of the export-licence delays removed. */
export const industryLicences = part({ id: 'industry.licences', group, by: 2028 })

/** Part of foreign takeovers screened. */
export const dependencyScreening = part({ id: 'dependency.screening', group, by: 'at once' })
