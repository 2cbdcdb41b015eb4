import { figure } from '#models/engine/model'

export const defenceWalloniaFirmShare = figure({
  id: 'defence.wallonia.firm_share',
  value: 60,
  bound: 'at least',
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.C AWEX',
  context: true,
})

export const defenceWalloniaTurnoverShare = figure({
  id: 'defence.wallonia.turnover_share',
  value: 70,
  bound: 'about',
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.C AWEX',
  context: true,
})

export const defenceWalloniaFirms = figure({
  id: 'defence.wallonia.firms',
  value: null,
  low: 150,
  high: 200,
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.C and III.C AWEX',
  context: true,
})

export const defenceWalloniaDefenceTurnoverShare = figure({
  id: 'defence.wallonia.defence_turnover_share',
  value: null,
  low: 2,
  high: 45,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  context: true,
})

export const defenceBrusselsEntities = figure({
  id: 'defence.brussels.entities',
  value: 118,
  unit: 'entities',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.D hub.brussels',
  context: true,
})

export const defenceBrusselsDedicatedEntities = figure({
  id: 'defence.brussels.dedicated_entities',
  value: 25,
  unit: 'entities',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.D hub.brussels',
  context: true,
})

export const defenceBrusselsJobs = figure({
  id: 'defence.brussels.jobs',
  value: 1465,
  bound: 'about',
  unit: 'FTE',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.D hub.brussels',
  context: true,
})

export const defenceBrusselsGvaShare = figure({
  id: 'defence.brussels.gva_share',
  value: 0.2,
  bound: 'at most',
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.D hub.brussels',
  context: true,
})

export const defenceBrusselsEmploymentShare = figure({
  id: 'defence.brussels.employment_share',
  value: 0.3,
  bound: 'at most',
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.D hub.brussels',
  context: true,
})

export const defenceBrusselsNationalShare = figure({
  id: 'defence.brussels.national_share',
  value: 10,
  bound: 'about',
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.D hub.brussels',
  context: true,
})

export const defenceBrusselsDefenceTurnoverShare = figure({
  id: 'defence.brussels.defence_turnover_share',
  value: 10,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.D hub.brussels',
  context: true,
})
