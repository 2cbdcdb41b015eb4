import { figure } from '#models/engine/model'

export const regionTotalWallonia = figure({
  id: 'region.total.wallonia',
  value: 44,
  unit: '%',
  kind: 'reference',
  source: 'Agoria, March 2025 (16 300 jobs of the broad sector)',
  structural: true,
})

export const regionTotalFlanders = figure({
  id: 'region.total.flanders',
  value: 44,
  unit: '%',
  kind: 'reference',
  source: 'Agoria, March 2025 (16 300 jobs of the broad sector)',
  structural: true,
})

export const regionTotalBrussels = figure({
  id: 'region.total.brussels',
  value: 12,
  unit: '%',
  kind: 'reference',
  source: 'Agoria, March 2025 (16 300 jobs of the broad sector)',
  structural: true,
})

export const regionCoreWallonia = figure({
  id: 'region.core.wallonia',
  value: 75.5,
  unit: '%',
  kind: 'reference',
  source: 'GRIP database of the arms industry',
  structural: true,
})

export const regionCoreFlanders = figure({
  id: 'region.core.flanders',
  value: 17.5,
  unit: '%',
  kind: 'reference',
  source: 'GRIP database of the arms industry',
  structural: true,
})

export const regionCoreBrussels = figure({
  id: 'region.core.brussels',
  value: 7,
  unit: '%',
  kind: 'reference',
  source: 'GRIP database of the arms industry',
  structural: true,
})

export const regionEntrantsWallonia = figure({
  id: 'region.entrants.wallonia',
  value: 28.2,
  unit: '%',
  kind: 'reference',
  source: 'Agoria, May 2025: 195 would-be entrants, several regions possible; normalised',
  structural: true,
})

export const regionEntrantsFlanders = figure({
  id: 'region.entrants.flanders',
  value: 75.4,
  unit: '%',
  kind: 'reference',
  source: 'Agoria, May 2025: 195 would-be entrants, several regions possible; normalised',
  structural: true,
})

export const regionEntrantsBrussels = figure({
  id: 'region.entrants.brussels',
  value: 10.8,
  unit: '%',
  kind: 'reference',
  source: 'Agoria, May 2025: 195 would-be entrants, several regions possible; normalised',
  structural: true,
})

export const regionResearchFlanders = figure({
  id: 'region.research.flanders',
  value: 58,
  unit: '%',
  kind: 'reference',
  source: 'Statistics Flanders (53 933 of 93 524 FTE)',
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
