import { eq } from '#models/engine/equation'
import { setting, year } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import {
  defenceAgreedYear,
  defenceMaintenanceShare,
  defenceRndNow,
  defenceSpaceYears,
} from '../assumptions/defenceBudget'
import { defenceSpaceEnvelope } from '../figures/defenceHearingEurope'
import { defenceEffort, defenceEffortAgreed, defenceEquipmentShare, defenceSpace } from '../levers/defence'
import { safeAdditionality } from '../levers/europe'
import { gdpReference } from './economy'
import { defenceRndExtra } from './research'
import { safeDelivered } from './safe'
import { during } from './spread'

/** Defence spending, % of GDP: what is agreed for later is a floor from its year on. */
export const defenceEffortReached = variable({
  id: 'defence.effortReached',
  unit: '% GDP',
  equation: () =>
    eq`when(${year} < ${defenceAgreedYear}, ${defenceEffort}, max(${defenceEffort}, ${setting(defenceEffortAgreed)}))`,
})

/** Defence spending, M€/yr. */
export const defenceSpending = variable({
  id: 'defence.spending',
  unit: 'M€/yr',
  equation: () => eq`${defenceEffortReached} * ${gdpReference}`,
})

/** Pay, pensions of serving staff, works and energy, M€/yr: what is left once equipment, maintenance and R&D are paid. */
export const defencePayAndWorks = variable({
  id: 'defence.payAndWorks',
  unit: 'M€/yr',
  equation: () =>
    eq`(1 - ${defenceEquipmentShare} - ${defenceMaintenanceShare} - ${defenceRndNow}) * ${defenceSpending}`,
})

/** Purchases, M€/yr: equipment and maintenance, less extra military R&D, and SAFE money on top of planned budgets. */
export const defenceProcurement = variable({
  id: 'defence.procurement',
  unit: 'M€/yr',
  equation: () =>
    eq`(${defenceEquipmentShare} + ${defenceMaintenanceShare}) * ${defenceSpending} - ${defenceRndExtra} + ${setting(safeAdditionality)} * ${safeDelivered}`,
})

/** Space, M€/yr: inside purchases, it changes what is bought at home and adds no budget. */
export const defenceSpaceSpend = variable({
  id: 'defence.spaceSpend',
  unit: 'M€/yr',
  equation: () => during(defenceSpaceYears, eq`${defenceSpaceEnvelope} * ${defenceSpace} / ${defenceSpaceYears}`),
})
