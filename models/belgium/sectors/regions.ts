import { eq } from '#models/engine/equation'
import { type Expression, initialOf } from '#models/engine/expression'
import { type Figure, type Variable, variable } from '#models/engine/model'
import {
  regionCoreBrussels,
  regionCoreFlanders,
  regionCoreWallonia,
  regionEntrantsBrussels,
  regionEntrantsFlanders,
  regionEntrantsWallonia,
  regionResearchBrussels,
  regionResearchFlanders,
  regionResearchWallonia,
  regionTotalBrussels,
  regionTotalFlanders,
  regionTotalWallonia,
} from '../assumptions/region'
import { defenceCoreDirectJobs, defenceEcosystemJobs } from '../figures/defenceHearing'
import { techFundingBrussels, techFundingFlanders, techFundingWallonia } from '../figures/techFunding'
import { defenceJobsDirect, defenceJobsIndirect } from './defenceJobs'
import { defenceTurnoverCore, defenceTurnoverDualUse } from './defenceTurnover'
import { aiJobs, capitalJobs } from './digital'
import { batteriesJobs, chipsJobs, projectsJobsIndirect, projectsTurnover } from './projects'
import { researchStaff } from './research'

interface Shares {
  readonly wallonia: Figure
  readonly flanders: Figure
  readonly brussels: Figure
}
type Region = keyof Shares

const total: Shares = { wallonia: regionTotalWallonia, flanders: regionTotalFlanders, brussels: regionTotalBrussels }
const core: Shares = { wallonia: regionCoreWallonia, flanders: regionCoreFlanders, brussels: regionCoreBrussels }
const entrants: Shares = {
  wallonia: regionEntrantsWallonia,
  flanders: regionEntrantsFlanders,
  brussels: regionEntrantsBrussels,
}
const research: Shares = {
  wallonia: regionResearchWallonia,
  flanders: regionResearchFlanders,
  brussels: regionResearchBrussels,
}
const capital: Shares = { wallonia: techFundingWallonia, flanders: techFundingFlanders, brussels: techFundingBrussels }

/** A region's part of the three, which together make the whole. */
const part = (shares: Shares, region: Region): Expression =>
  eq`(${shares[region]} / (${shares.wallonia} + ${shares.flanders} + ${shares.brussels}))`

/** A region's share of the ecosystem outside the core, %: today's, and that of would-be entrants for what is added. */
const otherShare = (region: Region): Variable =>
  variable({
    id: `region.${region}.otherShare`,
    unit: '%',
    equation: () =>
      eq`(${part(total, region)} * ${defenceEcosystemJobs} - ${part(core, region)} * ${defenceCoreDirectJobs} + ${part(entrants, region)} * (${defenceJobsIndirect} - ${initialOf(defenceJobsIndirect)})) / ${defenceJobsIndirect}`,
  })

export const regionWalloniaOtherShare = otherShare('wallonia')
export const regionFlandersOtherShare = otherShare('flanders')
export const regionBrusselsOtherShare = otherShare('brussels')

const others = {
  wallonia: regionWalloniaOtherShare,
  flanders: regionFlandersOtherShare,
  brussels: regionBrusselsOtherShare,
} as const

/** A region's part of the ecosystem's turnover, M€/yr. */
const turnover = (region: Region): Variable =>
  variable({
    id: `region.${region}.turnover`,
    unit: 'M€/yr',
    better: 'more',
    equation: () => eq`${part(core, region)} * ${defenceTurnoverCore} + ${others[region]} * ${defenceTurnoverDualUse}`,
  })

/** A region's part of the jobs followed here. */
const jobs = (region: Region): Variable =>
  variable({
    id: `region.${region}.jobs`,
    unit: 'jobs',
    better: 'more',
    equation: () =>
      eq`${part(core, region)} * ${defenceJobsDirect} + ${others[region]} * ${defenceJobsIndirect} + ${part(research, region)} * ${researchStaff} + ${part(capital, region)} * ${capitalJobs}`,
  })

export const regionWalloniaTurnover = turnover('wallonia')
export const regionFlandersTurnover = turnover('flanders')
export const regionBrusselsTurnover = turnover('brussels')

/** Turnover of new plants, M€/yr: no document says where they would stand. */
export const regionUnallocatedTurnover = variable({
  id: 'region.unallocated.turnover',
  unit: 'M€/yr',
  equation: () => eq`${projectsTurnover}`,
})

export const regionWalloniaJobs = jobs('wallonia')
export const regionFlandersJobs = jobs('flanders')
export const regionBrusselsJobs = jobs('brussels')

/** Jobs of new plants and of the AI Factory, whose place no document gives. */
export const regionUnallocatedJobs = variable({
  id: 'region.unallocated.jobs',
  unit: 'jobs',
  equation: () => eq`${chipsJobs} + ${batteriesJobs} + ${projectsJobsIndirect} + ${aiJobs}`,
})
