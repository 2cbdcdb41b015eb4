import type { Projection } from '#models/engine/projection'
import { regionCoreWallonia } from '../assumptions/region'
import { sectorOutlook } from './comparedSettings'
import { type PublishedResult, publishedResult } from './publishedResult'

const CORE = 'defence.turnover.core'
const DIRECT = 'defence.jobs.direct'
const OTHERS = 'defence.jobs.indirect'

const change = (run: Projection, id: string, from: number, to: number): number => run.at(id, to) - run.at(id, from)
const factor = (run: Projection, id: string, from: number, to: number): number => run.at(id, to) / run.at(id, from)

/** What is published on the defence companies: turnover, jobs and where they are. */
export const defenceIndustry: readonly PublishedResult[] = [
  publishedResult({
    id: 'core.turnover.2033',
    central: 4000,
    unit: 'M€/yr',
    fitted: true,
    tolerance: 1,
    runs: [sectorOutlook],
    series: [CORE],
    gives: (outlook) => outlook.at(CORE, 2033),
  }),
  publishedResult({
    id: 'core.direct.2033',
    central: 9000,
    unit: 'jobs',
    fitted: true,
    tolerance: 1,
    runs: [sectorOutlook],
    series: [DIRECT],
    gives: (outlook) => outlook.at(DIRECT, 2033),
  }),
  publishedResult({
    id: 'core.other.2033',
    central: 12_000,
    unit: 'jobs',
    fitted: true,
    tolerance: 1,
    runs: [sectorOutlook],
    series: [OTHERS],
    gives: (outlook) => outlook.at(OTHERS, 2033),
  }),
  publishedResult({
    id: 'core.growth',
    low: 5.3,
    central: 6.5,
    high: 6.8,
    unit: '%/yr',
    fitted: true,
    tolerance: 5,
    series: [CORE],
    gives: (course) => (factor(course, CORE, 2025, 2030) ** (1 / 5) - 1) * 100,
  }),
  publishedResult({
    id: 'core.jobs.elasticity',
    central: 0.62,
    unit: '1',
    tolerance: 15,
    series: [DIRECT, OTHERS],
    gives: (course) => Math.log(factor(course, DIRECT, 2025, 2030)) / Math.log(factor(course, CORE, 2025, 2030)),
  }),
  publishedResult({
    id: 'core.suppliers',
    low: 0.88,
    central: 0.97,
    high: 0.97,
    unit: 'jobs/job',
    fitted: true,
    tolerance: 5,
    runs: [sectorOutlook],
    series: [DIRECT, OTHERS],
    gives: (outlook) => change(outlook, OTHERS, 2025, 2033) / change(outlook, DIRECT, 2025, 2033),
  }),
  publishedResult({
    id: 'core.suppliers.average',
    low: 0.88,
    central: 0.97,
    high: 0.97,
    unit: 'jobs/job',
    fitted: true,
    tolerance: 5,
    series: [DIRECT, OTHERS],
    gives: (course) => course.at(OTHERS, 2025) / course.at(DIRECT, 2025),
  }),
  publishedResult({
    id: 'walloon.core',
    central: 75.5,
    unit: '%',
    fitted: true,
    tolerance: 1,
    series: ['region.wallonia.turnover'],
    figures: [regionCoreWallonia],
    gives: () => regionCoreWallonia.value ?? Number.NaN,
  }),
  publishedResult({
    id: 'walloon.jobs.2025',
    central: 44,
    unit: '%',
    fitted: true,
    tolerance: 1,
    series: ['region.wallonia.jobs'],
    figures: [regionCoreWallonia],
    gives: (course) => {
      const core = (regionCoreWallonia.value ?? Number.NaN) * course.at(DIRECT, 2025)
      const others = course.at('region.wallonia.otherShare', 2025) * course.at(OTHERS, 2025)
      return (core + others) / (course.at(DIRECT, 2025) + course.at(OTHERS, 2025))
    },
  }),
  publishedResult({
    id: 'walloon.turnover.2025',
    central: 70,
    unit: '%',
    tolerance: 10,
    series: ['region.wallonia.turnover', 'defence.turnover.ecosystem'],
    gives: (course) =>
      (course.at('region.wallonia.turnover', 2025) / course.at('defence.turnover.ecosystem', 2025)) * 100,
  }),
]
