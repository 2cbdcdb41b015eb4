import { eq } from '#models/engine/equation'
import { initialOf } from '#models/engine/expression'
import { circumstance, lever, paidUnvalued } from '#models/engine/model'
import {
  defenceContentReference,
  defenceEffort2034,
  defenceEffortNow,
  defenceEquipmentShareNow,
  defenceEquipmentShareReference,
  defenceRndNow,
} from '../assumptions/defenceBudget'
import { defenceExportGrowthReference } from '../assumptions/defenceOrders'
import { defenceContentReached } from '../sectors/defenceOrders'
import { part } from './part'

const group = 'defence'

/** Defence spending; the effort already agreed for later is a floor under it. */
export const defenceEffort = lever({
  id: 'defence.effort',
  group,
  unit: '% GDP',
  base: defenceEffortNow,
  min: 1.3,
  max: 5,
  step: 0.05,
  by: 2034,
  // The allies' commitment of The Hague, June 2025, for core defence: no document of ours gives it.
  marks: [{ id: 'nato', at: 3.5 }],
})

/** What is agreed from `defence.agreedYear` on: a step. */
export const defenceEffortAgreed = lever({
  id: 'defence.effortAgreed',
  group,
  unit: '% GDP',
  base: defenceEffort2034,
  min: 1.3,
  max: 5,
  step: 0.05,
  by: null,
})

/** Equipment as a share of defence spending. */
export const defenceEquipmentShare = lever({
  id: 'defence.equipmentShare',
  group,
  unit: '%',
  nature: paidUnvalued,
  base: defenceEquipmentShareReference,
  min: 10,
  max: 40,
  step: 1,
  by: 2030,
  start: () => eq`${defenceEquipmentShareNow}`,
  marks: [{ id: 'today', at: defenceEquipmentShareNow }],
})

/** Belgian content of contracts signed; the path starts from what the orders and the budget of the first year imply. */
export const defenceContent = lever({
  id: 'defence.content',
  group,
  unit: '%',
  nature: paidUnvalued,
  base: defenceContentReference,
  min: 15,
  max: 60,
  step: 1,
  by: 2030,
  start: () => eq`${initialOf(defenceContentReached)}`,
})

/** Growth of foreign demand: holds to the turning year, then fades to the economy’s. */
export const defenceExportGrowth = lever({
  id: 'defence.exportGrowth',
  group,
  unit: '%/yr',
  nature: circumstance,
  base: defenceExportGrowthReference,
  min: -5,
  max: 15,
  step: 0.1,
  by: 'at once',
})

/** Military R&D as a share of the effort. */
export const defenceRnd = lever({
  id: 'defence.rnd',
  group,
  unit: '%',
  nature: paidUnvalued,
  base: defenceRndNow,
  min: 0,
  max: 10,
  step: 0.1,
  by: 2030,
})

/** Share of the space envelope carried out. */
export const defenceSpace = part({ id: 'defence.space', group, nature: paidUnvalued, base: 100, by: 'at once' })
