import { eq } from '#models/engine/equation'
import { initialOf } from '#models/engine/expression'
import { lever } from '#models/engine/model'
import {
  defenceContentReference,
  defenceEffortNow,
  defenceEquipmentShareNow,
  defenceEquipmentShareReference,
  defenceExportGrowthReference,
  defenceRndNow,
} from '../assumptions/defence'
import { defenceDomesticOrders } from '../sectors/defenceOrders'
import { defenceProcurement } from '../sectors/defenceProcurement'

const group = 'defence'

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

export const defenceEquipmentShare = lever({
  id: 'defence.equipmentShare',
  group,
  unit: '%',
  base: defenceEquipmentShareReference,
  start: () => eq`${defenceEquipmentShareNow}`,
  min: 10,
  max: 40,
  step: 1,
  by: 2030,
  marks: [{ id: 'today', at: defenceEquipmentShareNow }],
})

/** Starts from the content of the first year, which the orders and the budget of that year imply. */
export const defenceContent = lever({
  id: 'defence.content',
  group,
  unit: '%',
  base: defenceContentReference,
  start: () => eq`${initialOf(defenceDomesticOrders)} / ${initialOf(defenceProcurement)}`,
  min: 15,
  max: 60,
  step: 1,
  by: 2030,
})

/** Holds to the turning year, then fades to the economy's growth: see `defence.exportOrders`. */
export const defenceExportGrowth = lever({
  id: 'defence.exportGrowth',
  group,
  unit: '%/yr',
  base: defenceExportGrowthReference,
  min: -5,
  max: 15,
  step: 0.1,
  by: 'at once',
})

export const defenceRnd = lever({
  id: 'defence.rnd',
  group,
  unit: '%',
  base: defenceRndNow,
  min: 0,
  max: 10,
  step: 0.1,
  by: 2030,
})

export const defenceSpace = lever({
  id: 'defence.space',
  group,
  unit: '%',
  base: 100,
  min: 0,
  max: 100,
  step: 1,
  by: 'at once',
})
