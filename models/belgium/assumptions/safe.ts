import { figure } from '#models/engine/model'

export const safeBelgiumMaximum = figure({
  id: 'safe.belgiumMaximum',
  value: 8340,
  unit: 'M€',
  kind: 'reference',
  source: 'European Commission allocation 2025 (8 340 027 698 €)',
})

export const safeInterestRate = figure({
  id: 'safe.interestRate',
  value: 3,
  low: 3,
  high: 3.3,
  unit: '%/yr',
  kind: 'reference',
  source: 'press on SAFE terms 2025',
})

export const safeGrace = figure({
  id: 'safe.grace',
  value: 10,
  unit: 'yr',
  kind: 'reference',
  source: 'SAFE regulation',
  structural: true,
})

export const safeMaturity = figure({
  id: 'safe.maturity',
  value: 45,
  unit: 'yr',
  kind: 'reference',
  source: 'SAFE regulation',
  structural: true,
})

export const safeEuropeanContent = figure({
  id: 'safe.europeanContent',
  value: 65,
  unit: '%',
  kind: 'reference',
  source: 'SAFE regulation',
})

export const safeYears = figure({
  id: 'safe.years',
  value: 5,
  unit: 'yr',
  kind: 'reference',
  source: 'SAFE regulation: orders 2026 to 2030',
  structural: true,
})

export const safeAdditionalityNow = figure({
  id: 'safe.additionalityNow',
  value: 20,
  low: 0,
  high: 50,
  unit: '%',
  kind: 'assumption',
})
