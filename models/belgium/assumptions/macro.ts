import { assumption, judged, reference } from '../figureKinds'

export const macroMultiplier = assumption({
  id: 'macro.multiplier',
  value: 0.85,
  low: 0.4,
  high: 1.5,
  unit: '1',
  source:
    'between Ramey and Zubairy 2018 as quoted by Kiel Institute, Guns and Growth 2025 (0.7), Capital Economics 2025 (0.4 to 0.6), Kiel 2025 (0.6 to 1.0) and BBVA Research 2025 (EU-27: 1.4 in the first year, 1.6 in the second, back to none): economies far more closed than Belgium, hence applied here to the domestic part only',
})

export const macroCrowdingOut = assumption({
  id: 'macro.crowdingOut',
  value: 0.5,
  low: 0.2,
  high: 0.9,
  unit: '1',
  source:
    'judgement of the modellers, November 2026; central case meant to lie between Kiel 2025 (little fading) and European Commission autumn 2025; what comes out stands in validation.csv',
})

export const macroAdjustment = assumption({
  id: 'macro.adjustment',
  value: 20,
  low: 10,
  high: 35,
  unit: '%/yr',
  source: 'judgement of the modellers, November 2026 (five years: usual in QUEST and HERMES type models)',
})

export const publicValueAddedPerJob = reference({
  id: 'public.valueAddedPerJob',
  value: 0.11,
  low: 0.09,
  high: 0.13,
  unit: 'M€/yr/job',
  source: 'GDP of 620 bn over about 5.1 million employed (order, not checked: 0.12), taken somewhat below',
})

export const defenceValueAddedShare = assumption({
  id: 'defence.valueAddedShare',
  value: 60,
  low: 45,
  high: 75,
  unit: '%',
  source:
    'judgement of the modellers, November 2026; FPB/GRIP employment multipliers 1 : 0.97 imply a chain mostly at home',
})

export const defencePayDomestic = judged({ id: 'defence.payDomestic', value: 90, low: 80, high: 95, unit: '%' })

export const researchDomesticShare = assumption({
  id: 'research.domesticShare',
  value: 80,
  low: 70,
  high: 90,
  unit: '%',
  source:
    'pay is more than half of R&D expenditure (Frascati breakdown, order); judgement of the modellers, November 2026',
})

export const projectsDomesticShare = assumption({
  id: 'projects.domesticShare',
  value: 35,
  low: 20,
  high: 50,
  unit: '%',
  source: 'judgement of the modellers, November 2026; most of a fab is imported tools',
})

export const publicOffsetDomestic = judged({ id: 'public.offsetDomestic', value: 75, low: 60, high: 90, unit: '%' })
