/** A number in a warning: the value of a figure, or its range. */
export interface NumberShown {
  readonly figure: string
  readonly show: 'value' | 'range'
}

/** What has to be said along with some results, and what it is about. */
export interface Warning {
  readonly id: string
  /** the series, levers and figures beside which it is shown */
  readonly subjects: readonly string[]
  /** the gaps of its text; no number is typed into a text */
  readonly numbers: Readonly<Record<string, NumberShown>>
}

const value = (figure: string): NumberShown => ({ figure, show: 'value' })

export const warnings: readonly Warning[] = [
  {
    id: 'rnd-return',
    subjects: ['defence.rnd.claimedReturn', 'defence.rnd.return', 'defence.rnd', 'defence.rndExtra'],
    numbers: { returns: { figure: 'defence.rnd.return', show: 'range' } },
  },
  {
    id: 'safe-loan',
    subjects: [
      'safe.loans',
      'safe.drawn',
      'safe.debt',
      'safe.debtRatio',
      'safe.additionality',
      'safe.partnerShare',
      'safe.belgiumMaximum',
      'safe.envelope.belgium',
      'safe.envelope.eu',
      'safe.europeanContent',
      'defence.partnerOrders',
      'public.interestExtra',
    ],
    numbers: { effort: value('defence.effortNow'), european: value('safe.europeanContent') },
  },
  {
    id: 'effort-buys-defence',
    subjects: ['defence.effort', 'defence.effortNow', 'public.defenceExtra', 'public.costPerJobYear'],
    numbers: {},
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
    numbers: { years: value('defence.outlook.years') },
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
    subjects: ['defence.rnd', 'defence.rndNow', 'defence.rndExtra', 'rd.intensity.belgium', 'research.planned'],
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
      'batteries.umicore.staff',
      'batteries.umicore.staff_belgium',
      'materials.solvay.staff',
    ],
    numbers: {
      asml: value('semiconductors.asml.staff'),
      umicore: value('batteries.umicore.staff'),
      solvay: value('materials.solvay.staff'),
    },
  },
  {
    id: 'science-cut',
    subjects: ['science.belspo', 'science.belspo.cut', 'science.belspoBudget', 'research.planned'],
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

/** The warnings shown beside a series, lever or figure. */
export const warningsOf = (id: string): readonly Warning[] => warnings.filter(({ subjects }) => subjects.includes(id))
