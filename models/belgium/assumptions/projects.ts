import { assumption, calibrated, judged, reference } from '../figureKinds'

export const chipsCapexPerJob = reference({
  id: 'chips.capexPerJob',
  value: 5,
  low: 3,
  high: 8,
  unit: 'M€/job',
  source: 'ESMC and Crolles announcements (France 2030 average 2.8, Crolles 7.5 with its 1 000 jobs)',
})

export const chipsSmallest = assumption({
  id: 'chips.smallest',
  value: 1500,
  low: 1000,
  high: 2500,
  unit: 'M€',
  source: 'judgement of the modellers, November 2026; speciality fabs and packaging plants',
})

export const chipsCoverage = judged({ id: 'chips.coverage', value: 25, low: 10, high: 50, unit: '%' })

export const batteriesCapexPerJob = reference({
  id: 'batteries.capexPerJob',
  value: 1.9,
  low: 1.5,
  high: 2.5,
  unit: 'M€/job',
  source: 'Ionway (1.7 bn for 900 jobs; in Poland)',
})

export const batteriesSmallest = judged({ id: 'batteries.smallest', value: 400, low: 250, high: 700, unit: 'M€' })

export const batteriesFullScale = reference({
  id: 'batteries.fullScale',
  value: 1700,
  low: 1200,
  high: 3500,
  unit: 'M€',
  source: 'Ionway',
})

export const batteriesCoverage = judged({ id: 'batteries.coverage', value: 60, low: 40, high: 90, unit: '%' })
export const projectsDelay = judged({ id: 'projects.delay', value: 3, unit: 'yr', structural: true })

export const projectsYears = assumption({
  id: 'projects.years',
  value: 10,
  unit: 'yr',
  source: '2026 to 2035',
  structural: true,
})

export const projectsTurnoverPerJob = assumption({
  id: 'projects.turnoverPerJob',
  value: 0.4,
  low: 0.3,
  high: 0.6,
  unit: 'M€/yr/job',
  source: 'core defence companies (2 bn for 5 000 jobs)',
})

export const projectsIndirectPerDirect = assumption({
  id: 'projects.indirectPerDirect',
  value: 1,
  low: 0.5,
  high: 1.5,
  unit: 'jobs/job',
  source: 'manufacturing multipliers of the Federal Planning Bureau (order)',
})

export const capitalJobsPerMillion = calibrated({
  id: 'capital.jobsPerMillion',
  value: 1,
  low: 0.3,
  high: 3,
  unit: 'jobs/M€',
  source:
    'Samila and Sorenson 2011: twice the venture capital, about +0.2 % employment in the long run (magnitude not confirmed)',
})

export const capitalChurn = judged({ id: 'capital.churn', value: 15, low: 10, high: 25, unit: '%/yr' })
export const aiJobsPerMillion = judged({ id: 'ai.jobsPerMillion', value: 4, low: 2, high: 6, unit: 'jobs/M€' })

export const aiAntenna = reference({
  id: 'ai.antenna',
  value: 10,
  unit: 'M€',
  source: 'press of 10 October 2025 (bid not chosen; antenna granted)',
  secondSource: { status: 'confirmed', source: 'press, October 2025' },
})

export const digitalLossFade = judged({ id: 'digital.lossFade', value: 50, low: 30, high: 80, unit: '%' })
