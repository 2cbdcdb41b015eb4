import type { Settings } from '#models/engine/parameters'

/** A study that ships with the app: what it sets; its label is in the model's texts. */
export interface ShippedStudy {
  readonly id: string
  readonly settings: Settings
  /** what its two charts show */
  readonly charts: readonly [readonly string[], readonly string[]]
}

const intensity = ['research.target', 'research.intensityReached']
const staff = ['research.needed', 'research.staff']
const core = ['defence.turnover.core', 'defence.orders']
const purchases = ['dependency.europeanShare', 'dependency.usProcurement']

export const studies: readonly ShippedStudy[] = [
  { id: 'current-course', settings: {}, charts: [['defence.turnover.core'], intensity] },
  { id: 'research-4', settings: { 'research.intensity': { value: 4, by: 2035 } }, charts: [intensity, staff] },
  { id: 'research-4-fast', settings: { 'research.intensity': { value: 4, by: 2030 } }, charts: [intensity, staff] },
  {
    id: 'research-4-people',
    charts: [intensity, staff],
    settings: {
      'research.intensity': { value: 4, by: 2030 },
      'skills.engineers': { value: 10_000 },
      'skills.talent': { value: 1500, by: 2026 },
    },
  },
  {
    id: 'safe-full',
    settings: { 'safe.loans': { value: 8340 }, 'safe.additionality': { value: 50 } },
    charts: [purchases, core],
  },
  {
    id: 'european-preference',
    charts: [purchases, ['dependency.index', 'dependency.foundries']],
    settings: {
      'dependency.usShare': { value: 45, by: 2035 },
      'defence.content': { value: 36, by: 2032 },
      'dependency.screening': { value: 50 },
    },
  },
  {
    id: 'industry-package',
    charts: [core, ['defence.jobs.direct', 'defence.jobs.indirect']],
    settings: {
      'defence.effort': { value: 3.5 },
      'industry.permits': { value: 60 },
      'industry.finance': { value: 60 },
      'industry.smeAccess': { value: 50 },
      'skills.clearance': { value: 60 },
    },
  },
  {
    id: 'chips-batteries',
    settings: { 'chips.capex': { value: 3000 }, 'batteries.capex': { value: 1000 } },
    charts: [
      ['chips.jobs', 'batteries.jobs', 'projects.jobs.indirect'],
      ['dependency.chips', 'dependency.batteries'],
    ],
  },
  {
    id: 'science-cut',
    settings: { 'science.belspo': { value: -20 } },
    charts: [['research.spending'], ['research.staff']],
  },
  {
    id: 'effort-frozen',
    charts: [core, ['jobs.total']],
    settings: { 'defence.exportGrowth': { value: 1.2 }, 'defence.equipmentShare': { value: 15 } },
  },
  {
    id: 'everything-recommended',
    charts: [['jobs.total'], ['public.net', 'public.cost']],
    settings: {
      'research.intensity': { value: 4, by: 2035 },
      'research.lateStage': { value: 20 },
      'skills.engineers': { value: 10_000 },
      'skills.talent': { value: 1500 },
      'skills.clearance': { value: 60 },
      'safe.loans': { value: 8340 },
      'safe.additionality': { value: 50 },
      'dependency.usShare': { value: 45 },
      'dependency.screening': { value: 50 },
      'industry.permits': { value: 60 },
      'industry.finance': { value: 60 },
      'industry.smeAccess': { value: 50 },
      'chips.capex': { value: 3000 },
      'batteries.capex': { value: 1000 },
      'ai.factory': { value: 80 },
      'capital.venture': { value: 2500 },
    },
  },
]
