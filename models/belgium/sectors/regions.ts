import { eq } from '#models/engine/equation'
import type { Expression } from '#models/engine/expression'
import { type Figure, type Variable, variable } from '#models/engine/model'
import { defenceJobsBrussels, defenceJobsFlanders, defenceJobsWallonia } from '../assumptions/defence'
import { regionResearchBrussels, regionResearchFlanders, regionResearchWallonia } from '../assumptions/region'
import { defenceBrusselsNationalShare, defenceWalloniaTurnoverShare } from '../figures/defenceHearing'
import { techFundingBrussels, techFundingFlanders, techFundingWallonia } from '../figures/techFunding'
import { defenceJobsDirect, defenceJobsIndirect } from './defenceJobs'
import { defenceTurnoverEcosystem } from './defenceTurnover'
import { aiJobs, batteriesJobs, capitalJobs, chipsJobs, projectsJobsIndirect, projectsTurnover } from './projects'
import { researchStaff } from './research'

interface Shares {
  readonly wallonia: Figure
  readonly flanders: Figure
  readonly brussels: Figure
}

const defence: Shares = { wallonia: defenceJobsWallonia, flanders: defenceJobsFlanders, brussels: defenceJobsBrussels }
const research: Shares = {
  wallonia: regionResearchWallonia,
  flanders: regionResearchFlanders,
  brussels: regionResearchBrussels,
}
const capital: Shares = { wallonia: techFundingWallonia, flanders: techFundingFlanders, brussels: techFundingBrussels }

/** A region's part of the three, which together make the whole. */
const part = (shares: Shares, region: keyof Shares): Expression =>
  eq`${shares[region]} / (${shares.wallonia} + ${shares.flanders} + ${shares.brussels})`

const jobs = (region: keyof Shares): Variable =>
  variable({
    id: `region.${region}.jobs`,
    unit: 'jobs',
    better: 'more',
    equation: () =>
      eq`(${defenceJobsDirect} + ${defenceJobsIndirect}) * ${part(defence, region)} + ${researchStaff} * ${part(research, region)} + ${capitalJobs} * ${part(capital, region)}`,
  })

const turnover = (region: string, share: () => Expression): Variable =>
  variable({
    id: `region.${region}.turnover`,
    unit: 'M€/yr',
    better: 'more',
    equation: () => eq`${defenceTurnoverEcosystem} * ${share()}`,
  })

export const regionWalloniaTurnover = turnover('wallonia', () => eq`${defenceWalloniaTurnoverShare}`)
export const regionFlandersTurnover = turnover(
  'flanders',
  () => eq`(1 - ${defenceWalloniaTurnoverShare} - ${defenceBrusselsNationalShare})`,
)
export const regionBrusselsTurnover = turnover('brussels', () => eq`${defenceBrusselsNationalShare}`)

/** No document says where new plants would stand. */
export const regionUnallocatedTurnover = variable({
  id: 'region.unallocated.turnover',
  unit: 'M€/yr',
  equation: () => eq`${projectsTurnover}`,
})

export const regionWalloniaJobs = jobs('wallonia')
export const regionFlandersJobs = jobs('flanders')
export const regionBrusselsJobs = jobs('brussels')

export const regionUnallocatedJobs = variable({
  id: 'region.unallocated.jobs',
  unit: 'jobs',
  equation: () => eq`${chipsJobs} + ${batteriesJobs} + ${projectsJobsIndirect} + ${aiJobs}`,
})
