import { belgium } from '../model'

/** What was measured in one year. */
export interface Observation {
  readonly year: number
  readonly value: number
  /** what the statistic gives for the same year since, where it was revised to a round number */
  readonly since?: number
  /** not seen at its source yet: to be confirmed */
  readonly secondHand?: true
  /** of a wider or narrower circle than the others: listed, never drawn */
  readonly apart?: true
}

/** What was observed of one quantity before the model begins. */
export interface History {
  readonly id: string
  /** as published: prices are those of the year unless the unit says otherwise */
  readonly unit: string
  /** the series of the model that measure the same in the same unit; empty where none does */
  readonly series: readonly string[]
  /** in the order of the years */
  readonly observations: readonly Observation[]
}

/** Observed, in the order of the register. Words and sources are in the texts. */
export const histories: readonly History[] = [
  {
    id: 'rd.intensity',
    unit: '% GDP',
    // What was spent was spent on people: the two part only where a scenario pays for more than it finds.
    series: ['research.intensityReached', 'research.effortReal'],
    observations: [
      { year: 2004, value: 1.81 },
      { year: 2014, value: 2.46, since: 2.4 },
      { year: 2018, value: 2.86 },
      { year: 2019, value: 3.17 },
      { year: 2020, value: 3.39 },
      { year: 2021, value: 3.43 },
      { year: 2023, value: 3.24, secondHand: true },
      { year: 2024, value: 3.4, secondHand: true },
    ],
  },
  { id: 'rd.spending', unit: 'M€/yr', series: [], observations: [{ year: 2014, value: 9875 }] },
  {
    id: 'research.staff',
    unit: 'FTE',
    series: ['research.staff'],
    observations: [
      { year: 2019, value: 93_524.32 },
      { year: 2021, value: 119_600, secondHand: true },
    ],
  },
  {
    id: 'rd.intensity.netherlands',
    unit: '% GDP',
    series: [],
    observations: [{ year: 2023, value: 2.3, secondHand: true }],
  },
  {
    id: 'rd.intensity.france',
    unit: '% GDP',
    series: [],
    observations: [{ year: 2023, value: 2.18, secondHand: true }],
  },
  {
    id: 'rd.intensity.germany',
    unit: '% GDP',
    series: [],
    observations: [{ year: 2023, value: 3.13, secondHand: true }],
  },
  {
    id: 'gdp.chained2015',
    unit: 'bn€',
    series: [],
    observations: [
      { year: 2022, value: 465.37 },
      { year: 2023, value: 472.168 },
    ],
  },
  {
    id: 'gdp',
    unit: 'M€/yr',
    series: ['gdp', 'gdp.reference', 'gdp.trend'],
    observations: [{ year: 2024, value: 614_000 }],
  },
  {
    id: 'defence.effort',
    unit: '% GDP',
    series: ['defence.effortReached'],
    observations: [
      { year: 2021, value: 1.07 },
      { year: 2022, value: 1.18 },
      { year: 2023, value: 1.1 },
      { year: 2024, value: 1.3 },
    ],
  },
  {
    id: 'defence.spending',
    unit: 'M€/yr',
    series: [],
    observations: [
      { year: 2021, value: 5280 },
      { year: 2022, value: 6530 },
    ],
  },
  {
    id: 'defence.equipmentShare',
    unit: '%',
    series: [],
    observations: [{ year: 2022, value: 19.3, secondHand: true }],
  },
  {
    id: 'us.importShare.europeanNato',
    unit: '%',
    series: [],
    observations: [
      { year: 2017, value: 52, secondHand: true },
      { year: 2022, value: 64, secondHand: true },
    ],
  },
  {
    id: 'us.importShare.belgium',
    unit: '%',
    series: ['dependency.usShareReached'],
    observations: [{ year: 2023, value: 54 }],
  },
  {
    id: 'european.procurementShare',
    unit: '%',
    series: [],
    observations: [{ year: 2024, value: 52, secondHand: true }],
  },
  {
    id: 'defence.exports.saudiShare',
    unit: '%',
    series: [],
    observations: [{ year: 2023, value: 30 }],
  },
  {
    id: 'defence.sector.turnover',
    unit: 'M€/yr',
    series: ['defence.turnover.core'],
    observations: [
      { year: 2014, value: 2800, apart: true },
      { year: 2024, value: 1800 },
    ],
  },
  { id: 'defence.sector.firms', unit: 'firms', series: [], observations: [{ year: 2018, value: 71 }] },
  {
    id: 'defence.sector.jobs',
    unit: 'jobs',
    series: [],
    observations: [{ year: 2024, value: 16_300, secondHand: true }],
  },
  {
    id: 'defence.europe.turnoverGrowth',
    unit: '%/yr',
    series: [],
    observations: [{ year: 2024, value: 13.8, secondHand: true }],
  },
  {
    id: 'tech.funding',
    unit: 'M€/yr',
    series: [],
    observations: [
      { year: 2023, value: 738, secondHand: true },
      { year: 2024, value: 1430 },
    ],
  },
]

/** Charts go back to this year: what is older stands in the tables. */
export const firstDrawnYear = belgium.firstYear - 11

/** Whether an observation is drawn before the lines of its series. */
export const isDrawn = ({ year, apart }: Observation): boolean => !apart && year >= firstDrawnYear

/** What was observed of a series; null where nothing was. */
export const historyOf = (series: string): History | null =>
  histories.find((each) => each.series.includes(series)) ?? null
