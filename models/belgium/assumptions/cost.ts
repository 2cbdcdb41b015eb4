import { assumption, judged } from '../figureKinds'

export const costEngineer = assumption({
  id: 'cost.engineer',
  value: 0.1,
  low: 0.06,
  high: 0.15,
  unit: 'M€/person',
  source: 'five years at about 12 000 € a student, over a completion rate of 0.6 (0.4 to 0.7)',
})

export const costTechnician = assumption({
  id: 'cost.technician',
  value: 0.03,
  low: 0.015,
  high: 0.05,
  unit: 'M€/person',
  source:
    'judgement of the modellers, November 2026; one-year course at FOREM or VDAB (about 15 000 €) and income during it',
})

export const costTalent = assumption({
  id: 'cost.talent',
  value: 0.015,
  low: 0.005,
  high: 0.03,
  unit: 'M€/person',
  source: 'judgement of the modellers, November 2026; expatriate tax regime and reception',
})

export const costClearance = judged({ id: 'cost.clearance', value: 15, low: 5, high: 40, unit: 'M€/yr' })
export const costPermits = judged({ id: 'cost.permits', value: 20, low: 10, high: 50, unit: 'M€/yr' })
export const costFinance = judged({ id: 'cost.finance', value: 60, low: 20, high: 120, unit: 'M€/yr' })
export const costSmeAccess = judged({ id: 'cost.smeAccess', value: 25, low: 10, high: 50, unit: 'M€/yr' })
export const costVisibility = judged({ id: 'cost.visibility', value: 40, low: 10, high: 100, unit: 'M€/yr' })
export const costLicences = judged({ id: 'cost.licences', value: 10, low: 5, high: 25, unit: 'M€/yr' })
export const costScreening = judged({ id: 'cost.screening', value: 10, low: 5, high: 30, unit: 'M€/yr' })
