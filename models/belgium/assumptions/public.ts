import { figure } from '#models/engine/model'

export const publicCapexShare = figure({
  id: 'public.capexShare',
  value: 45,
  low: 35,
  high: 56,
  unit: '%',
  kind: 'reference',
  source: 'Crolles 39 % (2.9 of 7.5 bn), ESMC 50 %, NanoIC 56 % (1.4 of 2.5 bn)',
})

export const publicVentureShare = figure({
  id: 'public.ventureShare',
  value: 20,
  low: 10,
  high: 30,
  unit: '%',
  kind: 'assumption',
  source: 'judgement of the modellers, November 2026',
})

export const publicTaxShare = figure({
  id: 'public.taxShare',
  value: 43,
  low: 38,
  high: 48,
  unit: '%',
  kind: 'reference',
  source: 'Eurostat, taxes and contributions as a ratio of GDP (order; taken over from 1.0, not checked again)',
})

export const publicSpendingFollows = figure({
  id: 'public.spendingFollows',
  value: 12,
  low: 5,
  high: 20,
  unit: '%',
  kind: 'assumption',
  source:
    'judgement of the modellers, November 2026: public pay, pensions and health follow wages, about half of the 25 % of GDP they cost',
})

export const publicBondRate = figure({
  id: 'public.bondRate',
  value: 3.2,
  low: 2.8,
  high: 3.8,
  unit: '%/yr',
  kind: 'assumption',
  source: 'Belgian ten-year bond, 2025 (order)',
})
