import { figure } from '#models/engine/model'

export const costEngineer = figure({
  id: 'cost.engineer',
  value: 0.1,
  low: 0.06,
  high: 0.15,
  unit: 'M€/person',
  kind: 'assumption',
  source: 'five years at about 12 000 € a student, over a completion rate of 0.6 (0.4 to 0.7)',
})

export const costTechnician = figure({
  id: 'cost.technician',
  value: 0.03,
  low: 0.015,
  high: 0.05,
  unit: 'M€/person',
  kind: 'assumption',
  source:
    'judgement of the modellers, November 2026; one-year course at FOREM or VDAB (about 15 000 €) and income during it',
})

export const costTalent = figure({
  id: 'cost.talent',
  value: 0.015,
  low: 0.005,
  high: 0.03,
  unit: 'M€/person',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026; expatriate tax regime and reception',
})

export const costClearance = figure({
  id: 'cost.clearance',
  value: 15,
  low: 5,
  high: 40,
  unit: 'M€/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const costPermits = figure({
  id: 'cost.permits',
  value: 20,
  low: 10,
  high: 50,
  unit: 'M€/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const costFinance = figure({
  id: 'cost.finance',
  value: 60,
  low: 20,
  high: 120,
  unit: 'M€/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const costSmeAccess = figure({
  id: 'cost.smeAccess',
  value: 25,
  low: 10,
  high: 50,
  unit: 'M€/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const costVisibility = figure({
  id: 'cost.visibility',
  value: 40,
  low: 10,
  high: 100,
  unit: 'M€/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const costLicences = figure({
  id: 'cost.licences',
  value: 10,
  low: 5,
  high: 25,
  unit: 'M€/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const costScreening = figure({
  id: 'cost.screening',
  value: 10,
  low: 5,
  high: 30,
  unit: 'M€/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})
