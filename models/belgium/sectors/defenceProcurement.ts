import { eq } from '#models/engine/equation'
import { setting } from '#models/engine/expression'
import { variable } from '#models/engine/model'
import { defenceMaintenanceShare, defenceSmeContentGain, defenceSpaceYears } from '../assumptions/defence'
import { safeYears } from '../assumptions/safe'
import { defenceSpaceEnvelope } from '../figures/defenceHearing'
import { defenceContent, defenceEffort, defenceEquipmentShare, defenceSpace } from '../levers/defence'
import { safeAdditionality, safeLoans } from '../levers/europe'
import { industrySmeAccess } from '../levers/industry'
import { gdpReference } from './economy'
import { during, spread } from './spread'

/** SAFE regulation: loans drawn in equal parts over the years orders may be placed. */
export const safeDrawn = variable({
  id: 'safe.drawn',
  unit: 'M€/yr',
  equation: () => spread(setting(safeLoans), safeYears),
})

export const defenceProcurement = variable({
  id: 'defence.procurement',
  unit: 'M€/yr',
  equation: () =>
    eq`(${defenceEquipmentShare} + ${defenceMaintenanceShare}) * ${defenceEffort} * ${gdpReference} + ${setting(safeAdditionality)} * ${safeDrawn}`,
})

export const defenceContentReached = variable({
  id: 'defence.contentReached',
  unit: '%',
  better: 'more',
  equation: () => eq`${defenceContent} + ${defenceSmeContentGain} * ${industrySmeAccess}`,
})

/** Inside procurement: it changes what is bought at home and adds no budget. */
export const defenceSpaceSpend = variable({
  id: 'defence.spaceSpend',
  unit: 'M€/yr',
  equation: () => during(defenceSpaceYears, eq`${defenceSpaceEnvelope} * ${defenceSpace} / ${defenceSpaceYears}`),
})
