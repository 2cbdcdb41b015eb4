import { eq } from '#models/engine/equation'
import { constant, type Expression, previous, step } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { defenceDualUseElasticity } from '../assumptions/defenceIndustry'
import { defenceCatchUp, defenceImpatience } from '../assumptions/defenceOrders'
import { defenceCoreTurnover, defenceEcosystemTurnover } from '../figures/defenceHearing'
import { defenceCapacity, defenceLabourLimit, defenceSupply } from './defenceCapacity'
import { defenceDemand, defenceOrders } from './defenceOrders'

/** What customers ask for within the year: the orders due, and the part of the queue that falls due. */
const due = (): Expression => eq`${defenceOrders} + ${defenceCatchUp} * ${previous(defenceBacklog)}`

/** What the core companies deliver, M€/yr: what is due, or what people and plants allow. */
export const defenceTurnoverCore = variable({
  id: 'defence.turnover.core',
  unit: 'M€/yr',
  better: 'more',
  initial: () => eq`${defenceCoreTurnover}`,
  equation: () => eq`min(${due()}, ${defenceSupply})`,
})

/** The codes of `defence.limit`. */
export const limits = { orders: 1, plants: 2, people: 3 } as const

const code = (limit: keyof typeof limits) => constant(limits[limit], '1')

/** What binds: orders, or the scarcer of plants and people. */
export const defenceLimit = variable({
  id: 'defence.limit',
  unit: '1',
  initial: () => code('orders'),
  equation: () =>
    eq`when(${due()} <= ${defenceSupply}, ${code('orders')}, when(${defenceCapacity} < ${defenceLabourLimit}, ${code('plants')}, ${code('people')}))`,
})

/** Orders placed elsewhere, M€/yr: part of what is not served within the year. */
export const defenceLost = variable({
  id: 'defence.lost',
  unit: 'M€/yr',
  better: 'less',
  initial: () => eq`0`,
  equation: () => eq`${defenceImpatience} * (${defenceDemand} - ${defenceTurnoverCore} * ${step})`,
})

/** Orders that wait, M€. */
export const defenceBacklog = variable({
  id: 'defence.backlog',
  unit: 'M€',
  initial: () => eq`0`,
  equation: () => eq`${defenceDemand} - (${defenceTurnoverCore} + ${defenceLost}) * ${step}`,
})

/** How long the queue is, in years of deliveries. */
export const defenceWaiting = variable({
  id: 'defence.waiting',
  unit: 'yr',
  better: 'less',
  equation: () => eq`${defenceBacklog} / ${defenceTurnoverCore}`,
})

/** Turnover of the dual-use suppliers, M€/yr. */
export const defenceTurnoverDualUse = variable({
  id: 'defence.turnover.dualUse',
  unit: 'M€/yr',
  better: 'more',
  equation: () =>
    eq`(${defenceEcosystemTurnover} - ${defenceCoreTurnover}) * (${defenceTurnoverCore} / ${defenceCoreTurnover}) ^ ${defenceDualUseElasticity}`,
})

/** Turnover of core and dual-use suppliers, M€/yr. */
export const defenceTurnoverEcosystem = variable({
  id: 'defence.turnover.ecosystem',
  unit: 'M€/yr',
  better: 'more',
  equation: () => eq`${defenceTurnoverCore} + ${defenceTurnoverDualUse}`,
})
