import { figure } from '#models/engine/model'

export const regionResearchFlanders = figure({
  id: 'region.research.flanders',
  value: 58,
  unit: '%',
  kind: 'assumption',
  source: 'Statistics Flanders 2018 (53 933 of 93 524 FTE)',
  structural: true,
})

export const regionResearchWallonia = figure({
  id: 'region.research.wallonia',
  value: 24,
  unit: '%',
  kind: 'assumption',
  source: 'order of Eurostat regional R&D',
  structural: true,
})

export const regionResearchBrussels = figure({
  id: 'region.research.brussels',
  value: 18,
  unit: '%',
  kind: 'assumption',
  source: 'order of Eurostat regional R&D',
  structural: true,
})
