import { figure } from '#models/engine/model'
import { safeBelgiumMaximum } from '../assumptions/safe'

export const dependencyUsImportShare2019 = figure({
  id: 'dependency.us_import_share.2019',
  value: 45,
  unit: '%',
  kind: 'documented',
  asOf: '2019',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  context: true,
})

export const dependencyUsImportShareNow = figure({
  id: 'dependency.us_import_share.now',
  value: 60,
  low: 50,
  high: 64,
  bound: 'about',
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.C AWEX',
})

export const dependencyUsSpendingShare20152019 = figure({
  id: 'dependency.us_spending_share.2015_2019',
  value: 50,
  unit: '%',
  kind: 'documented',
  asOf: '2015-2019',
  document: 'defence-hearing',
  place: 'II. member question (Van den Heuvel) citing SIPRI',
  context: true,
})

export const dependencyUsSpendingShare20202024 = figure({
  id: 'dependency.us_spending_share.2020_2024',
  value: 60,
  bound: 'at least',
  unit: '%',
  kind: 'documented',
  asOf: '2020-2024',
  document: 'defence-hearing',
  place: 'II. member question (Van den Heuvel) citing SIPRI',
  context: true,
})

export const dependencyPurchasesOutsideEurope = figure({
  id: 'dependency.purchases_outside_europe',
  value: null,
  low: 5,
  high: 10,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'II. member question (Weydts)',
  context: true,
})

export const safeEnvelopeEu = figure({
  id: 'safe.envelope.eu',
  value: 150000,
  unit: 'M€',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.E Agoria (Steukers)',
  physical: { min: safeBelgiumMaximum },
})

export const safeEnvelopeBelgium = figure({
  id: 'safe.envelope.belgium',
  value: 8000,
  bound: 'about',
  unit: 'M€',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  context: true,
})

export const scienceBelspoCut = figure({
  id: 'science.belspo.cut',
  value: -20,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'II. member question (Courard)',
  context: true,
})

export const innovationTrlFundedMax = figure({
  id: 'innovation.trl.funded_max',
  value: 6,
  unit: 'TRL',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.E BSDI (Willems)',
  context: true,
})

export const tradeMissionFirms = figure({
  id: 'trade.mission.firms',
  value: 500,
  bound: 'about',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.A Agency for Foreign Trade',
  context: true,
})

export const tradeExportersDatabase = figure({
  id: 'trade.exporters.database',
  value: 25000,
  bound: 'at least',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.A Agency for Foreign Trade',
  context: true,
})

export const germanyAutomotiveOutputChange = figure({
  id: 'germany.automotive.output_change',
  value: -3.9,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'II. member question (Tonniau)',
  context: true,
})

export const germanyAutomotiveJobsLost = figure({
  id: 'germany.automotive.jobs_lost',
  value: 51500,
  unit: 'jobs',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'II. member question (Tonniau)',
  context: true,
})
