import { documentedIn } from '../figureKinds'

const bsdi = documentedIn('defence-hearing', { place: 'I.E BSDI/Agoria (Steukers)', asOf: '2025' })
const agency = documentedIn('defence-hearing', { place: 'I.A Agency for Foreign Trade', asOf: '2025' })
const hearing = documentedIn('defence-hearing', { asOf: '2025' })

export const defenceCoreFirms = bsdi({
  id: 'defence.core.firms',
  value: 80,
  bound: 'about',
  unit: 'firms',
  context: true,
})

export const defenceCoreTurnover = bsdi({
  id: 'defence.core.turnover',
  value: 2000,
  low: 1800,
  high: 2200,
  bound: 'about',
  unit: 'M€/yr',
})

export const defenceCoreDirectJobs = bsdi({
  id: 'defence.core.direct_jobs',
  value: 5000,
  low: 4500,
  high: 5500,
  bound: 'about',
  unit: 'jobs',
})

export const defenceEcosystemFirms = bsdi({
  id: 'defence.ecosystem.firms',
  value: 500,
  bound: 'at least',
  unit: 'firms',
  context: true,
})

export const defenceEcosystemTurnover = bsdi({
  id: 'defence.ecosystem.turnover',
  value: 4000,
  unit: 'M€/yr',
  physical: { min: defenceCoreTurnover },
})

export const defenceEcosystemJobs = bsdi({
  id: 'defence.ecosystem.jobs',
  value: 13000,
  low: 12000,
  high: 16300,
  bound: 'about',
  unit: 'jobs',
})

export const defenceOutlookVolumeFactor = bsdi({
  id: 'defence.outlook.volume_factor',
  value: 2,
  unit: 'ratio',
  asOf: '2033',
  context: true,
})

export const defenceOutlookYears = bsdi({ id: 'defence.outlook.years', value: 8, unit: 'yr', context: true })

export const defenceOutlookExtraDirectJobs = bsdi({
  id: 'defence.outlook.extra_direct_jobs',
  value: 4000,
  bound: 'about',
  unit: 'jobs',
  asOf: '2033',
  context: true,
})

export const defenceOutlookExtraIndirectJobs = bsdi({
  id: 'defence.outlook.extra_indirect_jobs',
  value: 4000,
  bound: 'about',
  unit: 'jobs',
  asOf: '2033',
  context: true,
})

export const defenceExportShare = agency({
  id: 'defence.export.share',
  value: 66.66666666666667,
  low: 60,
  high: 72,
  unit: '%',
})

export const defenceExportEuropeShare = agency({
  id: 'defence.export.europe_share',
  value: 70,
  unit: '%',
  secondSource: {
    status: 'contradicted',
    source: 'SIPRI, major arms 2021 to 2025',
    note: 'Saudi Arabia 30, Ukraine 23, Canada 21 %: major arms only',
  },
})

export const defenceExportWalloniaShare = hearing({
  id: 'defence.export.wallonia_share',
  value: 80,
  bound: 'at least',
  unit: '%',
  place: 'I.C AWEX',
  context: true,
})

export const defenceRndReturn = agency({
  id: 'defence.rnd.return',
  value: null,
  low: 8,
  high: 9,
  unit: '€/€',
  context: true,
})

export const defenceSmeUnder50 = agency({ id: 'defence.sme.under50', value: 75, unit: '%', context: true })

export const defenceSmeShare = hearing({
  id: 'defence.sme.share',
  value: 65,
  unit: '%',
  place: 'II. member question (Van den Heuvel)',
  context: true,
})

export const defenceEntitiesBelgium = hearing({
  id: 'defence.entities.belgium',
  value: 892,
  unit: 'entities',
  place: 'I.D hub.brussels (VUB and Royal Military School study)',
  context: true,
})

export const defenceDualUseCandidates = hearing({
  id: 'defence.dual_use.candidates',
  value: 200,
  bound: 'about',
  unit: 'firms',
  place: 'III.E Agoria (Steukers)',
  context: true,
})
