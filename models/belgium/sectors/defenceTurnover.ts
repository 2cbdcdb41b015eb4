import { eq } from '#models/engine/equation'
import { constant, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { defenceDualUseElasticity, defenceMaxWait } from '../assumptions/defence'
import { defenceCoreTurnover, defenceEcosystemTurnover } from '../figures/defenceHearing'
import { defenceCapacity, defenceLabourLimit } from './defenceCapacity'
import { defenceDemand } from './defenceOrders'

/** Orders, plants or people: the scarcest decides. */
export const defenceTurnoverCore = variable({
  id: 'defence.turnover.core',
  unit: 'M€/yr',
  better: 'more',
  initial: () => eq`${defenceCoreTurnover}`,
  equation: () => eq`min(${defenceDemand} / ${step}, ${defenceCapacity}, ${defenceLabourLimit})`,
})

/** The codes of `defence.limit`. */
export const limits = { orders: 1, plants: 2, people: 3 } as const

const code = (limit: keyof typeof limits) => constant(limits[limit], '1')

export const defenceLimit = variable({
  id: 'defence.limit',
  unit: '1',
  initial: () => code('orders'),
  equation: () =>
    eq`when(${defenceTurnoverCore} == ${defenceDemand} / ${step}, ${code('orders')}, when(${defenceTurnoverCore} == ${defenceCapacity}, ${code('plants')}, ${code('people')}))`,
})

/** Orders that wait, no longer than customers accept. */
export const defenceBacklog = variable({
  id: 'defence.backlog',
  unit: 'M€',
  initial: () => eq`0`,
  equation: () =>
    eq`min(${defenceDemand} - ${defenceTurnoverCore} * ${step}, ${defenceMaxWait} * ${defenceTurnoverCore})`,
})

/** Orders placed elsewhere. */
export const defenceLost = variable({
  id: 'defence.lost',
  unit: 'M€/yr',
  better: 'less',
  initial: () => eq`0`,
  equation: () => eq`(${defenceDemand} - ${defenceTurnoverCore} * ${step} - ${defenceBacklog}) / ${step}`,
})

export const defenceWaiting = variable({
  id: 'defence.waiting',
  unit: 'yr',
  better: 'less',
  equation: () => eq`${defenceBacklog} / ${defenceTurnoverCore}`,
})

export const defenceTurnoverDualUse = variable({
  id: 'defence.turnover.dualUse',
  unit: 'M€/yr',
  better: 'more',
  equation: () =>
    eq`(${defenceEcosystemTurnover} - ${defenceCoreTurnover}) * (${defenceTurnoverCore} / ${defenceCoreTurnover}) ^ ${defenceDualUseElasticity}`,
})

export const defenceTurnoverEcosystem = variable({
  id: 'defence.turnover.ecosystem',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${defenceTurnoverCore} + ${defenceTurnoverDualUse}`,
})
