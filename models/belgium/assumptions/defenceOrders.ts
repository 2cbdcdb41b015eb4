import { figure } from '#models/engine/model'

export const defenceExportGrowthReference = figure({
  id: 'defence.exportGrowthReference',
  value: 6.6,
  low: 4,
  high: 9,
  unit: '%/yr',
  kind: 'calibrated',
  source:
    'so that the study sector-outlook doubles the core turnover by 2033; ASD: 10.3 %/yr nominal in 2020-2024 (about 6 % real)',
})

export const defenceExportTurningYear = figure({
  id: 'defence.exportTurningYear',
  value: 2033,
  unit: 'year',
  kind: 'assumption',
  source: 'the outlook of the hearing ends there',
  structural: true,
})

export const defenceLicenceGain = figure({
  id: 'defence.licenceGain',
  value: 6,
  low: 2,
  high: 10,
  unit: '%',
  kind: 'assumption',
  source:
    'judgement of the modellers, November 2026; six speakers of the hearing name licences, Agoria 2025 among the three first obstacles',
})

export const defenceImpatience = figure({
  id: 'defence.impatience',
  value: 35,
  low: 20,
  high: 50,
  unit: '%/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026; the order book of a customer who waits is not safe',
})

export const defenceGoodwill = figure({
  id: 'defence.goodwill',
  value: 10,
  low: 0,
  high: 25,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const defenceCatchUp = figure({
  id: 'defence.catchUp',
  value: 35,
  low: 20,
  high: 60,
  unit: '%/yr',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026; an order book of two to three years is worked off over years',
})
