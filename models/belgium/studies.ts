import type { Settings } from '#models/engine/parameters'

/** A study that ships with the app: what it sets; its label is in the model's texts. */
export interface ShippedStudy {
  readonly id: string
  readonly settings: Settings
  /** what its two charts show */
  readonly charts: readonly [readonly string[], readonly string[]]
}

export const studies: readonly ShippedStudy[] = [
  {
    id: 'current-course',
    settings: {},
    charts: [['defence.turnover.core', 'defence.supply', 'defence.orders'], ['dependency.europeanShare']],
  },
  {
    id: 'sector-outlook',
    settings: {
      'industry.permits': { value: 100 },
      'industry.finance': { value: 100 },
      'industry.visibility': { value: 100 },
      'industry.licences': { value: 100 },
      'industry.smeAccess': { value: 100 },
      'skills.clearance': { value: 100 },
      'skills.technicians': { value: 1200 },
    },
    charts: [['defence.turnover.core'], ['defence.jobs.direct']],
  },
  {
    id: 'research-4',
    settings: {
      'research.intensity': { value: 4, by: 2035 },
    },
    charts: [['research.target', 'research.intensityReached', 'research.effortReal'], ['gdp.effect']],
  },
  {
    id: 'research-4-fast',
    settings: {
      'research.intensity': { value: 4, by: 2030 },
    },
    charts: [['research.effortReal', 'research.intensityReached'], ['research.payRise']],
  },
  {
    id: 'research-4-people',
    settings: {
      'research.intensity': { value: 4, by: 2030 },
      'skills.engineers': { value: 10_000 },
      'skills.talent': { value: 1500, by: 2026 },
    },
    charts: [['research.effortReal'], ['public.balance']],
  },
  {
    id: 'nato-path',
    settings: {
      'defence.effort': { value: 3.5, by: 2035 },
    },
    charts: [['gdp.effect'], ['public.debtRatio']],
  },
  {
    id: 'industry-package',
    settings: {
      'defence.effort': { value: 3.5, by: 2035 },
      'industry.permits': { value: 60 },
      'industry.finance': { value: 60 },
      'industry.visibility': { value: 60 },
      'industry.licences': { value: 60 },
      'industry.smeAccess': { value: 50 },
      'skills.clearance': { value: 60 },
      'skills.technicians': { value: 1000 },
    },
    charts: [['defence.turnover.core', 'defence.orders'], ['dependency.europeanShare']],
  },
  {
    id: 'paid-by-offsets',
    settings: {
      'defence.effort': { value: 3.5, by: 2035 },
      'public.offset': { value: 100 },
    },
    charts: [['gdp.effect'], ['public.balance']],
  },
  {
    id: 'safe-full',
    settings: {
      'safe.loans': { value: 8340 },
      'safe.additionality': { value: 50 },
    },
    charts: [['dependency.europeanShare'], ['safe.delivered', 'safe.drawn']],
  },
  {
    id: 'european-preference',
    settings: {
      'dependency.usShare': { value: 45, by: 2035 },
      'defence.content': { value: 33, by: 2032 },
      'industry.smeAccess': { value: 50 },
      'dependency.screening': { value: 50 },
    },
    charts: [['dependency.europeanShare'], ['public.premium']],
  },
  {
    id: 'chips-batteries',
    settings: {
      'chips.capex': { value: 3000 },
      'batteries.capex': { value: 1000 },
    },
    charts: [['projects.turnover'], ['jobs.net']],
  },
  {
    id: 'science-cut',
    settings: {
      'science.belspo': { value: -20 },
    },
    charts: [['research.effortReal'], ['gdp.effect']],
  },
  {
    id: 'effort-frozen',
    settings: {
      'defence.effortAgreed': { value: 2 },
      'defence.exportGrowth': { value: 1.2 },
    },
    charts: [['defence.turnover.core'], ['jobs.net']],
  },
  {
    id: 'everything-recommended',
    settings: {
      'research.intensity': { value: 4, by: 2035 },
      'skills.engineers': { value: 10_000 },
      'skills.technicians': { value: 1000 },
      'skills.talent': { value: 1500 },
      'skills.clearance': { value: 60 },
      'safe.loans': { value: 8340 },
      'safe.additionality': { value: 50 },
      'dependency.usShare': { value: 45 },
      'dependency.screening': { value: 50 },
      'industry.permits': { value: 60 },
      'industry.finance': { value: 60 },
      'industry.smeAccess': { value: 50 },
      'industry.visibility': { value: 60 },
      'industry.licences': { value: 60 },
      'chips.capex': { value: 3000 },
      'batteries.capex': { value: 1000 },
      'ai.factory': { value: 80 },
      'capital.venture': { value: 2500 },
    },
    charts: [['jobs.net'], ['public.balance']],
  },
]

/** What a study that ships with the app sets. Throws for one that is not there. */
export function settingsOf(id: string): Settings {
  const study = studies.find((each) => each.id === id)
  if (!study) throw new Error(`no study "${id}"`)
  return study.settings
}
