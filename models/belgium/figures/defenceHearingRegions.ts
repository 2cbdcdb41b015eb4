import { documentedIn } from '../figureKinds'

const hub = documentedIn('defence-hearing', { place: 'I.D hub.brussels', asOf: '2025' })
const hearing = documentedIn('defence-hearing', { asOf: '2025' })

export const defenceWalloniaFirmShare = hearing({
  id: 'defence.wallonia.firm_share',
  value: 60,
  bound: 'at least',
  unit: '%',
  place: 'I.C AWEX',
  context: true,
})

export const defenceWalloniaTurnoverShare = hearing({
  id: 'defence.wallonia.turnover_share',
  value: 70,
  bound: 'about',
  unit: '%',
  place: 'I.C AWEX',
  context: true,
})

export const defenceWalloniaFirms = hearing({
  id: 'defence.wallonia.firms',
  value: null,
  low: 150,
  high: 200,
  unit: 'firms',
  place: 'I.C and III.C AWEX',
  context: true,
})

export const defenceWalloniaDefenceTurnoverShare = hearing({
  id: 'defence.wallonia.defence_turnover_share',
  value: null,
  low: 2,
  high: 45,
  unit: '%',
  place: 'III.C AWEX',
  context: true,
})

export const defenceBrusselsEntities = hub({
  id: 'defence.brussels.entities',
  value: 118,
  unit: 'entities',
  context: true,
})

export const defenceBrusselsDedicatedEntities = hub({
  id: 'defence.brussels.dedicated_entities',
  value: 25,
  unit: 'entities',
  context: true,
})

export const defenceBrusselsJobs = hub({
  id: 'defence.brussels.jobs',
  value: 1465,
  bound: 'about',
  unit: 'FTE',
  context: true,
})

export const defenceBrusselsGvaShare = hub({
  id: 'defence.brussels.gva_share',
  value: 0.2,
  bound: 'at most',
  unit: '%',
  context: true,
})

export const defenceBrusselsEmploymentShare = hub({
  id: 'defence.brussels.employment_share',
  value: 0.3,
  bound: 'at most',
  unit: '%',
  context: true,
})

export const defenceBrusselsNationalShare = hub({
  id: 'defence.brussels.national_share',
  value: 10,
  bound: 'about',
  unit: '%',
  context: true,
})

export const defenceBrusselsDefenceTurnoverShare = hub({
  id: 'defence.brussels.defence_turnover_share',
  value: 10,
  unit: '%',
  context: true,
})
