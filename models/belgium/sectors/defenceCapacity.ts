import { eq, type Part } from '#models/engine/equation'
import { type Expression, previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  defenceAttrition,
  defenceCapacityGrowth,
  defenceClearanceGain,
  defenceFinanceGain,
  defenceJobElasticity,
  defenceManning,
  defenceOrderResponse,
  defencePeopleWeight,
  defencePermitGain,
  defenceRecruitRate,
  defenceVisibilityGain,
} from '../assumptions/defenceIndustry'
import { skillsEngineersToDefence, skillsTalentToDefence, skillsTechniciansToDefence } from '../assumptions/skills'
import { defenceCoreDirectJobs, defenceCoreTurnover } from '../figures/defenceHearing'
import { industryFinance, industryPermits, industryVisibility } from '../levers/industry'
import { skillsClearance, skillsTalent } from '../levers/skills'
import { defenceJobsDirect } from './defenceJobs'
import { defenceTurnoverCore, defenceWaiting } from './defenceTurnover'
import { skillsExtraGraduates, skillsExtraTechnicians } from './skills'

/** How much long order books, through pay and confidence, speed hiring and investment: half of the most at one year of waiting. */
export const defencePull = variable({
  id: 'defence.pull',
  unit: '1',
  initial: () => eq`0`,
  equation: () => eq`${defenceOrderResponse} * ${previous(defenceWaiting)} / (${step} + ${previous(defenceWaiting)})`,
})

/** Growth that plants allow with the obstacles of today. */
const growthToday = (): Expression => eq`${defenceCapacityGrowth} * (1 + ${defencePull})`

/** What plants can deliver, M€/yr: last year's output, and how fast it may grow. */
export const defenceCapacity = variable({
  id: 'defence.capacity',
  unit: 'M€/yr',
  role: 'limit',
  initial: () => eq`${defenceCoreTurnover}`,
  equation: () =>
    eq`${previous(defenceTurnoverCore)} * (1 + (${growthToday()} + ${defencePermitGain} * ${industryPermits} + ${defenceFinanceGain} * ${industryFinance} + ${defenceVisibilityGain} * ${industryVisibility}) * ${step})`,
})

/** A plant that may open looks for its people: hiring follows the room that obstacles removed open. */
const manningFactor = (): Expression =>
  eq`(${defenceCapacity} / (${previous(defenceTurnoverCore)} * (1 + ${growthToday()} * ${step}))) ^ ${defenceManning}`

const recruits = (staff: Part, manning: Part): Expression =>
  eq`${defenceRecruitRate} * ${staff} * (1 + ${defenceClearanceGain} * ${skillsClearance}) * (1 + ${defencePull}) * ${manning} + ${skillsEngineersToDefence} * ${skillsExtraGraduates} + ${skillsTechniciansToDefence} * ${skillsExtraTechnicians} + ${skillsTalentToDefence} * ${skillsTalent}`

/** People the core companies can hire in the year, people/yr. */
export const defenceRecruits = variable({
  id: 'defence.recruits',
  unit: 'people/yr',
  initial: () => recruits(defenceJobsDirect, eq`1`),
  equation: () => recruits(previous(defenceJobsDirect), manningFactor()),
})

/** The people the core companies can have, jobs: those who stay and those they can hire. */
export const defenceWorkforce = variable({
  id: 'defence.workforce',
  unit: 'jobs',
  initial: () => eq`${defenceJobsDirect}`,
  equation: () =>
    eq`${previous(defenceJobsDirect)} * (1 - ${defenceAttrition} * ${step}) + ${defenceRecruits} * ${step}`,
})

/** The turnover those people can make, M€/yr: the inverse of `defence.jobs.direct`. */
export const defenceLabourLimit = variable({
  id: 'defence.labourLimit',
  unit: 'M€/yr',
  role: 'limit',
  equation: () =>
    eq`${defenceCoreTurnover} * (${defenceWorkforce} / ${defenceCoreDirectJobs}) ^ (1 / ${defenceJobElasticity})`,
})

/** What people and plants together can deliver, M€/yr: machines replace people in part. */
export const defenceSupply = variable({
  id: 'defence.supply',
  unit: 'M€/yr',
  role: 'limit',
  equation: () =>
    eq`${defencePeopleWeight} * ${defenceLabourLimit} + (1 - ${defencePeopleWeight}) * ${defenceCapacity}`,
})
