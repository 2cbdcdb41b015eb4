import { documentedIn } from '../figureKinds'

const umicore = documentedIn('sovereignty-note', { place: 'Key companies: Umicore', asOf: '2024' })
const solvay = documentedIn('sovereignty-note', { place: 'Key companies: Solvay', asOf: '2024' })

export const batteriesUmicoreTurnover2024 = umicore({
  id: 'batteries.umicore.turnover.2024',
  value: 3500,
  unit: 'M€/yr',
  context: true,
  secondSource: { status: 'confirmed', value: 3500, source: 'Umicore, full-year results 2024' },
})

export const batteriesUmicoreTurnover2023 = umicore({
  id: 'batteries.umicore.turnover.2023',
  value: 3900,
  unit: 'M€/yr',
  asOf: '2023',
  context: true,
  secondSource: { status: 'confirmed', value: 3900, source: 'Umicore, full-year results 2024' },
})

export const batteriesUmicoreEbit = umicore({
  id: 'batteries.umicore.ebit',
  value: 478,
  unit: 'M€/yr',
  context: true,
  secondSource: { status: 'confirmed', value: 478, source: 'Umicore, full-year results 2024' },
})

export const batteriesUmicoreRnd = umicore({
  id: 'batteries.umicore.rnd',
  value: 316,
  unit: 'M€/yr',
  asOf: '2022',
  context: true,
  secondSource: { status: 'confirmed', value: 316, source: 'Umicore, annual report 2022' },
})

export const batteriesUmicoreRndIntensity = umicore({
  id: 'batteries.umicore.rnd_intensity',
  value: 7.6,
  unit: '% of revenue',
  asOf: '2022',
  context: true,
  secondSource: { status: 'confirmed', value: 7.6, source: 'Umicore, annual report 2022' },
})

export const batteriesUmicoreStaff = umicore({
  id: 'batteries.umicore.staff',
  value: 14000,
  bound: 'about',
  unit: 'people',
  context: true,
  secondSource: { status: 'none found' },
})

export const batteriesUmicoreStaffBelgium = umicore({
  id: 'batteries.umicore.staff_belgium',
  value: 3000,
  bound: 'about',
  unit: 'people',
  context: true,
  secondSource: { status: 'none found' },
})

export const batteriesEibLoan = umicore({
  id: 'batteries.eib_loan',
  value: 350,
  unit: 'M€',
  context: true,
  secondSource: { status: 'confirmed', value: 350, source: 'European Investment Bank, press release 2024-054' },
})

export const materialsSolvayTurnover = solvay({
  id: 'materials.solvay.turnover',
  value: 4686,
  unit: 'M€/yr',
  context: true,
  secondSource: { status: 'none found' },
})

export const materialsSolvayOrganicChange = solvay({
  id: 'materials.solvay.organic_change',
  value: -4,
  unit: '%',
  context: true,
  secondSource: { status: 'none found' },
})

export const materialsSolvayEbitda = solvay({
  id: 'materials.solvay.ebitda',
  value: 1052,
  bound: 'about',
  unit: 'M€/yr',
  context: true,
  secondSource: { status: 'none found' },
})

export const materialsSolvaySavings = solvay({
  id: 'materials.solvay.savings',
  value: 110,
  unit: 'M€/yr',
  context: true,
  secondSource: { status: 'none found' },
})

export const materialsSolvayStaff = solvay({
  id: 'materials.solvay.staff',
  value: 9000,
  bound: 'about',
  unit: 'people',
  context: true,
  secondSource: { status: 'none found' },
})
