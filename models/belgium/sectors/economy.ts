import { eq } from '#models/engine/equation'
import { previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { economyGdp, economyGrowth } from '../assumptions/economy'
import { researchUplift } from './knowledge'

/** GDP without any effect of R&D. */
export const gdpReference = variable({
  id: 'gdp.reference',
  unit: 'M€/yr',
  initial: () => eq`${economyGdp}`,
  equation: () => eq`${previous(gdpReference)} * (1 + ${economyGrowth} * ${step})`,
})

export const gdp = variable({
  id: 'gdp',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${gdpReference} * (1 + ${researchUplift})`,
})
