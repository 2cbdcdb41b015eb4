import { documentedIn } from '../figureKinds'

const imec = documentedIn('sovereignty-note', { place: 'Key companies: imec' })
const asml = documentedIn('sovereignty-note', { place: 'Key companies: ASML', asOf: '2024' })
const note = documentedIn('sovereignty-note')

export const semiconductorsChipsAct = note({
  id: 'semiconductors.chips_act',
  value: 43000,
  unit: 'M€',
  asOf: '2023',
  place: "Belgium's geopolitical role",
  context: true,
  secondSource: { status: 'confirmed', value: 43000, source: 'European Commission on the Chips Act' },
})

export const semiconductorsPilotLineCost = imec({
  id: 'semiconductors.pilot_line.cost',
  value: 3500,
  bound: 'about',
  unit: 'M€',
  asOf: '2024',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsImecRevenue = imec({
  id: 'semiconductors.imec.revenue',
  value: 1030,
  bound: 'about',
  unit: 'M€/yr',
  asOf: '2024',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsImecStaff = imec({
  id: 'semiconductors.imec.staff',
  value: 6000,
  bound: 'at least',
  unit: 'people',
  asOf: '2024',
  context: true,
  secondSource: {
    status: 'contradicted',
    value: 5500,
    source: 'press, 2023',
    note: 'the note says more than 6 000, worldwide',
  },
})

export const semiconductorsImecUniversities = imec({
  id: 'semiconductors.imec.universities',
  value: 200,
  bound: 'at least',
  unit: 'universities',
  asOf: '2024',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsImecCompanies = note({
  id: 'semiconductors.imec.companies',
  value: 800,
  bound: 'about',
  unit: 'firms',
  asOf: '2024',
  place: 'Universities and research centres',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsAsmlTurnover = asml({
  id: 'semiconductors.asml.turnover',
  value: 28300,
  unit: 'M€/yr',
  context: true,
  secondSource: { status: 'confirmed', value: 28300, source: 'ASML, fourth quarter 2024' },
})

export const semiconductorsAsmlNetIncome = asml({
  id: 'semiconductors.asml.net_income',
  value: 7600,
  unit: 'M€/yr',
  context: true,
  secondSource: { status: 'confirmed', value: 7600, source: 'ASML, fourth quarter 2024' },
})

export const semiconductorsAsmlGrossMargin = asml({
  id: 'semiconductors.asml.gross_margin',
  value: 51,
  bound: 'about',
  unit: '%',
  context: true,
  secondSource: { status: 'confirmed', value: 51, source: 'ASML, fourth quarter 2024' },
})

export const semiconductorsAsmlRndQuarter = asml({
  id: 'semiconductors.asml.rnd_quarter',
  value: 1140,
  bound: 'about',
  unit: 'M€/quarter',
  asOf: '2025',
  context: true,
})

export const semiconductorsAsmlRndYear = note({
  id: 'semiconductors.asml.rnd_year',
  value: 4600,
  bound: 'about',
  unit: 'M€/yr',
  place: 'Key companies table',
  context: true,
})

export const semiconductorsAsmlStaff = asml({
  id: 'semiconductors.asml.staff',
  value: 42000,
  bound: 'at least',
  unit: 'people',
  context: true,
  secondSource: { status: 'none found' },
})

export const semiconductorsImecGrowthFactor = imec({
  id: 'semiconductors.imec.growth_factor',
  value: 2,
  unit: 'ratio',
  context: true,
})
