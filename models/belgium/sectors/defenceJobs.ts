import { eq } from '#models/engine/equation'
import { variable } from '#models/engine/model'
import { defenceIndirectPerDirect, defenceInducedPerDirect, defenceJobElasticity } from '../assumptions/defence'
import {
  defenceCoreDirectJobs,
  defenceCoreTurnover,
  defenceEcosystemJobs,
  defenceExportEuropeShare,
  defenceRndReturn,
} from '../figures/defenceHearing'
import { defenceExportOrders, defenceOrders, defencePartnerOrders } from './defenceOrders'
import { defenceTurnoverCore } from './defenceTurnover'
import { defenceRndExtra } from './research'

export const defenceJobsDirect = variable({
  id: 'defence.jobs.direct',
  unit: 'jobs',
  better: 'more',
  equation: () =>
    eq`${defenceCoreDirectJobs} * (${defenceTurnoverCore} / ${defenceCoreTurnover}) ^ ${defenceJobElasticity}`,
})

/** The hearing's 13 000 jobs contain the direct ones: these are the others. */
export const defenceJobsIndirect = variable({
  id: 'defence.jobs.indirect',
  unit: 'jobs',
  better: 'more',
  equation: () =>
    eq`${defenceEcosystemJobs} - ${defenceCoreDirectJobs} + ${defenceIndirectPerDirect} * (${defenceJobsDirect} - ${defenceCoreDirectJobs})`,
})

/** Shown apart, in no total. */
export const defenceJobsInduced = variable({
  id: 'defence.jobs.induced',
  unit: 'jobs',
  nature: 'context',
  equation: () => eq`${defenceInducedPerDirect} * ${defenceJobsDirect}`,
})

export const defenceExportsShare = variable({
  id: 'defence.exports.share',
  unit: '%',
  equation: () => eq`(${defenceExportOrders} + ${defencePartnerOrders}) / ${defenceOrders}`,
})

export const defenceExportsTurnover = variable({
  id: 'defence.exports.turnover',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${defenceExportsShare} * ${defenceTurnoverCore}`,
})

export const defenceExportsEurope = variable({
  id: 'defence.exports.europe',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${defenceExportEuropeShare} * ${defenceExportsTurnover}`,
})

/** A claim of the hearing, far above OECD 2001 and EDA 2014: in no other equation. */
export const defenceRndClaimedReturn = variable({
  id: 'defence.rnd.claimedReturn',
  unit: 'M€/yr',
  nature: 'claim',
  equation: () => eq`${defenceRndReturn} * ${defenceRndExtra}`,
})
