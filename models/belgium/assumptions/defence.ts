import { figure } from '#models/engine/model'

export const defenceEffortNow = figure({
  id: 'defence.effortNow',
  value: 2.0,
  unit: '% GDP',
  kind: 'reference',
  source: 'NATO and federal budget 2025',
})

export const defenceEquipmentShareNow = figure({
  id: 'defence.equipmentShareNow',
  value: 15,
  low: 14,
  high: 16,
  unit: '%',
  kind: 'reference',
  source: 'NATO (lowest equipment share of the alliance)',
})

export const defenceEquipmentShareReference = figure({
  id: 'defence.equipmentShareReference',
  value: 30,
  low: 25,
  high: 35,
  unit: '%',
  kind: 'assumption',
  source: 'Strategic Vision 2025 (24.7 of 34.8 bn in concrete investments)',
})

export const defenceMaintenanceShare = figure({
  id: 'defence.maintenanceShare',
  value: 12,
  low: 8,
  high: 15,
  unit: '%',
  kind: 'assumption',
})

export const defenceContentReference = figure({
  id: 'defence.contentReference',
  value: 31,
  low: 20,
  high: 42,
  unit: '%',
  kind: 'calibrated',
  source: 'so that the current course doubles the core turnover by 2033',
})

export const defenceExportGrowthReference = figure({
  id: 'defence.exportGrowthReference',
  value: 6.5,
  low: 4,
  high: 9,
  unit: '%/yr',
  kind: 'calibrated',
  source: 'so that the current course doubles the core turnover by 2033',
})

export const defenceCapacityGrowth = figure({
  id: 'defence.capacityGrowth',
  value: 15,
  low: 10,
  high: 20,
  unit: '%/yr',
  kind: 'assumption',
  source: 'above the 13.8 % of 2024 (ASD Europe)',
})

export const defencePermitGain = figure({
  id: 'defence.permitGain',
  value: 5,
  low: 2,
  high: 8,
  unit: 'pp/yr',
  kind: 'assumption',
})

export const defenceFinanceGain = figure({
  id: 'defence.financeGain',
  value: 3,
  low: 1,
  high: 5,
  unit: 'pp/yr',
  kind: 'assumption',
})

export const defenceRecruitsNow = figure({
  id: 'defence.recruitsNow',
  value: 1200,
  low: 900,
  high: 1600,
  unit: 'people/yr',
  kind: 'assumption',
})

export const defenceAttrition = figure({
  id: 'defence.attrition',
  value: 3.5,
  low: 2,
  high: 5,
  unit: '%/yr',
  kind: 'assumption',
})

export const defenceClearanceGain = figure({
  id: 'defence.clearanceGain',
  value: 25,
  low: 10,
  high: 40,
  unit: '%',
  kind: 'assumption',
})

export const defenceJobElasticity = figure({
  id: 'defence.jobElasticity',
  value: 0.85,
  low: 0.75,
  high: 0.95,
  unit: '1',
  kind: 'calibrated',
  source: 'hearing outlook (turnover x2, direct jobs x1.8); ASD Europe 2024 (jobs +8.6 %, turnover +13.8 %)',
})

export const defenceIndirectPerDirect = figure({
  id: 'defence.indirectPerDirect',
  value: 1.0,
  low: 0.7,
  high: 1.3,
  unit: 'jobs/job',
  kind: 'calibrated',
  source: 'hearing outlook (+4 000 direct and +4 000 indirect)',
})

export const defenceInducedPerDirect = figure({
  id: 'defence.inducedPerDirect',
  value: 0.58,
  low: 0.4,
  high: 0.6,
  unit: 'jobs/job',
  kind: 'reference',
  source: 'GRIP on Federal Planning Bureau multipliers (2.55 minus 1.97)',
})

export const defenceSpaceContent = figure({
  id: 'defence.spaceContent',
  value: 60,
  low: 40,
  high: 75,
  unit: '%',
  kind: 'assumption',
})

export const defenceSmeContentGain = figure({
  id: 'defence.smeContentGain',
  value: 5,
  low: 2,
  high: 8,
  unit: 'pp',
  kind: 'assumption',
})

export const defenceJobsFlanders = figure({
  id: 'defence.jobs.flanders',
  value: 44,
  unit: '%',
  kind: 'reference',
  source: 'Agoria March 2025',
  structural: true,
})

export const defenceJobsWallonia = figure({
  id: 'defence.jobs.wallonia',
  value: 44,
  unit: '%',
  kind: 'reference',
  source: 'Agoria March 2025',
  structural: true,
})

export const defenceJobsBrussels = figure({
  id: 'defence.jobs.brussels',
  value: 12,
  unit: '%',
  kind: 'reference',
  source: 'Agoria March 2025',
  structural: true,
})

export const defenceSpaceYears = figure({
  id: 'defence.space.years',
  value: 9,
  unit: 'yr',
  kind: 'assumption',
  source: 'plan to 2034',
  structural: true,
})

export const defenceRndNow = figure({
  id: 'defence.rndNow',
  value: 2,
  low: 1,
  high: 2.5,
  unit: '%',
  kind: 'reference',
  source: 'RHID pledge: 2 % of the defence budget',
})

export const defenceMaxWait = figure({
  id: 'defence.maxWait',
  value: 2,
  low: 1,
  high: 4,
  unit: 'yr',
  kind: 'assumption',
})

export const defenceDualUseElasticity = figure({
  id: 'defence.dualUseElasticity',
  value: 1,
  low: 0.3,
  high: 1,
  unit: '1',
  kind: 'assumption',
  source: 'hearing outlook read for the ecosystem',
})

export const defenceExportTurningYear = figure({
  id: 'defence.exportTurningYear',
  value: 2033,
  unit: 'yr',
  kind: 'assumption',
  source: 'hearing outlook ends there',
  structural: true,
})
