import type { Settings } from '#models/engine/parameters'
import type { Outcome } from '#models/engine/projection'

/** The value of a figure, or its range. */
interface FigureShown {
  readonly figure: string
  readonly show: 'value' | 'range'
}

/**
 * What a run gives, computed when it is shown: a level, what the settings change (without its sign, which
 * the words tell), by how many percent, how many times the first year, the sum of all years, or the part
 * that this change is of the change of another series.
 */
export interface ResultShown {
  readonly series: string
  readonly year: number
  readonly settings: Settings
  readonly show: 'level' | 'difference' | 'percent' | 'times' | 'sum' | { readonly partOf: string }
}

export type NumberShown = FigureShown | ResultShown

/** What has to be said along with some results, and what it is about. */
export interface Warning {
  readonly id: string
  /** the series, levers and figures beside which it is shown */
  readonly subjects: readonly string[]
  /** the gaps of its text; no number is typed into a text */
  readonly numbers: Readonly<Record<string, NumberShown>>
  /** where it is said of some runs only */
  readonly when?: (outcome: Outcome) => boolean
}

const value = (figure: string): FigureShown => ({ figure, show: 'value' })
const range = (figure: string): FigureShown => ({ figure, show: 'range' })

/** A lever at a value, and what a series is or does with it alone in a year. */
const shown =
  (show: ResultShown['show']) =>
  (settings: Settings, series: string, year: number): ResultShown => ({ series, year, settings, show })
const level = shown('level')
const difference = shown('difference')
const percent = shown('percent')
const times = shown('times')
const balanceOf = (settings: Settings): ResultShown => shown('sum')(settings, 'public.balance', 2040)

const full = (lever: string): Settings => ({ [lever]: { value: 100 } })
const outlook: Settings = {
  ...full('industry.permits'),
  ...full('industry.finance'),
  ...full('industry.visibility'),
  ...full('industry.licences'),
  ...full('industry.smeAccess'),
  ...full('skills.clearance'),
  'skills.technicians': { value: 1200 },
}
const effort: Settings = { 'defence.effort': { value: 3.5, by: 2035 } }
const researchFast: Settings = { 'research.intensity': { value: 4, by: 2030 } }
const safe = (additionality: number): Settings => ({
  'safe.loans': { value: 8340 },
  'safe.additionality': { value: additionality },
})
const fewAmerican: Settings = { 'dependency.usShare': { value: 20, by: 2026 } }

/** Points of GDP in a year above which a rise of the effort is called fast. */
const FAST = 0.3

/** Whether the effort rises fast in some year, and faster than in the reference. */
function risesFast({ scenario, reference }: Outcome): boolean {
  const rise = (run: Outcome['scenario'], year: number) =>
    run.at('defence.effortReached', year) - run.at('defence.effortReached', year - 1)
  return scenario.years
    .slice(1)
    .some((year) => rise(scenario, year) > FAST && rise(scenario, year) > rise(reference, year))
}

