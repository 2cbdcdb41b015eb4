import { documentedIn } from '../figureKinds'

const hearing = documentedIn('defence-hearing', { asOf: '2025' })

export const scienceBelspoCut = hearing({
  id: 'science.belspo.cut',
  value: -20,
  unit: '%',
  place: 'II. member question (Courard)',
  context: true,
})

export const defenceStockMonths = hearing({
  id: 'defence.stock.months',
  value: 3,
  unit: 'months',
  place: 'III.C AWEX',
  context: true,
})

export const defenceContractFnYears = hearing({
  id: 'defence.contract.fn_years',
  value: 20,
  unit: 'yr',
  place: 'I.C AWEX',
  context: true,
})

export const innovationTrlFundedMax = hearing({
  id: 'innovation.trl.funded_max',
  value: 6,
  unit: 'TRL',
  place: 'III.E BSDI (Willems)',
  context: true,
})

export const tradeMissionFirms = hearing({
  id: 'trade.mission.firms',
  value: 500,
  bound: 'about',
  unit: 'firms',
  place: 'III.A Agency for Foreign Trade',
  context: true,
})

export const tradeExportersDatabase = hearing({
  id: 'trade.exporters.database',
  value: 25000,
  bound: 'at least',
  unit: 'firms',
  place: 'I.A Agency for Foreign Trade',
  context: true,
})

export const germanyAutomotiveOutputChange = hearing({
  id: 'germany.automotive.output_change',
  value: -3.9,
  unit: '%',
  place: 'II. member question (Tonniau)',
  context: true,
})

export const germanyAutomotiveJobsLost = hearing({
  id: 'germany.automotive.jobs_lost',
  value: 51500,
  unit: 'jobs',
  place: 'II. member question (Tonniau)',
  context: true,
})
