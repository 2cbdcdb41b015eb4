import type { Settings } from '#models/engine/parameters'
import type { Outcome } from '#models/engine/projection'
import { limits } from '../sectors/defenceTurnover'
import { scanned, selfPaying } from './selfPaying'
import { type SettingShown, settingOf } from './settingShown'
import { balanceOf, difference, full, level, odds, percent, shown, value, type Warning } from './warning'

const effort: Settings = { 'defence.effort': { value: 3.5, by: 2035 } }

const brought = (setting: SettingShown) => balanceOf(settingOf(setting))

/** Levers pushed far whose price is what is not bought or begun. */
const unbought = {
  rnd: { lever: 'defence.rnd', value: 10, by: 2030 },
  lateStage: { lever: 'research.lateStage', value: 40, by: 2030 },
  equipment: { lever: 'defence.equipmentShare', value: 15, by: 2030 },
}

/** Points of GDP in a year above which a rise of the effort is called fast. */
const FAST = 0.3

/** A line that rises by just so much a year is off by less than this. */
const ROUNDING = 1e-9

/** Whether the effort rises fast in some year, and faster than in the reference. */
function risesFast({ scenario, reference }: Outcome): boolean {
  const rise = (run: Outcome['scenario'], year: number) =>
    run.at('defence.effortReached', year) - run.at('defence.effortReached', year - 1)
  return scenario.years.slice(1).some((year) => rise(scenario, year) - ROUNDING > Math.max(FAST, rise(reference, year)))
}

/** What has to be said along with what some levers do. */
export const leverWarnings: readonly Warning[] = [
  {
    id: 'fast-rise',
    subjects: ['defence.effort', 'defence.effortAgreed', 'defence.effortReached'],
    numbers: {},
    when: risesFast,
  },
  {
    id: 'effort-agreed',
    subjects: ['defence.effort', 'defence.effortAgreed', 'defence.effortReached', 'defence.effort2034'],
    levers: ['defence.effort', 'defence.effortAgreed'],
    numbers: {
      tenth: difference({ 'defence.effort': { value: 2.1, by: 2026 } }, 'defence.spending', 2030),
      agreed: value('defence.effort2034'),
      step: difference({ 'defence.effortAgreed': { value: 2 } }, 'defence.spending', 2034),
    },
  },
  {
    id: 'effort-buys-defence',
    subjects: ['defence.effort', 'defence.effortNow', 'public.defenceExtra', 'public.costPerJobYear'],
    numbers: {
      effort: level(effort, 'defence.effortReached', 2035),
      gdp: level(effort, 'gdp.effect', 2035),
      jobs: level(effort, 'jobs.net', 2035),
      balance: difference(effort, 'public.balance', 2035),
      cost: level(effort, 'public.cost', 2035),
      made: shown({ restOf: 'dependency.deliveries' })(effort, 'dependency.imports', 2035),
      european: difference(effort, 'dependency.europeanShare', 2035),
      offset: level({ ...effort, 'public.offset': { value: 100 } }, 'gdp.effect', 2035),
    },
  },
  {
    id: 'people-or-plants',
    subjects: [
      'defence.supply',
      'defence.limit',
      'defence.capacity',
      'defence.labourLimit',
      'defence.backlog',
      'defence.lost',
      'industry.permits',
      'industry.finance',
      'industry.visibility',
      'industry.licences',
      'skills.engineers',
      'defence.impatience',
    ],
    numbers: {
      bind: odds('courseLimit', limits.plants),
      people: odds('courseLimit', limits.people),
      plants: odds('courseLimit', limits.plants, limits.plants),
      impatience: value('defence.impatience'),
      permitsOutput: percent(full('industry.permits'), 'defence.turnover.core', 2033),
      financeOutput: percent(full('industry.finance'), 'defence.turnover.core', 2033),
      visibilityOutput: percent(full('industry.visibility'), 'defence.turnover.core', 2033),
      permitsJobs: percent(full('industry.permits'), 'defence.jobs.direct', 2033),
      financeJobs: percent(full('industry.finance'), 'defence.jobs.direct', 2033),
      visibilityJobs: percent(full('industry.visibility'), 'defence.jobs.direct', 2033),
      licences: difference(full('industry.licences'), 'dependency.europeanShare', 2030),
      studies: value('skills.studyYears'),
    },
  },
  {
    id: 'pay-for-themselves',
    subjects: ['skills.talent', 'skills.clearance', 'skills.technicians', 'industry.licences', 'public.balance'],
    numbers: {
      talent: brought(selfPaying.talent),
      talentAt: selfPaying.talent,
      talentPays: odds('talentBalance', 0),
      clearance: brought(selfPaying.clearance),
      clearanceAt: selfPaying.clearance,
      clearancePays: odds('clearanceBalance', 0),
      technicians: brought(selfPaying.technicians),
      techniciansAt: selfPaying.technicians,
      techniciansPay: odds('techniciansBalance', 0),
      licences: brought(selfPaying.licences),
      licencesAt: selfPaying.licences,
      licencesPay: odds('licencesBalance', 0),
      values: { count: scanned.values },
      years: { count: scanned.years.length },
    },
  },
  {
    id: 'paid-with-equipment',
    subjects: ['defence.rnd', 'research.lateStage', 'defence.equipmentShare', 'public.balance'],
    numbers: {
      rnd: brought(unbought.rnd),
      rndAt: unbought.rnd,
      lateStage: brought(unbought.lateStage),
      lateStageAt: unbought.lateStage,
      equipment: brought(unbought.equipment),
      equipmentAt: unbought.equipment,
    },
  },
]
