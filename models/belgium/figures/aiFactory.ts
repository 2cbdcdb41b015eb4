import { figure } from '#models/engine/model'

export const aiFactoryBudget = figure({
  id: 'ai_factory.budget',
  value: 80,
  unit: 'M€',
  kind: 'documented',
  asOf: '2025',
  document: 'ai-factory',
  place: 'Locations and funding',
  context: true,
})

export const aiFactoryEuShare = figure({
  id: 'ai_factory.eu_share',
  value: 50,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'ai-factory',
  place: 'Locations and funding',
  context: true,
})

export const aiFactorySites = figure({
  id: 'ai_factory.sites',
  value: 2,
  unit: 'sites',
  kind: 'documented',
  asOf: '2025',
  document: 'ai-factory',
  place: 'Locations and funding',
  context: true,
})
