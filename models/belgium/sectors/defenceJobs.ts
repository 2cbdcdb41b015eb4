import { eq } from '#models/engine/equation'
import { previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  defenceIndirectPerDirect,
  defenceInducedPerDirect,
  defenceJobElasticity,
  defenceLayoffLimit,
} from '../assumptions/defenceIndustry'
import {
  defenceCoreDirectJobs,
  defenceCoreTurnover,
  defenceEcosystemJobs,
  defenceExportEuropeShare,
} from '../figures/defenceHearing'
import { defenceWorkforce } from './defenceCapacity'
import { defenceExportOrders, defenceOrders, defencePartnerOrders } from './defenceOrders'
import { defenceTurnoverCore } from './defenceTurnover'

/** Direct jobs of the core companies: what the turnover asks for, within the people there are, never falling faster than a limit. */
export const defenceJobsDirect = variable({
  id: 'defence.jobs.direct',
  unit: 'jobs',
  better: 'more',
  initial: () => eq`${defenceCoreDirectJobs}`,
  equation: () =>
    eq`max(${previous(defenceJobsDirect)} * (1 - ${defenceLayoffLimit} * ${step}), min(${defenceWorkforce}, ${defenceCoreDirectJobs} * (${defenceTurnoverCore} / ${defenceCoreTurnover}) ^ ${defenceJobElasticity}))`,
})

/** Other jobs of the ecosystem: the hearing's 13 000 contain the direct ones. */
export const defenceJobsIndirect = variable({
  id: 'defence.jobs.indirect',
  unit: 'jobs',
  better: 'more',
  equation: () =>
    eq`${defenceEcosystemJobs} - ${defenceCoreDirectJobs} + ${defenceIndirectPerDirect} * (${defenceJobsDirect} - ${defenceCoreDirectJobs})`,
})

/** Induced jobs: shown apart, in no total. */
export const defenceJobsInduced = variable({
  id: 'defence.jobs.induced',
  unit: 'jobs',
  nature: 'context',
  equation: () => eq`${defenceInducedPerDirect} * ${defenceJobsDirect}`,
})

/** Share of orders that comes from abroad, %: one queue for all. */
export const defenceExportsShare = variable({
  id: 'defence.exports.share',
  unit: '%',
  equation: () => eq`(${defenceExportOrders} + ${defencePartnerOrders}) / ${defenceOrders}`,
})

/** Core turnover made abroad, M€/yr. */
export const defenceExportsTurnover = variable({
  id: 'defence.exports.turnover',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${defenceExportsShare} * ${defenceTurnoverCore}`,
})

/** Of which in Europe, M€/yr. */
export const defenceExportsEurope = variable({
  id: 'defence.exports.europe',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${defenceExportEuropeShare} * ${defenceExportsTurnover}`,
})
