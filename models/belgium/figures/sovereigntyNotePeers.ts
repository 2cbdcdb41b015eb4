import { documentedIn } from '../figureKinds'

const france = documentedIn('sovereignty-note', { place: 'European comparison (France)', asOf: '2030' })
const table = documentedIn('sovereignty-note', { place: 'European comparison table' })
const note = documentedIn('sovereignty-note')

export const peersStateAidDeFrShare = note({
  id: 'peers.state_aid.de_fr_share',
  value: 75,
  bound: 'about',
  unit: '%',
  asOf: '2022',
  place: 'European comparison (Germany)',
  context: true,
  secondSource: { status: 'near', value: 71, source: "press (L'Echo), mid-2023", note: 'the note says about 75' },
})

export const peersFrance2030Electronics = france({
  id: 'peers.france2030.electronics',
  value: 5000,
  unit: 'M€',
  context: true,
  secondSource: { status: 'confirmed', value: 5000, source: 'French government on France 2030' },
})

export const peersFranceEngineers = france({
  id: 'peers.france.engineers',
  value: 15000,
  unit: 'people',
  context: true,
  secondSource: { status: 'none found' },
})

export const peersFranceCrolles = table({
  id: 'peers.france.crolles',
  value: 5700,
  unit: 'M€',
  asOf: '2025',
  secondSource: {
    status: 'revised',
    value: 7500,
    source: 'press on the Crolles project',
    note: '5.7 was the announcement; later 7.5 with 2.9 of aid and 1 000 jobs, on hold since',
  },
})

export const peersFranceGigafactories = france({
  id: 'peers.france.gigafactories',
  value: 4,
  unit: 'sites',
  context: true,
})

export const peersFranceBatteryCapacity = table({
  id: 'peers.france.battery_capacity',
  value: null,
  low: 100,
  high: 120,
  unit: 'GWh',
  asOf: '2030',
  context: true,
  secondSource: { status: 'none found' },
})

export const peersGermanySupport = table({
  id: 'peers.germany.support',
  value: 200000,
  unit: 'M€',
  context: true,
  secondSource: { status: 'none found' },
})

export const peersFranceProductionFactor = france({
  id: 'peers.france.production_factor',
  value: 2,
  unit: 'ratio',
  context: true,
})
