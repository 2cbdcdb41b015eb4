import { figure } from '#models/engine/model'

export const batteriesUmicoreTurnover2024 = figure({
  id: 'batteries.umicore.turnover.2024',
  value: 3500,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Umicore',
  context: true,
  secondSource: { status: 'confirmed', value: 3500, source: 'Umicore, full-year results 2024' },
})

export const batteriesUmicoreTurnover2023 = figure({
  id: 'batteries.umicore.turnover.2023',
  value: 3900,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2023',
  document: 'sovereignty-note',
  place: 'Key companies: Umicore',
  context: true,
  secondSource: { status: 'confirmed', value: 3900, source: 'Umicore, full-year results 2024' },
})

export const batteriesUmicoreEbit = figure({
  id: 'batteries.umicore.ebit',
  value: 478,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Umicore',
  context: true,
  secondSource: { status: 'confirmed', value: 478, source: 'Umicore, full-year results 2024' },
})

export const batteriesUmicoreRnd = figure({
  id: 'batteries.umicore.rnd',
  value: 316,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2022',
  document: 'sovereignty-note',
  place: 'Key companies: Umicore',
  context: true,
  secondSource: { status: 'confirmed', value: 316, source: 'Umicore, annual report 2022' },
})

export const batteriesUmicoreRndIntensity = figure({
  id: 'batteries.umicore.rnd_intensity',
  value: 7.6,
  unit: '% of revenue',
  kind: 'documented',
  asOf: '2022',
  document: 'sovereignty-note',
  place: 'Key companies: Umicore',
  context: true,
  secondSource: { status: 'confirmed', value: 7.6, source: 'Umicore, annual report 2022' },
})

export const batteriesUmicoreStaff = figure({
  id: 'batteries.umicore.staff',
  value: 14000,
  bound: 'about',
  unit: 'people',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Umicore',
  context: true,
  secondSource: { status: 'none found' },
})

export const batteriesUmicoreStaffBelgium = figure({
  id: 'batteries.umicore.staff_belgium',
  value: 3000,
  bound: 'about',
  unit: 'people',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Umicore',
  context: true,
  secondSource: { status: 'none found' },
})

export const batteriesEibLoan = figure({
  id: 'batteries.eib_loan',
  value: 350,
  unit: 'M€',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Umicore',
  context: true,
  secondSource: { status: 'confirmed', value: 350, source: 'European Investment Bank, press release 2024-054' },
})

export const materialsSolvayTurnover = figure({
  id: 'materials.solvay.turnover',
  value: 4686,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Solvay',
  context: true,
  secondSource: { status: 'none found' },
})

export const materialsSolvayOrganicChange = figure({
  id: 'materials.solvay.organic_change',
  value: -4,
  unit: '%',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Solvay',
  context: true,
  secondSource: { status: 'none found' },
})

export const materialsSolvayEbitda = figure({
  id: 'materials.solvay.ebitda',
  value: 1052,
  bound: 'about',
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Solvay',
  context: true,
  secondSource: { status: 'none found' },
})

export const materialsSolvaySavings = figure({
  id: 'materials.solvay.savings',
  value: 110,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Solvay',
  context: true,
  secondSource: { status: 'none found' },
})

export const materialsSolvayStaff = figure({
  id: 'materials.solvay.staff',
  value: 9000,
  bound: 'about',
  unit: 'people',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: Solvay',
  context: true,
  secondSource: { status: 'none found' },
})
