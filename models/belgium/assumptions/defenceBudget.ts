import { figure } from '#models/engine/model'

export const defenceEffortNow = figure({
  id: 'defence.effortNow',
  value: 2,
  unit: '% GDP',
  kind: 'reference',
  source:
    'NATO, August 2025 (2.0 % expected; a bank counts 1.6 % over the full year); federal agreement: 2 % every year to 2033',
  secondSource: {
    status: 'near',
    value: 1.6,
    source: 'bank estimate for the full year 2025 (BNP Paribas Fortis)',
    note: 'NATO and the government say 2.0',
  },
})

export const defenceEffort2034 = figure({
  id: 'defence.effort2034',
  value: 2.5,
  unit: '% GDP',
  kind: 'reference',
  source: 'Strategic Vision 2026-2034: 2 % until 2033 and 2.5 % in 2034 (government agreement of June 2025)',
})

export const defenceAgreedYear = figure({
  id: 'defence.agreedYear',
  value: 2034,
  unit: 'year',
  kind: 'reference',
  source: 'Strategic Vision 2026-2034',
  structural: true,
})

export const defenceEquipmentShareNow = figure({
  id: 'defence.equipmentShareNow',
  value: 15,
  low: 14,
  high: 19,
  unit: '%',
  kind: 'reference',
  source: 'NATO, lowest equipment share of the alliance in 2024; 19.3 % in 2022',
  secondSource: { status: 'none found', value: 19.3, source: 'NATO, 2022', note: 'no second source for 15 in 2025' },
})

export const defenceEquipmentShareReference = figure({
  id: 'defence.equipmentShareReference',
  value: 30,
  low: 25,
  high: 35,
  unit: '%',
  kind: 'assumption',
  source: 'Strategic Vision 2026-2034 (about 34 bn of investments)',
})

export const defenceMaintenanceShare = figure({
  id: 'defence.maintenanceShare',
  value: 12,
  low: 8,
  high: 15,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const defenceRndNow = figure({
  id: 'defence.rndNow',
  value: 2,
  low: 1,
  high: 2.5,
  unit: '%',
  kind: 'reference',
  source: 'Royal Higher Institute for Defence: pledge of 2 % of the defence budget',
})

export const defenceContentReference = figure({
  id: 'defence.contentReference',
  value: 27,
  low: 18,
  high: 36,
  unit: '%',
  kind: 'calibrated',
  source: 'so that the study sector-outlook doubles the core turnover by 2033',
})

export const defenceContentPremium = figure({
  id: 'defence.contentPremium',
  value: 20,
  low: 5,
  high: 35,
  unit: '%',
  kind: 'assumption',
  source:
    'order of the extra cost of co-production and offsets in small countries (10 to 30 % in the offset literature, not checked one by one)',
})

export const defenceDeliveryYears = figure({
  id: 'defence.deliveryYears',
  value: 3,
  low: 2,
  high: 5,
  unit: 'yr',
  kind: 'assumption',
  source:
    'judgement of the modellers, November 2026; order of the delay from contract to delivery of land and naval equipment',
})

export const defenceSpaceContent = figure({
  id: 'defence.spaceContent',
  value: 60,
  low: 40,
  high: 75,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const defenceSpaceYears = figure({
  id: 'defence.space.years',
  value: 9,
  unit: 'yr',
  kind: 'assumption',
  source: 'plan to 2034',
  structural: true,
})

export const defenceSmeContentGain = figure({
  id: 'defence.smeContentGain',
  value: 3,
  low: 1,
  high: 6,
  unit: 'pp',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026; AWEX: 200 companies would enter',
})
