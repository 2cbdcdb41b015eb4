import { lever } from '#models/engine/model'
import { researchCrowdingIn, researchLateStageNow } from '../assumptions/research'
import { scienceBelspoCut } from '../figures/defenceHearingContext'
import {
  rdIntensityBelgium,
  rdIntensityFrance,
  rdIntensityGermany,
  rdIntensityNetherlands,
  rdIntensityTarget,
} from '../figures/sovereigntyNote'

const group = 'research'

export const researchIntensity = lever({
  id: 'research.intensity',
  group,
  unit: '% GDP',
  base: rdIntensityBelgium,
  min: 2.5,
  max: 5,
  step: 0.01,
  by: 2035,
  marks: [
    { id: 'recommended', at: rdIntensityTarget },
    { id: 'germany', at: rdIntensityGermany },
    { id: 'france', at: rdIntensityFrance },
    { id: 'netherlands', at: rdIntensityNetherlands },
  ],
})

export const researchLeverage = lever({
  id: 'research.leverage',
  group,
  unit: '€/€',
  base: researchCrowdingIn,
  min: 0,
  max: 2,
  step: 0.05,
  by: 'at once',
})

export const researchLateStage = lever({
  id: 'research.lateStage',
  group,
  unit: '%',
  base: researchLateStageNow,
  min: 0,
  max: 40,
  step: 1,
  by: 2030,
})

export const scienceBelspo = lever({
  id: 'science.belspo',
  group,
  unit: '%',
  base: 0,
  min: -20,
  max: 20,
  step: 1,
  by: 'at once',
  marks: [{ id: 'plannedCut', at: scienceBelspoCut }],
})
