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
  secondSource: {
    status: 'near',
    value: 52,
    source: 'SIPRI, European NATO members 2015 to 2019',
    note: 'the hearing says 45',
  },
})

export const dependencyUsImportShareNow = figure({
  id: 'dependency.us_import_share.now',
  value: 60,
  low: 42,
  high: 64,
  bound: 'about',
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  secondSource: {
    status: 'contradicted',
    value: 54,
    source: 'SIPRI, Belgium 2021 to 2025',
    note: '64 for European NATO members 2020 to 2024; IISS has 34 of purchases',
  },
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
  secondSource: {
    status: 'near',
    value: 52,
    source: 'SIPRI, European NATO members 2015 to 2019',
    note: 'the hearing says 50',
  },
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
  secondSource: {
    status: 'confirmed',
    value: 64,
    source: 'SIPRI, European NATO members 2020 to 2024',
    note: 'the hearing says more than 60',
  },
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
  secondSource: { status: 'confirmed', value: 150000, source: 'European Commission on SAFE; press (RTL, 2025)' },
})

export const safeEnvelopeBelgium = figure({
  id: 'safe.envelope.belgium',
  value: 8000,
  unit: 'M€',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  context: true,
  secondSource: {
    status: 'confirmed',
    value: 8340,
    source: 'European Commission, provisional allocation 2025',
    note: 'the hearing says 8 billion under a European plan',
  },
})

export const defenceSpaceEnvelope = figure({
  id: 'defence.space.envelope',
  value: 616,
  unit: 'M€',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  physical: { max: 5000 },
})

export const defenceSpaceFirms = figure({
  id: 'defence.space.firms',
  value: 40,
  bound: 'about',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  context: true,
})

export const defenceSpaceEsaLine = figure({
  id: 'defence.space.esa_line',
  value: 0,
  unit: 'M€',
  kind: 'documented',
  asOf: '2026-2028',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  context: true,
})
