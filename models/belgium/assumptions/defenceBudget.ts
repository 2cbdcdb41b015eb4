import { assumption, calibrated, judged, reference } from '../figureKinds'

export const defenceEffortNow = reference({
  id: 'defence.effortNow',
  value: 2,
  unit: '% GDP',
  source:
    'NATO, August 2025 (2.0 % expected; a bank counts 1.6 % over the full year); federal agreement: 2 % every year to 2033',
  secondSource: {
    status: 'near',
    value: 1.6,
    source: 'bank estimate for the full year 2025 (BNP Paribas Fortis)',
    note: 'NATO and the government say 2.0',
  },
})

export const defenceEffort2034 = reference({
  id: 'defence.effort2034',
  value: 2.5,
  unit: '% GDP',
  source: 'Strategic Vision 2026-2034: 2 % until 2033 and 2.5 % in 2034 (government agreement of June 2025)',
})

export const defenceAgreedYear = reference({
  id: 'defence.agreedYear',
  value: 2034,
  unit: 'year',
  source: 'Strategic Vision 2026-2034',
  structural: true,
})

export const defenceEquipmentShareNow = reference({
  id: 'defence.equipmentShareNow',
  value: 15,
  low: 14,
  high: 19,
  unit: '%',
  source: 'NATO, lowest equipment share of the alliance in 2024; 19.3 % in 2022',
  secondSource: { status: 'none found', value: 19.3, source: 'NATO, 2022', note: 'no second source for 15 in 2025' },
})

export const defenceEquipmentShareReference = assumption({
  id: 'defence.equipmentShareReference',
  value: 30,
  low: 25,
  high: 35,
  unit: '%',
  source: 'Strategic Vision 2026-2034 (about 34 bn of investments)',
})

export const defenceMaintenanceShare = judged({
  id: 'defence.maintenanceShare',
  value: 12,
  low: 8,
  high: 15,
  unit: '%',
})

export const defenceRndNow = reference({
  id: 'defence.rndNow',
  value: 2,
  low: 1,
  high: 2.5,
  unit: '%',
  source: 'Royal Higher Institute for Defence: pledge of 2 % of the defence budget',
})

export const defenceContentReference = calibrated({
  id: 'defence.contentReference',
  value: 27,
  low: 18,
  high: 36,
  unit: '%',
  source: 'so that the study sector-outlook doubles the core turnover by 2033',
})

export const defenceContentPremium = assumption({
  id: 'defence.contentPremium',
  value: 20,
  low: 5,
  high: 35,
  unit: '%',
  source:
    'order of the extra cost of co-production and offsets in small countries (10 to 30 % in the offset literature, not checked one by one)',
})

export const defenceDeliveryYears = assumption({
  id: 'defence.deliveryYears',
  value: 3,
  low: 2,
  high: 5,
  unit: 'yr',
  source:
    'judgement of the modellers, November 2026; order of the delay from contract to delivery of land and naval equipment',
})

export const defenceSpaceContent = judged({ id: 'defence.spaceContent', value: 60, low: 40, high: 75, unit: '%' })

export const defenceSpaceYears = assumption({
  id: 'defence.space.years',
  value: 9,
  unit: 'yr',
  source: 'plan to 2034',
  structural: true,
})

export const defenceSmeContentGain = assumption({
  id: 'defence.smeContentGain',
  value: 3,
  low: 1,
  high: 6,
  unit: 'pp',
  source: 'judgement of the modellers, November 2026; AWEX: 200 companies would enter',
})
