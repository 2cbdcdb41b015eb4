import { figure } from '#models/engine/model'

export const dependencyEuropeanShareNow = figure({
  id: 'dependency.europeanShareNow',
  value: 44,
  low: 22,
  high: 52,
  unit: '%',
  kind: 'reference',
  source: 'IISS 2022 to 2025; EDIS 22 %, IISS 2024 52 %',
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
  source: 'SIPRI 2020 to 2024',
  context: true,
})

export const dependencyChinaBatteryShare = figure({
  id: 'dependency.chinaBatteryShare',
  value: 70,
  low: 60,
  high: 90,
  unit: '%',
  kind: 'assumption',
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
  low: 1,
  high: 6,
  unit: '%/yr',
  kind: 'assumption',
})

export const dependencyWeightUs = figure({
  id: 'dependency.weight.us',
  value: 40,
  unit: '%',
  kind: 'assumption',
  structural: true,
})

export const dependencyWeightChips = figure({
  id: 'dependency.weight.chips',
  value: 25,
  unit: '%',
  kind: 'assumption',
  structural: true,
})

export const dependencyWeightBatteries = figure({
  id: 'dependency.weight.batteries',
  value: 20,
  unit: '%',
  kind: 'assumption',
  structural: true,
})

export const dependencyWeightFoundries = figure({
  id: 'dependency.weight.foundries',
  value: 15,
  unit: '%',
  kind: 'assumption',
  structural: true,
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
