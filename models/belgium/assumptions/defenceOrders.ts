import { assumption, calibrated, judged } from '../figureKinds'

export const defenceExportGrowthReference = calibrated({
  id: 'defence.exportGrowthReference',
  value: 6.6,
  low: 4,
  high: 9,
  unit: '%/yr',
  source:
    'so that the study sector-outlook doubles the core turnover by 2033; ASD: 10.3 %/yr nominal in 2020-2024 (about 6 % real)',
})

export const defenceExportTurningYear = assumption({
  id: 'defence.exportTurningYear',
  value: 2033,
  unit: 'year',
  source: 'the outlook of the hearing ends there',
  structural: true,
})

export const defenceLicenceGain = assumption({
  id: 'defence.licenceGain',
  value: 6,
  low: 2,
  high: 10,
  unit: '%',
  source:
    'judgement of the modellers, November 2026; six speakers of the hearing name licences, Agoria 2025 among the three first obstacles',
})

export const defenceImpatience = assumption({
  id: 'defence.impatience',
  value: 35,
  low: 20,
  high: 50,
  unit: '%/yr',
  source: 'judgement of the modellers, November 2026; the order book of a customer who waits is not safe',
})

export const defenceGoodwill = judged({ id: 'defence.goodwill', value: 10, low: 0, high: 25, unit: '%' })

export const defenceCatchUp = assumption({
  id: 'defence.catchUp',
  value: 35,
  low: 20,
  high: 60,
  unit: '%/yr',
  source: 'judgement of the modellers, November 2026; an order book of two to three years is worked off over years',
})
