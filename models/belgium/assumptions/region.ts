import { assumption, reference } from '../figureKinds'

export const regionTotalWallonia = reference({
  id: 'region.total.wallonia',
  value: 44,
  unit: '%',
  source: 'Agoria, March 2025 (16 300 jobs of the broad sector)',
  structural: true,
})

export const regionTotalFlanders = reference({
  id: 'region.total.flanders',
  value: 44,
  unit: '%',
  source: 'Agoria, March 2025 (16 300 jobs of the broad sector)',
  structural: true,
})

export const regionTotalBrussels = reference({
  id: 'region.total.brussels',
  value: 12,
  unit: '%',
  source: 'Agoria, March 2025 (16 300 jobs of the broad sector)',
  structural: true,
})

export const regionCoreWallonia = reference({
  id: 'region.core.wallonia',
  value: 75.5,
  unit: '%',
  source: 'GRIP database of the arms industry',
  structural: true,
})

export const regionCoreFlanders = reference({
  id: 'region.core.flanders',
  value: 17.5,
  unit: '%',
  source: 'GRIP database of the arms industry',
  structural: true,
})

export const regionCoreBrussels = reference({
  id: 'region.core.brussels',
  value: 7,
  unit: '%',
  source: 'GRIP database of the arms industry',
  structural: true,
})

export const regionEntrantsWallonia = reference({
  id: 'region.entrants.wallonia',
  value: 28.2,
  unit: '%',
  source: 'Agoria, May 2025: 195 would-be entrants, several regions possible; normalised',
  structural: true,
})

export const regionEntrantsFlanders = reference({
  id: 'region.entrants.flanders',
  value: 75.4,
  unit: '%',
  source: 'Agoria, May 2025: 195 would-be entrants, several regions possible; normalised',
  structural: true,
})

export const regionEntrantsBrussels = reference({
  id: 'region.entrants.brussels',
  value: 10.8,
  unit: '%',
  source: 'Agoria, May 2025: 195 would-be entrants, several regions possible; normalised',
  structural: true,
})

export const regionResearchFlanders = reference({
  id: 'region.research.flanders',
  value: 58,
  unit: '%',
  source: 'Statistics Flanders (53 933 of 93 524 FTE)',
  structural: true,
})

export const regionResearchWallonia = assumption({
  id: 'region.research.wallonia',
  value: 24,
  unit: '%',
  source: 'order of Eurostat regional R&D',
  structural: true,
})

export const regionResearchBrussels = assumption({
  id: 'region.research.brussels',
  value: 18,
  unit: '%',
  source: 'order of Eurostat regional R&D',
  structural: true,
})