export const warnings: readonly Warning[] = [
  {
    id: 'fast-rise',
    subjects: ['defence.effort', 'defence.effortAgreed', 'defence.effortReached'],
    numbers: {},
    when: risesFast,
  },
  {
    id: 'effort-agreed',
    subjects: ['defence.effort', 'defence.effortAgreed', 'defence.effortReached', 'defence.effort2034'],
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
      imported: shown({ partOf: 'dependency.deliveries' })(effort, 'dependency.imports', 2035),
      european: difference(effort, 'dependency.europeanShare', 2035),
      offset: difference({ ...effort, 'public.offset': { value: 100 } }, 'gdp.effect', 2035),
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
      talent: balanceOf({ 'skills.talent': { value: 1750, by: 2026 } }),
      clearance: balanceOf({ 'skills.clearance': { value: 100, by: 2026 } }),
      technicians: balanceOf({ 'skills.technicians': { value: 1050, by: 2026 } }),
      licences: balanceOf({ 'industry.licences': { value: 100, by: 2040 } }),
    },
  },
  {
    id: 'paid-with-equipment',
    subjects: ['defence.rnd', 'research.lateStage', 'defence.equipmentShare', 'public.balance'],
    numbers: {
      rnd: balanceOf({ 'defence.rnd': { value: 10 } }),
      lateStage: balanceOf({ 'research.lateStage': { value: 40 } }),
      equipment: balanceOf({ 'defence.equipmentShare': { value: 15 } }),
    },
  },
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
      debt: level(researchFast, 'public.debtRatio', 2040),
      elasticity: value('research.outputElasticity'),
      range: range('research.outputElasticity'),
      follows: value('public.spendingFollows'),
      share: level({}, 'research.publicShare', 2035),
      people: level(researchFast, 'research.effortReal', 2030),
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
    numbers: { chips: value('chips.smallest'), batteries: value('batteries.smallest') },
  },
  {
    id: 'doubling',
    subjects: [
      'defence.outlook.volume_factor',
      'defence.outlook.years',
      'defence.outlook.extra_direct_jobs',
      'defence.outlook.extra_indirect_jobs',
      'defence.turnover.core',
      'defence.turnover.dualUse',
      'defence.turnover.ecosystem',
      'defence.contentReference',
      'defence.exportGrowthReference',
      'defence.exportGrowth',
      'defence.dualUseElasticity',
    ],
    numbers: {
      years: value('defence.outlook.years'),
      course: times({}, 'defence.turnover.core', 2033),
      outlook: times(outlook, 'defence.turnover.core', 2033),
    },
  },
  {
    id: 'within-the-ecosystem',
    subjects: [
      'defence.ecosystem.jobs',
      'defence.ecosystem.turnover',
      'defence.core.turnover',
      'defence.core.direct_jobs',
      'defence.jobs.indirect',
      'defence.turnover.ecosystem',
    ],
    numbers: {
      jobs: value('defence.ecosystem.jobs'),
      core: value('defence.core.turnover'),
      ecosystem: value('defence.ecosystem.turnover'),
    },
  },
  {
    id: 'ai-within-venture',
    subjects: [
      'tech.funding.ai_share',
      'tech.funding.2024',
      'ai.factory',
      'ai.jobs',
      'capital.venture',
      'capital.jobs',
    ],
    numbers: {},
  },
  {
    id: 'rnd-within-intensity',
    subjects: ['defence.rnd', 'defence.rndNow', 'defence.rndExtra', 'rd.intensity.belgium', 'research.spending'],
    numbers: { intensity: value('rd.intensity.belgium') },
  },
  {
    id: 'space-within-plan',
    subjects: ['defence.space', 'defence.space.envelope', 'defence.spaceSpend', 'defence.procurement'],
    numbers: { envelope: value('defence.space.envelope') },
  },
  {
    id: 'group-staff',
    subjects: [
      'semiconductors.asml.staff',
      'semiconductors.imec.staff',
      'batteries.umicore.staff',
      'batteries.umicore.staff_belgium',
      'materials.solvay.staff',
    ],
    numbers: {
      asml: value('semiconductors.asml.staff'),
      imec: value('semiconductors.imec.staff'),
      umicore: value('batteries.umicore.staff'),
      solvay: value('materials.solvay.staff'),
    },
  },
  {
    id: 'science-cut',
    subjects: ['science.belspo', 'science.belspo.cut', 'science.belspoBudget', 'research.spending'],
    numbers: { cut: value('science.belspo.cut') },
  },
  {
    id: 'record-year',
    subjects: ['tech.funding.2024', 'capital.venture', 'capital.jobs', 'public.venture'],
    numbers: { funding: value('tech.funding.2024') },
  },
  {
    id: 'illustrative',
    subjects: [
      'dependency.chips',
      'dependency.batteries',
      'dependency.control',
      'dependency.foundries',
      'dependency.index',
      'dependency.screening',
      'chips.coverage',
      'batteries.coverage',
      'dependency.chinaBatteryShare',
      'dependency.foundryControl',
      'dependency.foundryLoss',
    ],
    numbers: {},
  },
]

/** The warnings shown beside a series, lever or figure, as far as they hold for a run. */
export const warningsOf = (id: string, outcome: Outcome): readonly Warning[] =>
  warnings.filter(({ subjects, when }) => subjects.includes(id) && (when?.(outcome) ?? true))
