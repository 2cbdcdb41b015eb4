import { settingsOf } from '../studies'
import { drawnRange, odds, times, value, type Warning } from './warning'

/** Twice the turnover of the first year. */
const DOUBLE = 2

/** What has to be said along with what the documents state. */
export const documentWarnings: readonly Warning[] = [
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
      courseRange: drawnRange('courseGrowth'),
      courseOdds: odds('courseGrowth', DOUBLE),
      outlook: times(settingsOf('sector-outlook'), 'defence.turnover.core', 2033),
      outlookRange: drawnRange('outlookGrowth'),
      outlookOdds: odds('outlookGrowth', DOUBLE),
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
