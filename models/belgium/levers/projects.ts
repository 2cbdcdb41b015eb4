import { circumstance, lever } from '#models/engine/model'
import { aiAntenna, batteriesFullScale } from '../assumptions/projects'
import { aiFactoryBudget } from '../figures/aiFactory'
import { peersFranceCrolles } from '../figures/sovereigntyNotePeers'
import { techFunding2024 } from '../figures/techFunding'

const group = 'projects'

/** Total investment, spread over `projects.years`. */
export const chipsCapex = lever({
  id: 'chips.capex',
  group,
  unit: 'M€',
  base: 0,
  min: 0,
  max: 6000,
  step: 50,
  by: null,
  marks: [{ id: 'crolles', at: peersFranceCrolles }],
})

/** Total investment, spread over `projects.years`. */
export const batteriesCapex = lever({
  id: 'batteries.capex',
  group,
  unit: 'M€',
  base: 0,
  min: 0,
  max: 3000,
  step: 50,
  by: null,
  marks: [{ id: 'fullScale', at: batteriesFullScale }],
})

/** Budget of the AI Factory. */
export const aiFactory = lever({
  id: 'ai.factory',
  group,
  unit: 'M€',
  base: aiAntenna,
  min: 0,
  max: 80,
  step: 1,
  by: 2028,
  marks: [{ id: 'candidacy', at: aiFactoryBudget }],
})

/** Venture capital raised a year. */
export const capitalVenture = lever({
  id: 'capital.venture',
  group,
  unit: 'M€/yr',
  nature: circumstance,
  base: techFunding2024,
  min: 0,
  max: 4000,
  step: 10,
  by: 2030,
})
