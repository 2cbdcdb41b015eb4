import type { Figure } from '#models/engine/model'
import { aiFactoryBudget, aiFactorySites } from '../figures/aiFactory'
import { defenceContractFnYears } from '../figures/defenceHearingContext'
import { defenceBrusselsEntities, defenceBrusselsJobs } from '../figures/defenceHearingRegions'
import { citiesBrusselsStartups } from '../figures/sevenCities'
import type { Region } from './outlines'

/** A city that a document describes. */
export interface City {
  readonly id: 'brussels' | 'antwerp' | 'ghent' | 'charleroi' | 'liege' | 'louvain-la-neuve' | 'bruges'
  readonly region: Region
  /** degrees */
  readonly longitude: number
  readonly latitude: number
  /** the section of the document about it */
  readonly section: number
  /** the figures of the register about it, wherever they come from */
  readonly figures: readonly Figure[]
}

/** The document that describes them. */
export const citiesDocument = 'seven-cities'

/** The seven cities in the document's order. */
export const cities: readonly City[] = [
  {
    id: 'brussels',
    region: 'brussels',
    longitude: 4.352,
    latitude: 50.847,
    section: 1,
    figures: [citiesBrusselsStartups, defenceBrusselsEntities, defenceBrusselsJobs],
  },
  { id: 'antwerp', region: 'flanders', longitude: 4.402, latitude: 51.219, section: 2, figures: [] },
  { id: 'ghent', region: 'flanders', longitude: 3.725, latitude: 51.054, section: 3, figures: [] },
  {
    id: 'charleroi',
    region: 'wallonia',
    longitude: 4.444,
    latitude: 50.411,
    section: 4,
    figures: [aiFactorySites, aiFactoryBudget],
  },
  {
    id: 'liege',
    region: 'wallonia',
    longitude: 5.572,
    latitude: 50.633,
    section: 5,
    figures: [defenceContractFnYears],
  },
  { id: 'louvain-la-neuve', region: 'wallonia', longitude: 4.613, latitude: 50.668, section: 6, figures: [] },
  { id: 'bruges', region: 'flanders', longitude: 3.224, latitude: 51.209, section: 7, figures: [] },
]
