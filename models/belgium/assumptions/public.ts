import { figure } from '#models/engine/model'

export const publicCapexShare = figure({
  id: 'public.capexShare',
  value: 30,
  low: 15,
  high: 40,
  unit: '%',
  kind: 'reference',
  source: 'NanoIC (1.4 of 2.5 bn public) scaled down',
})

export const publicVentureShare = figure({
  id: 'public.ventureShare',
  value: 20,
  low: 10,
  high: 30,
  unit: '%',
  kind: 'assumption',
})

export const publicTaxShare = figure({
  id: 'public.taxShare',
  value: 43,
  low: 42,
  high: 45,
  unit: '% GDP',
  kind: 'reference',
  source: 'Eurostat revenue-to-GDP ratio',
})

export const publicBondRate = figure({
  id: 'public.bondRate',
  value: 3.2,
  low: 3.0,
  high: 3.6,
  unit: '%/yr',
  kind: 'assumption',
  source: 'Belgian ten-year bond (order)',
})

export const publicValueAddedPerJob = figure({
  id: 'public.valueAddedPerJob',
  value: 0.1,
  low: 0.08,
  high: 0.13,
  unit: 'M€/yr/job',
  kind: 'assumption',
  source: 'value added per head in manufacturing (order)',
})
