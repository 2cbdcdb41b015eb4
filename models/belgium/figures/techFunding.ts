import { documentedIn } from '../figureKinds'

const paragraph3 = documentedIn('tech-funding', { place: 'paragraph 3', asOf: '2024' })
const privateEquity = documentedIn('tech-funding', { place: 'private equity', asOf: '2024' })
const funding = documentedIn('tech-funding', { asOf: '2024' })

export const techFunding2024 = funding({
  id: 'tech.funding.2024',
  value: 1430,
  unit: 'M€/yr',
  place: 'paragraph 2',
  secondSource: {
    status: 'confirmed',
    value: 1430,
    source: 'Belgian press, 2025',
    note: '738 in 2023; first half of 2025 half of a year before: a record year',
  },
})

export const techFundingAiShare = funding({
  id: 'tech.funding.ai_share',
  value: 70,
  unit: '%',
  place: 'paragraph 2',
  context: true,
  secondSource: {
    status: 'contradicted',
    value: 50,
    source: 'Belgian press, 2025',
    note: 'nearly half rather than 70',
  },
})

export const techFundingFlanders = paragraph3({
  id: 'tech.funding.flanders',
  value: 1060,
  unit: 'M€/yr',
  structural: true,
})

export const techFundingWallonia = paragraph3({
  id: 'tech.funding.wallonia',
  value: 190,
  unit: 'M€/yr',
  structural: true,
})

export const techFundingBrussels = paragraph3({
  id: 'tech.funding.brussels',
  value: 150,
  unit: 'M€/yr',
  structural: true,
})

export const techExits = funding({
  id: 'tech.exits',
  value: 22,
  unit: 'deals',
  place: 'paragraph on exits',
  context: true,
})

export const techUnicorns = funding({
  id: 'tech.unicorns',
  value: 4,
  unit: 'firms',
  place: 'paragraph on unicorns',
  context: true,
})

export const ictGrowth = funding({ id: 'ict.growth', value: 1.9, unit: '%/yr', place: 'warning signs', context: true })
export const ictJobsChange = funding({ id: 'ict.jobs_change', value: -1750, unit: 'jobs/yr', place: 'warning signs' })

export const capitalPrivateEquity = privateEquity({
  id: 'capital.private_equity',
  value: 4450,
  unit: 'M€/yr',
  context: true,
})

export const capitalPrivateEquityFirms = privateEquity({
  id: 'capital.private_equity.firms',
  value: 264,
  unit: 'firms',
  context: true,
})

export const capitalPrivateEquityChange = privateEquity({
  id: 'capital.private_equity.change',
  value: 37,
  unit: '%',
  context: true,
})

export const capitalMergers2024 = funding({
  id: 'capital.mergers.2024',
  value: 24000,
  unit: 'M€/yr',
  place: 'mergers and acquisitions',
  context: true,
})

export const capitalMergers2023 = funding({
  id: 'capital.mergers.2023',
  value: 32000,
  unit: 'M€/yr',
  asOf: '2023',
  place: 'mergers and acquisitions',
  context: true,
})

export const capitalPrivateEquityRank = privateEquity({
  id: 'capital.private_equity.rank',
  value: 4,
  unit: 'rank',
  context: true,
})
