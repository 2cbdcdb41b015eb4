import { eq } from '#models/engine/equation'
import { previous, reference, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { economyGdp, economyGrowth } from '../assumptions/economy'
import { researchUplift } from './knowledge'
import { macroGdpDemand } from './macro'

/** GDP without any lever, M€/yr at 2024 prices: the European Commission's forecast, then a steady growth. */
export const gdpReference = variable({
  id: 'gdp.reference',
  unit: 'M€/yr',
  initial: () => eq`${economyGdp}`,
  equation: () => eq`${previous(gdpReference)} * (1 + ${economyGrowth} * ${step})`,
})

/** GDP with the lasting effect of knowledge and without the passing one of demand, M€/yr. */
export const gdpTrend = variable({
  id: 'gdp.trend',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${gdpReference} * (1 + ${researchUplift})`,
})

/** Gross domestic product, M€/yr at 2024 prices. */
export const gdp = variable({
  id: 'gdp',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${gdpTrend} + ${macroGdpDemand}`,
})

/** How much larger GDP is than in the reference, %. */
export const gdpEffect = variable({
  id: 'gdp.effect',
  unit: '%',
  decimals: 2,
  better: 'more',
  equation: () => eq`${gdp} / ${reference(gdp)} - 1`,
})
