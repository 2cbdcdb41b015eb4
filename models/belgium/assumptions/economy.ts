import { assumption, reference } from '../figureKinds'

export const economyGdp = reference({
  id: 'economy.gdp',
  value: 620000,
  low: 614000,
  high: 630000,
  unit: 'M€/yr',
  source: 'European Commission, autumn 2025 forecast (real growth 1.0 % in 2025) on World Bank / NBB 2024 (614 bn)',
  secondSource: { status: 'confirmed', source: 'European Commission forecast' },
})

export const economyGrowth = reference({
  id: 'economy.growth',
  value: 1.2,
  low: 0.8,
  high: 1.5,
  unit: '%/yr',
  source: 'European Commission, autumn 2025 forecast (1.1 % in 2026, 1.3 % in 2027); own assumption after',
})

export const economyInflation = assumption({
  id: 'economy.inflation',
  value: 2,
  low: 1.7,
  high: 2.3,
  unit: '%/yr',
  source: 'European Central Bank target of 2 %',
})

export const economyDebtRatio = reference({
  id: 'economy.debtRatio',
  value: 107.1,
  unit: '% GDP',
  source: 'European Commission, autumn 2025 forecast',
  context: true,
})
