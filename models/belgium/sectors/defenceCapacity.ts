import { eq } from '#models/engine/equation'
import { previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  defenceAttrition,
  defenceCapacityGrowth,
  defenceClearanceGain,
  defenceFinanceGain,
  defenceJobElasticity,
  defencePermitGain,
  defenceRecruitsNow,
} from '../assumptions/defence'
import { skillsEngineersToDefence, skillsTalentToDefence } from '../assumptions/skills'
import { defenceCoreDirectJobs, defenceCoreTurnover } from '../figures/defenceHearing'
import { industryFinance, industryPermits } from '../levers/industry'
import { skillsClearance, skillsTalent } from '../levers/skills'
import { defenceJobsDirect } from './defenceJobs'
import { defenceTurnoverCore } from './defenceTurnover'
import { skillsExtraGraduates } from './research'

/** What plants can deliver: last year's output and the fastest growth they allow. */
export const defenceCapacity = variable({
  id: 'defence.capacity',
  unit: 'M€/yr',
  role: 'limit',
  initial: () => eq`${defenceCoreTurnover}`,
  equation: () =>
    eq`${previous(defenceTurnoverCore)} * (1 + (${defenceCapacityGrowth} + ${defencePermitGain} * ${industryPermits} + ${defenceFinanceGain} * ${industryFinance}) * ${step})`,
})

export const defenceRecruits = variable({
  id: 'defence.recruits',
  unit: 'people/yr',
  equation: () =>
    eq`${defenceRecruitsNow} * (1 + ${defenceClearanceGain} * ${skillsClearance}) + ${skillsEngineersToDefence} * ${skillsExtraGraduates} + ${skillsTalentToDefence} * ${skillsTalent}`,
})

/** The people the core companies can have: those who stay and those they can hire. */
export const defenceWorkforce = variable({
  id: 'defence.workforce',
  unit: 'jobs',
  initial: () => eq`${defenceCoreDirectJobs}`,
  equation: () =>
    eq`${previous(defenceJobsDirect)} * (1 - ${defenceAttrition} * ${step}) + ${defenceRecruits} * ${step}`,
})

/** The turnover those people can make: the inverse of `defence.jobs.direct`. */
export const defenceLabourLimit = variable({
  id: 'defence.labourLimit',
  unit: 'M€/yr',
  role: 'limit',
  equation: () =>
    eq`${defenceCoreTurnover} * (${defenceWorkforce} / ${defenceCoreDirectJobs}) ^ (1 / ${defenceJobElasticity})`,
})
