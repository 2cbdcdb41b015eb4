import type { Run } from './run'

export const regions = ['wallonia', 'flanders', 'brussels'] as const
type Region = (typeof regions)[number]

/** Shares of the three regions, made to add up to one. */
function normalised(run: Run, id: (region: Region) => string, region: Region): number {
  return run.f(id(region)) / regions.reduce((sum, each) => sum + run.f(id(each)), 0)
}

function regional(run: Run, region: Region, year: number): void {
  const share = (group: string): number => normalised(run, (each) => `region.${group}.${each}`, region)
  const direct0 = run.f('defence.core.direct_jobs')
  const all = run.f('defence.ecosystem.jobs')
  const indirect0 = all - direct0
  const indirect = run.s('defence.jobs.indirect', year)
  const other = (share('total') * all - share('core') * direct0 + share('entrants') * (indirect - indirect0)) / indirect
  run.set(`region.${region}.otherShare`, year, other)
  const core = run.s('defence.turnover.core', year)
  run.set(`region.${region}.turnover`, year, share('core') * core + other * run.s('defence.turnover.dualUse', year))
  const funding = normalised(run, (each) => `tech.funding.${each}`, region)
  run.set(
    `region.${region}.jobs`,
    year,
    share('core') * run.s('defence.jobs.direct', year) +
      other * indirect +
      share('research') * run.s('research.staff', year) +
      funding * run.s('capital.jobs', year),
  )
}

/** Heads in the sectors that are followed, their turnover, and where they are. */
export function totals(run: Run, year: number): void {
  const plants = run.s('chips.jobs', year) + run.s('batteries.jobs', year) + run.s('projects.jobs.indirect', year)
  const ai = run.s('ai.jobs', year)
  run.set(
    'jobs.total',
    year,
    run.s('defence.jobs.direct', year) +
      run.s('defence.jobs.indirect', year) +
      run.s('research.staff', year) +
      plants +
      run.s('capital.jobs', year) +
      ai,
  )
  const turnover = run.s('projects.turnover', year)
  run.set('turnover.total', year, run.s('defence.turnover.ecosystem', year) + turnover)
  for (const region of regions) regional(run, region, year)
  run.set('region.unallocated.turnover', year, turnover)
  run.set('region.unallocated.jobs', year, plants + ai)
}
