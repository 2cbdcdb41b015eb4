import { figure } from '#models/engine/model'

export const semiconductorsChipsAct = figure({
  id: 'semiconductors.chips_act',
  value: 43000,
  unit: 'M€',
  kind: 'documented',
  asOf: '2023',
  document: 'sovereignty-note',
  place: "Belgium's geopolitical role",
  context: true,
  secondSource: { status: 'confirmed', value: 43000, source: 'European Commission on the Chips Act' },
})

export const semiconductorsPilotLineCost = figure({
  id: 'semiconductors.pilot_line.cost',
  value: 3500,
  bound: 'about',
  unit: 'M€',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: imec',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsImecRevenue = figure({
  id: 'semiconductors.imec.revenue',
  value: 1030,
  bound: 'about',
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: imec',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsImecStaff = figure({
  id: 'semiconductors.imec.staff',
  value: 6000,
  bound: 'at least',
  unit: 'people',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: imec',
  context: true,
  secondSource: {
    status: 'contradicted',
    value: 5500,
    source: 'press, 2023',
    note: 'the note says more than 6 000, worldwide',
  },
})

export const semiconductorsImecUniversities = figure({
  id: 'semiconductors.imec.universities',
  value: 200,
  bound: 'at least',
  unit: 'universities',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: imec',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsImecCompanies = figure({
  id: 'semiconductors.imec.companies',
  value: 800,
  bound: 'about',
  unit: 'firms',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Universities and research centres',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsAsmlTurnover = figure({
  id: 'semiconductors.asml.turnover',
  value: 28300,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: ASML',
  context: true,
  secondSource: { status: 'confirmed', value: 28300, source: 'ASML, fourth quarter 2024' },
})

export const semiconductorsAsmlNetIncome = figure({
  id: 'semiconductors.asml.net_income',
  value: 7600,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: ASML',
  context: true,
  secondSource: { status: 'confirmed', value: 7600, source: 'ASML, fourth quarter 2024' },
})

export const semiconductorsAsmlGrossMargin = figure({
  id: 'semiconductors.asml.gross_margin',
  value: 51,
  bound: 'about',
  unit: '%',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: ASML',
  context: true,
  secondSource: { status: 'confirmed', value: 51, source: 'ASML, fourth quarter 2024' },
})

export const semiconductorsAsmlRndQuarter = figure({
  id: 'semiconductors.asml.rnd_quarter',
  value: 1140,
  bound: 'about',
  unit: 'M€/quarter',
  kind: 'documented',
  asOf: '2025',
  document: 'sovereignty-note',
  place: 'Key companies: ASML',
  context: true,
})

export const semiconductorsAsmlRndYear = figure({
  id: 'semiconductors.asml.rnd_year',
  value: 4600,
  bound: 'about',
  unit: 'M€/yr',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'Key companies table',
  context: true,
})

export const semiconductorsAsmlStaff = figure({
  id: 'semiconductors.asml.staff',
  value: 42000,
  bound: 'at least',
  unit: 'people',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: ASML',
  context: true,
  secondSource: { status: 'none found' },
})

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

export const semiconductorsImecGrowthFactor = figure({
  id: 'semiconductors.imec.growth_factor',
  value: 2,
  unit: 'ratio',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'Key companies: imec',
  context: true,
})
