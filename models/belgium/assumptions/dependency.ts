import { figure } from '#models/engine/model'

export const dependencyEuropeanShareNow = figure({
  id: 'dependency.europeanShareNow',
  value: 44,
  unit: '%',
  kind: 'reference',
  source: 'IISS 2022 to 2025 (EDIS 22 %, IISS 2024 52 %)',
  context: true,
})

export const dependencyEuropeanTarget2030 = figure({
  id: 'dependency.europeanTarget2030',
  value: 50,
  unit: '%',
  kind: 'reference',
  source: 'European Defence Industrial Strategy',
  context: true,
})

export const dependencyEuropeanTarget2035 = figure({
  id: 'dependency.europeanTarget2035',
  value: 60,
  unit: '%',
  kind: 'reference',
  source: 'European Defence Industrial Strategy',
  context: true,
})

export const dependencyUsShareSipri = figure({
  id: 'dependency.usShareSipri',
  value: 64,
  unit: '%',
  kind: 'reference',
  source: 'SIPRI 2020 to 2024 (52 % in 2015 to 2019)',
  context: true,
})

export const dependencyUsShareBelgium = figure({
  id: 'dependency.usShareBelgium',
  value: 54,
  unit: '%',
  kind: 'reference',
  source: 'SIPRI 2021 to 2025 as reported by the Brussels Times (2011861)',
  context: true,
})

export const dependencyCommitted = figure({
  id: 'dependency.committed',
  value: 75,
  low: 50,
  high: 90,
  unit: '%',
  kind: 'assumption',
  source:
    '34 F-35 to be delivered by 2030 and 11 more decided (government agreement and Strategic Vision 2026-2034, order); judgement of the modellers, November 2026',
})

export const dependencyCommittedUntil = figure({
  id: 'dependency.committedUntil',
  value: 2030,
  unit: 'year',
  kind: 'assumption',
  source: 'last deliveries of the 34 F-35',
  structural: true,
})

export const dependencyUsPremium = figure({
  id: 'dependency.usPremium',
  value: 10,
  low: 2,
  high: 25,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026; smaller European series cost more',
})

export const dependencyOtherNonEuropean = figure({
  id: 'dependency.otherNonEuropean',
  value: 10,
  low: 5,
  high: 15,
  unit: '%',
  kind: 'calibrated',
  source: '44 % European share in 2025 (IISS)',
})

export const dependencyChinaBatteryShare = figure({
  id: 'dependency.chinaBatteryShare',
  value: 70,
  low: 60,
  high: 90,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const dependencyFoundryControl = figure({
  id: 'dependency.foundryControl',
  value: 50,
  low: 30,
  high: 70,
  unit: '%',
  kind: 'assumption',
  source: 'hearing: some foundries passed under foreign control',
})

export const dependencyFoundryLoss = figure({
  id: 'dependency.foundryLoss',
  value: 3,
  low: 0,
  high: 6,
  unit: '%/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026: no series exists',
})

export const dependencyWeightUs = figure({
  id: 'dependency.weight.us',
  value: 40,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
  structural: true,
})

export const dependencyWeightChips = figure({
  id: 'dependency.weight.chips',
  value: 25,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
  structural: true,
})

export const dependencyWeightBatteries = figure({
  id: 'dependency.weight.batteries',
  value: 20,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
  structural: true,
})

export const dependencyWeightFoundries = figure({
  id: 'dependency.weight.foundries',
  value: 15,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
  structural: true,
})
