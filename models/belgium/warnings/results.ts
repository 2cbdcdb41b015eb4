import type { Settings } from '#models/engine/parameters'
import { settingsOf } from '../studies'
import { difference, drawnRange, level, odds, range, value, type Warning } from './warning'

const researchFast = settingsOf('research-4-fast')
/** What R&D is to reach, % of GDP. */
const AIM = 4
const safe = (additionality: number): Settings => ({
  'safe.loans': { value: 8340 },
  'safe.additionality': { value: additionality },
})
const fewAmerican: Settings = { 'dependency.usShare': { value: 20, by: 2026 } }

/** What has to be said along with some results. */
export const resultWarnings: readonly Warning[] = [
  {
    id: 'delivered-share',
    subjects: ['dependency.europeanShare', 'dependency.deliveries', 'dependency.usProcurement'],
    numbers: {},
  },
  {
    id: 'demand-fades',
    subjects: ['gdp.effect', 'jobs.net', 'macro.demand', 'macro.gdpDemand', 'macro.absorbed', 'macro.multiplier'],
    numbers: { multiplier: value('macro.multiplier'), range: range('macro.multiplier') },
  },
  {
    id: 'net-and-gross-jobs',
    subjects: ['jobs.net', 'jobs.total'],
    numbers: {},
  },
  {
    id: 'research-costs',
    subjects: ['research.intensity', 'public.researchExtra', 'research.spending', 'research.effortReal'],
    numbers: {
      aim: level(researchFast, 'research.target', 2030),
      first: difference(researchFast, 'public.balance', 2030),
      middle: difference(researchFast, 'public.balance', 2035),
      last: difference(researchFast, 'public.balance', 2040),
      lastPays: odds('fastBalance', 0),
      slowLast: difference(settingsOf('research-4'), 'public.balance', 2040),
      slowPays: odds('slowBalance', 0),
      debt: level(researchFast, 'public.debtRatio', 2040),
      elasticity: value('research.outputElasticity'),
      range: range('research.outputElasticity'),
      follows: value('public.spendingFollows'),
      share: level({}, 'research.publicShare', 2035),
      people: level(researchFast, 'research.effortReal', 2030),
      peopleRange: drawnRange('fastReached'),
      reached: odds('fastReached', AIM),
      reachedMore: odds('peopleReached', AIM),
      money: level(researchFast, 'research.intensityReached', 2030),
    },
  },
  {
    id: 'rnd-return',
    subjects: ['defence.rnd.return', 'defence.rnd', 'defence.rndExtra'],
    numbers: { returns: range('defence.rnd.return') },
  },
  {
    id: 'safe-loan',
    subjects: [
      'safe.loans',
      'safe.drawn',
      'safe.delivered',
      'safe.pipeline',
      'safe.debt',
      'safe.additionality',
      'safe.partnerShare',
      'safe.belgiumMaximum',
      'safe.envelope.belgium',
      'safe.envelope.eu',
      'safe.europeanContent',
      'safe.openUsShare',
      'defence.partnerOrders',
      'public.interest',
    ],
    numbers: {
      effort: value('defence.effortNow'),
      open: value('safe.openUsShare'),
      halfShare: difference(safe(50), 'dependency.europeanShare', 2030),
      fullShare: difference(safe(100), 'dependency.europeanShare', 2030),
      halfLast: difference(safe(50), 'dependency.europeanShare', 2040),
      fullLast: difference(safe(100), 'dependency.europeanShare', 2040),
      halfTurnover: difference(safe(50), 'defence.turnover.core', 2040),
      fullTurnover: difference(safe(100), 'defence.turnover.core', 2040),
      halfJobs: difference(safe(50), 'jobs.net', 2040),
      fullJobs: difference(safe(100), 'jobs.net', 2040),
    },
  },
  {
    id: 'committed-imports',
    subjects: [
      'dependency.usShare',
      'dependency.usShareDelivered',
      'dependency.committed',
      'dependency.committedUntil',
    ],
    levers: ['dependency.usShare'],
    numbers: {
      committed: value('dependency.committed'),
      range: range('dependency.committed'),
      early: difference(fewAmerican, 'dependency.europeanShare', 2030),
      late: difference(fewAmerican, 'dependency.europeanShare', 2035),
    },
  },
  {
    id: 'smallest-plant',
    subjects: ['chips.capex', 'batteries.capex', 'chips.inService', 'batteries.inService'],
    levers: ['chips.capex', 'batteries.capex'],
    numbers: { chips: value('chips.smallest'), batteries: value('batteries.smallest') },
  },
]
