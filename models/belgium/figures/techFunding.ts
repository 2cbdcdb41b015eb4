import { figure } from '#models/engine/model'

export const techFunding2024 = figure({
  id: 'tech.funding.2024',
  value: 1430,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'paragraph 2',
  secondSource: {
    status: 'confirmed',
    value: 1430,
    source: 'Belgian press, 2025',
    note: '738 in 2023; first half of 2025 half of a year before: a record year',
  },
})

export const techFundingAiShare = figure({
  id: 'tech.funding.ai_share',
  value: 70,
  unit: '%',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'paragraph 2',
  context: true,
  secondSource: {
    status: 'contradicted',
    value: 50,
    source: 'Belgian press, 2025',
    note: 'nearly half rather than 70',
  },
})

export const techFundingFlanders = figure({
  id: 'tech.funding.flanders',
  value: 1060,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'paragraph 3',
  structural: true,
})

export const techFundingWallonia = figure({
  id: 'tech.funding.wallonia',
  value: 190,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'paragraph 3',
  structural: true,
})

export const techFundingBrussels = figure({
  id: 'tech.funding.brussels',
  value: 150,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'paragraph 3',
  structural: true,
})

export const techExits = figure({
  id: 'tech.exits',
  value: 22,
  unit: 'deals',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'paragraph on exits',
  context: true,
})

export const techUnicorns = figure({
  id: 'tech.unicorns',
  value: 4,
  unit: 'firms',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'paragraph on unicorns',
  context: true,
})

export const ictGrowth = figure({
  id: 'ict.growth',
  value: 1.9,
  unit: '%/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'warning signs',
  context: true,
})

export const ictJobsChange = figure({
  id: 'ict.jobs_change',
  value: -1750,
  unit: 'jobs/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'warning signs',
})

export const capitalPrivateEquity = figure({
  id: 'capital.private_equity',
  value: 4450,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'private equity',
  context: true,
})

export const capitalPrivateEquityFirms = figure({
  id: 'capital.private_equity.firms',
  value: 264,
  unit: 'firms',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'private equity',
  context: true,
})

export const capitalPrivateEquityChange = figure({
  id: 'capital.private_equity.change',
  value: 37,
  unit: '%',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'private equity',
  context: true,
})

export const capitalMergers2024 = figure({
  id: 'capital.mergers.2024',
  value: 24000,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'mergers and acquisitions',
  context: true,
})

export const capitalMergers2023 = figure({
  id: 'capital.mergers.2023',
  value: 32000,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2023',
  document: 'tech-funding',
  place: 'mergers and acquisitions',
  context: true,
})

export const capitalPrivateEquityRank = figure({
  id: 'capital.private_equity.rank',
  value: 4,
  unit: 'rank',
  kind: 'documented',
  asOf: '2024',
  document: 'tech-funding',
  place: 'private equity',
  context: true,
})
