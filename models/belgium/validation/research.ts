import type { Projection } from '#models/engine/projection'
import { economyGdp } from '../assumptions/economy'
import { researchOutputElasticity, researchStaffNow } from '../assumptions/research'
import { rdIntensityBelgium } from '../figures/sovereigntyNote'
import { currentCourse, researchAtOnce, researchFast } from './comparedSettings'
import { type PublishedResult, publishedResult } from './publishedResult'

const given = ({ value }: { readonly value: number | null }): number => value ?? Number.NaN

const paid = (run: Projection, year: number): number =>
  run.at('research.staff', year) * run.at('research.staffCost', year)

/** The part of the extra money that no people were found for, in %. */
const becomesPay = (run: Projection, course: Projection, year: number): number => {
  const spending = run.at('research.spending', year)
  return (100 * (spending - paid(run, year))) / (spending - course.at('research.spending', year))
}

const growth = (run: Projection): number => (run.at('research.uplift', 2035) - run.at('research.uplift', 2030)) / 5

/** What is published on research: its people, its pace, pay and what it brings. */
export const research: readonly PublishedResult[] = [
  publishedResult({
    id: 'rd.staff.2021',
    central: 119_600,
    unit: 'FTE',
    fitted: true,
    tolerance: 3,
    series: ['research.staff'],
    figures: [researchStaffNow],
    gives: () => given(researchStaffNow) / 1.03 ** 4,
  }),
  publishedResult({
    id: 'rd.pace',
    central: 0.1,
    unit: 'pp/yr',
    fitted: true,
    tolerance: 10,
    series: ['research.available', 'research.staff'],
    figures: [rdIntensityBelgium],
    gives: (course) => {
      const affordable = course.at('research.available', 2026) * course.at('research.staffCost', 2026)
      return (affordable / course.at('gdp.reference', 2026)) * 100 - given(rdIntensityBelgium)
    },
  }),
  publishedResult({
    id: 'rd.pay',
    low: 30,
    high: 50,
    unit: '%',
    runs: [researchFast, currentCourse],
    series: ['research.payRise'],
    gives: (run, course) => becomesPay(run, course, 2030),
  }),
  publishedResult({
    id: 'rd.pay.rush',
    low: 30,
    high: 50,
    unit: '%',
    runs: [researchAtOnce, currentCourse],
    series: ['research.payRise'],
    gives: (run, course) => becomesPay(run, course, 2026),
  }),
  publishedResult({
    id: 'rd.growth',
    central: 0.31,
    unit: '%/yr',
    tolerance: 30,
    runs: [researchFast],
    series: ['research.uplift'],
    gives: growth,
  }),
  publishedResult({
    id: 'rd.growth.1_8',
    central: 0.17,
    unit: '%/yr',
    tolerance: 30,
    runs: [researchFast],
    series: ['research.uplift'],
    gives: growth,
  }),
  publishedResult({
    id: 'rd.return',
    low: 20,
    central: 40,
    high: 60,
    unit: '%/yr',
    fitted: true,
    series: ['research.knowledge'],
    figures: [researchOutputElasticity],
    gives: (course) =>
      (100 * given(researchOutputElasticity) * given(economyGdp)) / course.at('research.knowledge', 2025),
  }),
]
