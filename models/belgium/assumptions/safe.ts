import { assumption, judged, reference } from '../figureKinds'

export const safeBelgiumMaximum = reference({
  id: 'safe.belgiumMaximum',
  value: 8340,
  unit: 'M€',
  source: 'European Commission, SAFE allocation of September 2025 (8 340 027 698 €, provisional)',
})

export const safeYears = reference({
  id: 'safe.years',
  value: 5,
  unit: 'yr',
  source: 'SAFE regulation: 2026 to 2030',
  structural: true,
})

export const safeAdditionalityNow = judged({ id: 'safe.additionalityNow', value: 20, low: 0, high: 50, unit: '%' })

export const safeInterestRate = reference({
  id: 'safe.interestRate',
  value: 3,
  low: 2.8,
  high: 3.3,
  unit: '%/yr',
  source: 'press on SAFE terms 2025 (not checked)',
  secondSource: { status: 'not checked' },
})

export const safeGrace = reference({
  id: 'safe.grace',
  value: 10,
  unit: 'yr',
  source: 'SAFE regulation',
  structural: true,
})

export const safeMaturity = reference({
  id: 'safe.maturity',
  value: 45,
  unit: 'yr',
  source: 'SAFE regulation',
  structural: true,
  secondSource: { status: 'not checked' },
})

export const safeEuropeanContent = reference({
  id: 'safe.europeanContent',
  value: 65,
  unit: '%',
  source: 'SAFE regulation: at most 35 % of component cost from outside',
  secondSource: { status: 'confirmed', value: 65, source: 'SAFE regulation in the press' },
})

export const safeOpenUsShare = assumption({
  id: 'safe.openUsShare',
  value: 50,
  low: 30,
  high: 80,
  unit: '%',
  source: 'judgement of the modellers, November 2026; between the 34 % of IISS and the 60 % of the hearing',
})
