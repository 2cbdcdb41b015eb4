import { figure } from '#models/engine/model'

export const economyGdp = figure({
  id: 'economy.gdp',
  value: 620000,
  low: 614000,
  high: 630000,
  unit: 'M€/yr',
  kind: 'reference',
  source: 'European Commission autumn 2025 forecast; World Bank 2024 (614 bn in 2024, real growth 1.0 % in 2025)',
})

export const economyGrowth = figure({
  id: 'economy.growth',
  value: 1.2,
  low: 0.8,
  high: 1.5,
  unit: '%/yr',
  kind: 'reference',
  source: 'European Commission autumn 2025 forecast (1.1 % 2026, 1.3 % 2027); own assumption after',
})

export const economyDebtRatio = figure({
  id: 'economy.debtRatio',
  value: 107.1,
  unit: '% GDP',
  kind: 'reference',
  source: 'European Commission autumn 2025 forecast',
  context: true,
})

export const economyDisplacement = figure({
  id: 'economy.displacement',
  value: 45,
  low: 30,
  high: 60,
  unit: '%',
  kind: 'assumption',
  source: 'range usual in impact studies near full employment',
})
