import { assumption, calibrated, judged, reference } from '../figureKinds'

export const dependencyEuropeanShareNow = reference({
  id: 'dependency.europeanShareNow',
  value: 44,
  unit: '%',
  source: 'IISS 2022 to 2025 (EDIS 22 %, IISS 2024 52 %)',
  context: true,
})

export const dependencyEuropeanTarget2030 = reference({
  id: 'dependency.europeanTarget2030',
  value: 50,
  unit: '%',
  source: 'European Defence Industrial Strategy',
  context: true,
})

export const dependencyEuropeanTarget2035 = reference({
  id: 'dependency.europeanTarget2035',
  value: 60,
  unit: '%',
  source: 'European Defence Industrial Strategy',
  context: true,
})

export const dependencyUsShareSipri = reference({
  id: 'dependency.usShareSipri',
  value: 64,
  unit: '%',
  source: 'SIPRI 2020 to 2024 (52 % in 2015 to 2019)',
  context: true,
})

export const dependencyUsShareBelgium = reference({
  id: 'dependency.usShareBelgium',
  value: 54,
  unit: '%',
  source: 'SIPRI 2021 to 2025 as reported by the Brussels Times (2011861)',
  context: true,
})

export const dependencyCommitted = assumption({
  id: 'dependency.committed',
  value: 75,
  low: 50,
  high: 90,
  unit: '%',
  source:
    '34 F-35 to be delivered by 2030 and 11 more decided (government agreement and Strategic Vision 2026-2034, order); judgement of the modellers, November 2026',
})

export const dependencyCommittedUntil = assumption({
  id: 'dependency.committedUntil',
  value: 2030,
  unit: 'year',
  source: 'last deliveries of the 34 F-35',
  structural: true,
})

export const dependencyUsPremium = assumption({
  id: 'dependency.usPremium',
  value: 10,
  low: 2,
  high: 25,
  unit: '%',
  source: 'judgement of the modellers, November 2026; smaller European series cost more',
})

export const dependencyOtherNonEuropean = calibrated({
  id: 'dependency.otherNonEuropean',
  value: 10,
  low: 5,
  high: 15,
  unit: '%',
  source: '44 % European share in 2025 (IISS)',
})

export const dependencyChinaBatteryShare = judged({
  id: 'dependency.chinaBatteryShare',
  value: 70,
  low: 60,
  high: 90,
  unit: '%',
})

export const dependencyFoundryControl = assumption({
  id: 'dependency.foundryControl',
  value: 50,
  low: 30,
  high: 70,
  unit: '%',
  source: 'hearing: some foundries passed under foreign control',
})

export const dependencyFoundryLoss = assumption({
  id: 'dependency.foundryLoss',
  value: 3,
  low: 0,
  high: 6,
  unit: '%/yr',
  source: 'judgement of the modellers, November 2026: no series exists',
})

export const dependencyWeightUs = judged({ id: 'dependency.weight.us', value: 40, unit: '%', structural: true })
export const dependencyWeightChips = judged({ id: 'dependency.weight.chips', value: 25, unit: '%', structural: true })

export const dependencyWeightBatteries = judged({
  id: 'dependency.weight.batteries',
  value: 20,
  unit: '%',
  structural: true,
})

export const dependencyWeightFoundries = judged({
  id: 'dependency.weight.foundries',
  value: 15,
  unit: '%',
  structural: true,
})
