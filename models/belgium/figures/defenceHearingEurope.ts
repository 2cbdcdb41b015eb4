import { safeBelgiumMaximum } from '../assumptions/safe'
import { documentedIn } from '../figureKinds'

const awex = documentedIn('defence-hearing', { place: 'III.C AWEX', asOf: '2025' })
const hearing = documentedIn('defence-hearing')

export const dependencyUsImportShare2019 = awex({
  id: 'dependency.us_import_share.2019',
  value: 45,
  unit: '%',
  asOf: '2019',
  context: true,
  secondSource: {
    status: 'near',
    value: 52,
    source: 'SIPRI, European NATO members 2015 to 2019',
    note: 'the hearing says 45',
  },
})

export const dependencyUsImportShareNow = awex({
  id: 'dependency.us_import_share.now',
  value: 60,
  low: 42,
  high: 64,
  bound: 'about',
  unit: '%',
  secondSource: {
    status: 'contradicted',
    value: 54,
    source: 'SIPRI, Belgium 2021 to 2025',
    note: '64 for European NATO members 2020 to 2024; IISS has 34 of purchases',
  },
})

export const dependencyUsSpendingShare20152019 = hearing({
  id: 'dependency.us_spending_share.2015_2019',
  value: 50,
  unit: '%',
  asOf: '2015-2019',
  place: 'II. member question (Van den Heuvel) citing SIPRI',
  context: true,
  secondSource: {
    status: 'near',
    value: 52,
    source: 'SIPRI, European NATO members 2015 to 2019',
    note: 'the hearing says 50',
  },
})

export const dependencyUsSpendingShare20202024 = hearing({
  id: 'dependency.us_spending_share.2020_2024',
  value: 60,
  bound: 'at least',
  unit: '%',
  asOf: '2020-2024',
  place: 'II. member question (Van den Heuvel) citing SIPRI',
  context: true,
  secondSource: {
    status: 'confirmed',
    value: 64,
    source: 'SIPRI, European NATO members 2020 to 2024',
    note: 'the hearing says more than 60',
  },
})

export const dependencyPurchasesOutsideEurope = hearing({
  id: 'dependency.purchases_outside_europe',
  value: null,
  low: 5,
  high: 10,
  unit: '%',
  asOf: '2025',
  place: 'II. member question (Weydts)',
  context: true,
})

export const safeEnvelopeEu = hearing({
  id: 'safe.envelope.eu',
  value: 150000,
  unit: 'M€',
  asOf: '2025',
  place: 'III.E Agoria (Steukers)',
  physical: { min: safeBelgiumMaximum },
  secondSource: { status: 'confirmed', value: 150000, source: 'European Commission on SAFE; press (RTL, 2025)' },
})

export const safeEnvelopeBelgium = awex({
  id: 'safe.envelope.belgium',
  value: 8000,
  unit: 'M€',
  context: true,
  secondSource: {
    status: 'confirmed',
    value: 8340,
    source: 'European Commission, provisional allocation 2025',
    note: 'the hearing says 8 billion under a European plan',
  },
})

export const defenceSpaceEnvelope = awex({
  id: 'defence.space.envelope',
  value: 616,
  unit: 'M€',
  physical: { max: 5000 },
})

export const defenceSpaceFirms = awex({
  id: 'defence.space.firms',
  value: 40,
  bound: 'about',
  unit: 'firms',
  context: true,
})

export const defenceSpaceEsaLine = awex({
  id: 'defence.space.esa_line',
  value: 0,
  unit: 'M€',
  asOf: '2026-2028',
  context: true,
})
