import { figure } from '#models/engine/model'

export const defenceCoreFirms = figure({
  id: 'defence.core.firms',
  value: 80,
  bound: 'about',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
  context: true,
})

export const defenceCoreTurnover = figure({
  id: 'defence.core.turnover',
  value: 2000,
  low: 1800,
  high: 2200,
  bound: 'about',
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
})

export const defenceCoreDirectJobs = figure({
  id: 'defence.core.direct_jobs',
  value: 5000,
  low: 4500,
  high: 5500,
  bound: 'about',
  unit: 'jobs',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
})

export const defenceEcosystemFirms = figure({
  id: 'defence.ecosystem.firms',
  value: 500,
  bound: 'at least',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
  context: true,
})

export const defenceEcosystemTurnover = figure({
  id: 'defence.ecosystem.turnover',
  value: 4000,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
  physical: { min: defenceCoreTurnover },
})

export const defenceEcosystemJobs = figure({
  id: 'defence.ecosystem.jobs',
  value: 13000,
  low: 12000,
  high: 16300,
  bound: 'about',
  unit: 'jobs',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
})

export const defenceOutlookVolumeFactor = figure({
  id: 'defence.outlook.volume_factor',
  value: 2,
  unit: 'ratio',
  kind: 'documented',
  asOf: '2033',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
  context: true,
})

export const defenceOutlookYears = figure({
  id: 'defence.outlook.years',
  value: 8,
  unit: 'yr',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
  context: true,
})

export const defenceOutlookExtraDirectJobs = figure({
  id: 'defence.outlook.extra_direct_jobs',
  value: 4000,
  bound: 'about',
  unit: 'jobs',
  kind: 'documented',
  asOf: '2033',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
  context: true,
})

export const defenceOutlookExtraIndirectJobs = figure({
  id: 'defence.outlook.extra_indirect_jobs',
  value: 4000,
  bound: 'about',
  unit: 'jobs',
  kind: 'documented',
  asOf: '2033',
  document: 'defence-hearing',
  place: 'I.E BSDI/Agoria (Steukers)',
  context: true,
})

export const defenceExportShare = figure({
  id: 'defence.export.share',
  value: 66.66666666666667,
  low: 60,
  high: 72,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.A Agency for Foreign Trade',
})

export const defenceExportEuropeShare = figure({
  id: 'defence.export.europe_share',
  value: 70,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.A Agency for Foreign Trade',
  secondSource: {
    status: 'contradicted',
    source: 'SIPRI, major arms 2021 to 2025',
    note: 'Saudi Arabia 30, Ukraine 23, Canada 21 %: major arms only',
  },
})

export const defenceExportWalloniaShare = figure({
  id: 'defence.export.wallonia_share',
  value: 80,
  bound: 'at least',
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.C AWEX',
  context: true,
})

export const defenceRndReturn = figure({
  id: 'defence.rnd.return',
  value: null,
  low: 8,
  high: 9,
  unit: '€/€',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.A Agency for Foreign Trade',
  context: true,
})

export const defenceSmeUnder50 = figure({
  id: 'defence.sme.under50',
  value: 75,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.A Agency for Foreign Trade',
  context: true,
})

export const defenceSmeShare = figure({
  id: 'defence.sme.share',
  value: 65,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'II. member question (Van den Heuvel)',
  context: true,
})

export const defenceEntitiesBelgium = figure({
  id: 'defence.entities.belgium',
  value: 892,
  unit: 'entities',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.D hub.brussels (VUB and Royal Military School study)',
  context: true,
})

export const defenceDualUseCandidates = figure({
  id: 'defence.dual_use.candidates',
  value: 200,
  bound: 'about',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.E Agoria (Steukers)',
  context: true,
})
