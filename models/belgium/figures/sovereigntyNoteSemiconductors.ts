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

export const semiconductorsImecGrowthFactor = figure({
  id: 'semiconductors.imec.growth_factor',
  value: 2,
  unit: 'ratio',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'Key companies: imec',
  context: true,
})
