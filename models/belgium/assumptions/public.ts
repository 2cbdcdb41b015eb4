import { assumption, judged, reference } from '../figureKinds'

export const publicCapexShare = reference({
  id: 'public.capexShare',
  value: 45,
  low: 35,
  high: 56,
  unit: '%',
  source: 'Crolles 39 % (2.9 of 7.5 bn), ESMC 50 %, NanoIC 56 % (1.4 of 2.5 bn)',
})

export const publicVentureShare = judged({ id: 'public.ventureShare', value: 20, low: 10, high: 30, unit: '%' })

export const publicTaxShare = reference({
  id: 'public.taxShare',
  value: 43,
  low: 38,
  high: 48,
  unit: '%',
  source: 'Eurostat, taxes and contributions as a ratio of GDP (order; taken over from 1.0, not checked again)',
})

export const publicSpendingFollows = assumption({
  id: 'public.spendingFollows',
  value: 12,
  low: 5,
  high: 20,
  unit: '%',
  source:
    'judgement of the modellers, November 2026: public pay, pensions and health follow wages, about half of the 25 % of GDP they cost',
})

export const publicBondRate = assumption({
  id: 'public.bondRate',
  value: 3.2,
  low: 2.8,
  high: 3.8,
  unit: '%/yr',
  source: 'Belgian ten-year bond, 2025 (order)',
})
