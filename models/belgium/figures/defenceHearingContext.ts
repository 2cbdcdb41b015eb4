import { figure } from '#models/engine/model'

export const scienceBelspoCut = figure({
  id: 'science.belspo.cut',
  value: -20,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'II. member question (Courard)',
  context: true,
})

export const defenceStockMonths = figure({
  id: 'defence.stock.months',
  value: 3,
  unit: 'months',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.C AWEX',
  context: true,
})

export const defenceContractFnYears = figure({
  id: 'defence.contract.fn_years',
  value: 20,
  unit: 'yr',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.C AWEX',
  context: true,
})

export const innovationTrlFundedMax = figure({
  id: 'innovation.trl.funded_max',
  value: 6,
  unit: 'TRL',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.E BSDI (Willems)',
  context: true,
})

export const tradeMissionFirms = figure({
  id: 'trade.mission.firms',
  value: 500,
  bound: 'about',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'III.A Agency for Foreign Trade',
  context: true,
})

export const tradeExportersDatabase = figure({
  id: 'trade.exporters.database',
  value: 25000,
  bound: 'at least',
  unit: 'firms',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'I.A Agency for Foreign Trade',
  context: true,
})

export const germanyAutomotiveOutputChange = figure({
  id: 'germany.automotive.output_change',
  value: -3.9,
  unit: '%',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'II. member question (Tonniau)',
  context: true,
})

export const germanyAutomotiveJobsLost = figure({
  id: 'germany.automotive.jobs_lost',
  value: 51500,
  unit: 'jobs',
  kind: 'documented',
  asOf: '2025',
  document: 'defence-hearing',
  place: 'II. member question (Tonniau)',
  context: true,
})
