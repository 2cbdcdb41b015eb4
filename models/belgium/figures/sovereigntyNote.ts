import { figure } from '#models/engine/model'

export const rdIntensityBelgium = figure({
  id: 'rd.intensity.belgium',
  value: 3.32,
  unit: '% GDP',
  kind: 'documented',
  document: 'sovereignty-note',
  place: "Belgium's geopolitical role; comparison table",
})

export const rdIntensityTarget = figure({
  id: 'rd.intensity.target',
  value: 4,
  unit: '% GDP',
  kind: 'documented',
  document: 'sovereignty-note',
  place: "Recommendations; Belgium's geopolitical role",
  context: true,
})

export const rdIntensityNetherlands = figure({
  id: 'rd.intensity.netherlands',
  value: 2.3,
  bound: 'about',
  unit: '% GDP',
  kind: 'documented',
  asOf: '2022',
  document: 'sovereignty-note',
  place: 'European comparison',
  context: true,
})

export const rdIntensityGermany = figure({
  id: 'rd.intensity.germany',
  value: 3.11,
  unit: '% GDP',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'European comparison table',
  context: true,
})

export const rdIntensityFrance = figure({
  id: 'rd.intensity.france',
  value: 2.2,
  bound: 'about',
  unit: '% GDP',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'European comparison table',
  context: true,
})

export const skillsEngineersTarget = figure({
  id: 'skills.engineers.target',
  value: 10000,
  bound: 'about',
  unit: 'people/yr',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'Recommendations (training and talent)',
  context: true,
})

export const semiconductorsChipsAct = figure({
  id: 'semiconductors.chips_act',
  value: 43000,
  unit: 'M€',
  kind: 'documented',
  asOf: '2023',
  document: 'sovereignty-note',
  place: "Belgium's geopolitical role",
  context: true,
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
})

export const semiconductorsImecRevenue = figure({
  id: 'semiconductors.imec.revenue',
  value: 1030,
  unit: 'M€/yr',
  kind: 'documented',
  asOf: '2024',
  document: 'sovereignty-note',
  place: 'Key companies: imec',
  context: true,
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
})

export const semiconductorsAsmlRndQuarter = figure({
  id: 'semiconductors.asml.rnd_quarter',
  value: 1140,
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
})

export const peersStateAidDeFrShare = figure({
  id: 'peers.state_aid.de_fr_share',
  value: 75,
  unit: '%',
  kind: 'documented',
  asOf: '2022',
  document: 'sovereignty-note',
  place: 'European comparison (Germany)',
  context: true,
})

export const peersFrance2030Electronics = figure({
  id: 'peers.france2030.electronics',
  value: 5000,
  unit: 'M€',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison (France)',
  context: true,
})

export const peersFranceEngineers = figure({
  id: 'peers.france.engineers',
  value: 15000,
  unit: 'people',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison (France)',
  context: true,
})

export const peersFranceCrolles = figure({
  id: 'peers.france.crolles',
  value: 5700,
  unit: 'M€',
  kind: 'documented',
  asOf: '2025',
  document: 'sovereignty-note',
  place: 'European comparison table',
})

export const peersFranceGigafactories = figure({
  id: 'peers.france.gigafactories',
  value: 4,
  unit: 'sites',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison (France)',
  context: true,
})

export const peersFranceBatteryCapacity = figure({
  id: 'peers.france.battery_capacity',
  value: null,
  low: 100,
  high: 120,
  unit: 'GWh/yr',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison table',
  context: true,
})

export const peersGermanySupport = figure({
  id: 'peers.germany.support',
  value: 200000,
  bound: 'about',
  unit: 'M€',
  kind: 'documented',
  document: 'sovereignty-note',
  place: 'European comparison table',
  context: true,
})

export const peersFranceProductionFactor = figure({
  id: 'peers.france.production_factor',
  value: 2,
  unit: 'ratio',
  kind: 'documented',
  asOf: '2030',
  document: 'sovereignty-note',
  place: 'European comparison (France)',
  context: true,
})
