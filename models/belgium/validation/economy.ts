import type { Projection } from '#models/engine/projection'
import { publicTaxShare } from '../assumptions/public'
import { currentCourse, effort, effortHeld, effortOffset, paidByOffsets } from './comparedSettings'
import { type PublishedResult, publishedResult } from './publishedResult'

const FIVE_YEARS = [2026, 2027, 2028, 2029, 2030]
const TWO_YEARS = [2026, 2027]

const gap = (run: Projection, other: Projection, id: string, year: number): number =>
  run.at(id, year) - other.at(id, year)

const percentOver = (run: Projection, other: Projection, year: number): number =>
  (run.at('gdp', year) / other.at('gdp', year) - 1) * 100

/** Euros of GDP for a euro of defence, summed over some years. */
function multiplier(run: Projection, years: readonly number[]): number {
  const sum = (value: (year: number) => number) => years.reduce((total, year) => total + value(year), 0)
  return (
    sum((year) => run.at('gdp', year) - run.at('gdp.reference', year)) /
    sum((year) => run.at('public.defenceExtra', year))
  )
}

/** What a series changes for every 100 M€ more of defence in 2035, between 5 % of GDP and 2 %. */
const forHundred = (high: Projection, low: Projection, id: string): number =>
  (100 * gap(high, low, id, 2035)) / gap(high, low, 'defence.spending', 2035)

const gdpSeries = ['gdp.effect']

/** What is published on the effects of defence and public money on GDP, jobs, taxes and debt. */
export const economy: readonly PublishedResult[] = [
  publishedResult({
    id: 'gdp.nato5.offset25',
    central: 0.8,
    unit: '%',
    tolerance: 25,
    runs: [effortOffset(25)],
    series: gdpSeries,
    gives: (run) => run.at('gdp.effect', 2035),
  }),
  publishedResult({
    id: 'gdp.nato5.offset50',
    central: 0.8,
    unit: '%',
    tolerance: 25,
    runs: [effortOffset(50)],
    series: gdpSeries,
    gives: (run) => run.at('gdp.effect', 2035),
  }),
  publishedResult({
    id: 'gdp.ec2028',
    central: 0.5,
    unit: '%',
    tolerance: 30,
    runs: [effort(3.5, 2028)],
    series: gdpSeries,
    gives: (run) => run.at('gdp.effect', 2028),
  }),
  publishedResult({
    id: 'debt.ec2028',
    central: 2,
    unit: 'pp',
    tolerance: 30,
    runs: [effort(3.5, 2028)],
    series: ['public.debtRatio'],
    gives: (run) => run.at('public.debtRatio', 2028),
  }),
  publishedResult({
    id: 'gdp.kiel',
    low: 0.9,
    high: 1.5,
    unit: '%',
    runs: [effort(3.5, 2035), effortHeld],
    series: gdpSeries,
    gives: (high, held) => percentOver(high, held, 2035),
  }),
  publishedResult({
    id: 'gdp.oxford',
    central: 0.5,
    unit: '%',
    tolerance: 30,
    runs: [effort(3, 2030), currentCourse],
    series: gdpSeries,
    gives: (high, course) => percentOver(high, course, 2030),
  }),
  publishedResult({
    id: 'multiplier.cumulative',
    low: 0.4,
    central: 0.7,
    high: 1,
    unit: '1',
    runs: [effort(3, 2030)],
    series: ['macro.gdpDemand', 'public.defenceExtra'],
    gives: (run) => multiplier(run, FIVE_YEARS),
  }),
  publishedResult({
    id: 'multiplier.bbva',
    low: 1.4,
    high: 1.6,
    unit: '1',
    runs: [effort(3, 2030)],
    series: ['macro.gdpDemand', 'public.defenceExtra'],
    gives: (run) => multiplier(run, TWO_YEARS),
  }),
  publishedResult({
    id: 'multiplier.boston',
    low: 0,
    high: 0.2,
    unit: '1',
    runs: [effort(3, 2030)],
    series: ['macro.gdpDemand', 'public.defenceExtra'],
    gives: (run) => multiplier(run, FIVE_YEARS),
  }),
  publishedResult({
    id: 'eda.gdp',
    central: 150,
    unit: 'M€',
    tolerance: 25,
    runs: [effort(5, 2035), effortHeld],
    series: gdpSeries,
    gives: (high, held) => forHundred(high, held, 'gdp'),
  }),
  publishedResult({
    id: 'eda.tax',
    central: 40,
    unit: 'M€',
    tolerance: 25,
    runs: [effort(5, 2035), effortHeld],
    series: ['public.taxReturn'],
    figures: [publicTaxShare],
    gives: (high, held) => (forHundred(high, held, 'gdp') * (publicTaxShare.value ?? Number.NaN)) / 100,
  }),
  publishedResult({
    id: 'eda.jobs',
    central: 2870,
    unit: 'jobs',
    tolerance: 25,
    runs: [effort(5, 2035), effortHeld],
    series: ['jobs.net'],
    gives: (high, held) => forHundred(high, held, 'jobs.net'),
  }),
  publishedResult({
    id: 'gdp.taxfinanced',
    low: -0.5,
    high: 0,
    unit: '%',
    runs: [paidByOffsets],
    series: gdpSeries,
    gives: (run) => run.at('gdp.effect', 2035),
  }),
  publishedResult({
    id: 'gdp.recovery',
    central: 0.2,
    unit: '%',
    tolerance: 30,
    runs: [effort(2.2, 2026)],
    series: gdpSeries,
    gives: (run) => run.at('gdp.effect', 2026),
  }),
]
