import { assumption, calibrated, judged, reference } from '../figureKinds'

export const defenceCapacityGrowth = reference({
  id: 'defence.capacityGrowth',
  value: 6.5,
  low: 4.5,
  high: 8.5,
  unit: '%/yr',
  source:
    'ASD Europe: 10.3 %/yr nominal in 2020-2024, 13.8 % in 2024, its best years, less 4 %/yr of prices (deflation ours)',
})

export const defencePermitGain = assumption({
  id: 'defence.permitGain',
  value: 2,
  low: 1,
  high: 4,
  unit: 'pp/yr',
  source: 'judgement of the modellers, November 2026; hearing (III.E, Lasseaux)',
})

export const defenceFinanceGain = assumption({
  id: 'defence.financeGain',
  value: 1.5,
  low: 0.5,
  high: 3,
  unit: 'pp/yr',
  source:
    'judgement of the modellers, November 2026; hearing: banks open up since end 2024, the EIB and small companies lag',
})

export const defenceVisibilityGain = assumption({
  id: 'defence.visibilityGain',
  value: 2,
  low: 1,
  high: 4,
  unit: 'pp/yr',
  source:
    'judgement of the modellers, November 2026; hearing (AWEX: SMEs do not know where first orders will be and cannot invest ahead; FN: 20-year contract)',
})

export const defenceRecruitRate = assumption({
  id: 'defence.recruitRate',
  value: 8.2,
  low: 6.5,
  high: 11,
  unit: '%/yr',
  source:
    'judgement of the modellers, November 2026; hearing: shortage, slight improvement for two years. 1.0 had 24 % unsourced',
})

export const defenceOrderResponse = assumption({
  id: 'defence.orderResponse',
  value: 0.8,
  low: 0.3,
  high: 1.2,
  unit: '1',
  source:
    'ASD Europe: real growth of 2024, with order books of two to three years, about 1.6 times the average of 2020-2024 (deflation ours)',
})

export const defenceManning = judged({ id: 'defence.manning', value: 1, low: 0.5, high: 1.5, unit: '1' })
export const defenceAttrition = judged({ id: 'defence.attrition', value: 3.5, low: 2, high: 5, unit: '%/yr' })

export const defenceLayoffLimit = assumption({
  id: 'defence.layoffLimit',
  value: 8,
  low: 6,
  high: 15,
  unit: '%/yr',
  source: 'notice periods, short-time work and collective dismissal rules (order)',
})

export const defenceClearanceGain = assumption({
  id: 'defence.clearanceGain',
  value: 15,
  low: 5,
  high: 30,
  unit: '%',
  source: 'judgement of the modellers, November 2026; hearing: clearances make the civil sector the easier employer',
})

export const defencePeopleWeight = assumption({
  id: 'defence.peopleWeight',
  value: 0.6,
  low: 0.4,
  high: 0.8,
  unit: '1',
  source: 'judgement of the modellers, November 2026: people are named first in the hearing',
})

export const defenceJobElasticity = calibrated({
  id: 'defence.jobElasticity',
  value: 0.85,
  low: 0.75,
  high: 0.95,
  unit: '1',
  source: 'hearing outlook (turnover x2, direct jobs x1.8); ASD Europe 2024 (jobs +8.6 %, turnover +13.8 %)',
})

export const defenceIndirectPerDirect = calibrated({
  id: 'defence.indirectPerDirect',
  value: 1,
  low: 0.7,
  high: 1.3,
  unit: 'jobs/job',
  source: 'hearing outlook (+4 000 and +4 000); FPB/GRIP 0.97',
})

export const defenceInducedPerDirect = reference({
  id: 'defence.inducedPerDirect',
  value: 0.58,
  low: 0.4,
  high: 0.6,
  unit: 'jobs/job',
  source: 'GRIP on Federal Planning Bureau multipliers (1 : 0.97 : 0.58)',
  secondSource: {
    status: 'confirmed',
    value: 0.58,
    source: 'GRIP on Federal Planning Bureau multipliers',
    note: '1 : 0.97 : 0.58',
  },
})

export const defenceDualUseElasticity = assumption({
  id: 'defence.dualUseElasticity',
  value: 0.7,
  low: 0.3,
  high: 1,
  unit: '1',
  source: 'judgement of the modellers, November 2026; 1 would be the hearing outlook read for the whole ecosystem',
})
