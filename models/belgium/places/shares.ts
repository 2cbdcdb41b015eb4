import type { Figure } from '#models/engine/model'
import {
  regionCoreBrussels,
  regionCoreFlanders,
  regionCoreWallonia,
  regionEntrantsBrussels,
  regionEntrantsFlanders,
  regionEntrantsWallonia,
  regionResearchBrussels,
  regionResearchFlanders,
  regionResearchWallonia,
  regionTotalBrussels,
  regionTotalFlanders,
  regionTotalWallonia,
} from '../assumptions/region'
import { techFundingBrussels, techFundingFlanders, techFundingWallonia } from '../figures/techFunding'
import type { Region } from './outlines'

/** A key by which national results are shared out among the Regions. */
export interface RegionalShares {
  readonly id: 'core' | 'total' | 'entrants' | 'research' | 'capital'
  readonly figures: Readonly<Record<Region, Figure>>
}

/** Every key that the equations of the Regions use. */
export const regionalShares: readonly RegionalShares[] = [
  {
    id: 'core',
    figures: { flanders: regionCoreFlanders, wallonia: regionCoreWallonia, brussels: regionCoreBrussels },
  },
  {
    id: 'total',
    figures: { flanders: regionTotalFlanders, wallonia: regionTotalWallonia, brussels: regionTotalBrussels },
  },
  {
    id: 'entrants',
    figures: { flanders: regionEntrantsFlanders, wallonia: regionEntrantsWallonia, brussels: regionEntrantsBrussels },
  },
  {
    id: 'research',
    figures: { flanders: regionResearchFlanders, wallonia: regionResearchWallonia, brussels: regionResearchBrussels },
  },
  {
    id: 'capital',
    figures: { flanders: techFundingFlanders, wallonia: techFundingWallonia, brussels: techFundingBrussels },
  },
]
