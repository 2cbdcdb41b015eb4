import { figure } from '#models/engine/model'

export const peersStateAidDeFrShare = figure({
  id: 'peers.state_aid.de_fr_share',
  value: 75,
  bound: 'about',
  unit: '%',
  kind: 'documented',
  asOf: '2022',
  document: 'sovereignty-note',
  place: 'European comparison (Germany)',
  context: true,
  secondSource: { status: 'near', value: 71, source: "press (L'Echo), mid-2023", note: 'the note says about 75' },
})

export const peersFrance2030Electronics = figure({
  id: 'peers.france2030.electronics',
  value: 5000,
  unit: 'M€',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison (France)',
  context: true,
  secondSource: { status: 'confirmed', value: 5000, source: 'French government on France 2030' },
})

export const peersFranceEngineers = figure({
  id: 'peers.france.engineers',
  value: 15000,
  unit: 'people',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison (France)',
  context: true,
  secondSource: { status: 'none found' },
})

export const peersFranceCrolles = figure({
  id: 'peers.france.crolles',
  value: 5700,
  unit: 'M€',
  kind: 'documented',
  asOf: '2025',
  document: 'sovereignty-note',
  place: 'European comparison table',
  secondSource: {
    status: 'revised',
    value: 7500,
    source: 'press on the Crolles project',
    note: '5.7 was the announcement; later 7.5 with 2.9 of aid and 1 000 jobs, on hold since',
  },
})

export const peersFranceGigafactories = figure({
  id: 'peers.france.gigafactories',
  value: 4,
  unit: 'sites',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison (France)',
  context: true,
})

export const peersFranceBatteryCapacity = figure({
  id: 'peers.france.battery_capacity',
  value: null,
  low: 100,
  high: 120,
  unit: 'GWh',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison table',
  context: true,
  secondSource: { status: 'none found' },
})

export const peersGermanySupport = figure({
  id: 'peers.germany.support',
  value: 200000,
  unit: 'M€',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'European comparison table',
  context: true,
  secondSource: { status: 'none found' },
})

export const peersFranceProductionFactor = figure({
  id: 'peers.france.production_factor',
  value: 2,
  unit: 'ratio',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison (France)',
  context: true,
})
