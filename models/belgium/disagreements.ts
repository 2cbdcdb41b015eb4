/** Something said about a matter: a figure, or what two figures give together. */
export interface Position {
  readonly figure: string
  /** a share of this one, or a sum with these */
  readonly over?: string
  readonly plus?: readonly string[]
}

/** Where the documents, or the speakers in one, do not say the same. */
export interface Disagreement {
  readonly id: string
  readonly positions: readonly Position[]
  /** the figures among them that an equation or the calibration uses */
  readonly used: readonly string[]
}

export const disagreements: readonly Disagreement[] = [
  {
    id: 'american-share',
    positions: [
      { figure: 'dependency.us_import_share.2019' },
      { figure: 'dependency.us_import_share.now' },
      { figure: 'dependency.us_spending_share.2015_2019' },
      { figure: 'dependency.us_spending_share.2020_2024' },
      { figure: 'dependency.usShareSipri' },
      { figure: 'dependency.usShareBelgium' },
      { figure: 'dependency.purchases_outside_europe' },
      { figure: 'dependency.europeanShareNow' },
    ],
    used: ['dependency.us_import_share.now'],
  },
  {
    id: 'doubling',
    positions: [
      { figure: 'defence.outlook.volume_factor' },
      { figure: 'defence.core.turnover' },
      { figure: 'defence.ecosystem.turnover' },
    ],
    used: ['defence.core.turnover', 'defence.ecosystem.turnover'],
  },
  {
    id: 'exports',
    positions: [
      { figure: 'defence.export.share' },
      { figure: 'defence.export.wallonia_share' },
      { figure: 'defence.export.europe_share' },
    ],
    used: ['defence.export.share', 'defence.export.europe_share'],
  },
  {
    id: 'firms',
    positions: [
      { figure: 'defence.core.firms' },
      { figure: 'defence.ecosystem.firms' },
      { figure: 'defence.entities.belgium' },
    ],
    used: [],
  },
  {
    id: 'small-firms',
    positions: [{ figure: 'defence.sme.under50' }, { figure: 'defence.sme.share' }],
    used: [],
  },
  {
    id: 'brussels',
    positions: [
      { figure: 'defence.brussels.national_share' },
      { figure: 'region.total.brussels' },
      { figure: 'defence.brussels.entities', over: 'defence.entities.belgium' },
      { figure: 'defence.brussels.jobs', over: 'defence.ecosystem.jobs' },
    ],
    used: ['region.total.brussels'],
  },
  {
    id: 'wallonia',
    positions: [
      { figure: 'defence.wallonia.turnover_share' },
      { figure: 'defence.wallonia.firm_share' },
      { figure: 'region.core.wallonia' },
      { figure: 'region.total.wallonia' },
    ],
    used: ['region.core.wallonia', 'region.total.wallonia'],
  },
  {
    id: 'safe-envelope',
    positions: [{ figure: 'safe.envelope.belgium' }, { figure: 'safe.belgiumMaximum' }],
    used: ['safe.belgiumMaximum'],
  },
  {
    id: 'venture-regions',
    positions: [
      { figure: 'tech.funding.2024' },
      { figure: 'tech.funding.flanders', plus: ['tech.funding.wallonia', 'tech.funding.brussels'] },
    ],
    used: ['tech.funding.2024'],
  },
  {
    id: 'ai-factory',
    positions: [{ figure: 'ai_factory.budget' }, { figure: 'ai.antenna' }],
    used: ['ai.antenna'],
  },
]

/** The disagreements a figure has a part in. */
export const disagreementsOf = (figure: string): readonly Disagreement[] =>
  disagreements.filter(({ positions }) => positions.some((position) => position.figure === figure))
