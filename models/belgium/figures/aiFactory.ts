import { documentedIn } from '../figureKinds'

const locations = documentedIn('ai-factory', { place: 'Locations and funding', asOf: '2025' })

export const aiFactoryBudget = locations({ id: 'ai_factory.budget', value: 80, unit: 'M€', context: true })
export const aiFactoryEuShare = locations({ id: 'ai_factory.eu_share', value: 50, unit: '%', context: true })
export const aiFactorySites = locations({ id: 'ai_factory.sites', value: 2, unit: 'sites', context: true })
