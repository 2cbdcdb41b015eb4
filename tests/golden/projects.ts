import { FIRST, type Run, within } from './run'

function plant(run: Run, which: 'chips' | 'batteries', year: number): number {
  const years = run.f('projects.years')
  const capex = run.path(`${which}.capex`, year)
  const before = year === FIRST ? 0 : run.s(`${which}.spent`, year - 1)
  run.set(`${which}.spent`, year, within(year, years) ? before + capex / years : before)
  const from = year - run.f('projects.delay')
  const spent = from < FIRST ? 0 : run.s(`${which}.spent`, from)
  const inService = run.set(`${which}.inService`, year, spent >= run.f(`${which}.smallest`) ? spent : 0)
  return run.set(`${which}.jobs`, year, inService / run.f(`${which}.capexPerJob`))
}

/** New plants, venture capital, the AI Factory, and the losses of jobs in the digital sector. */
export function projects(run: Run, year: number): void {
  const first = year === FIRST
  const years = run.f('projects.years')
  const capex = run.path('chips.capex', year) + run.path('batteries.capex', year)
  run.set('projects.capex', year, within(year, years) ? capex / years : 0)
  const direct = plant(run, 'chips', year) + plant(run, 'batteries', year)
  run.set('projects.jobs.indirect', year, run.f('projects.indirectPerDirect') * direct)
  run.set('projects.turnover', year, run.f('projects.turnoverPerJob') * direct)

  const churn = run.f('capital.churn')
  const venture = run.path('capital.venture', year - 1) - run.f('tech.funding.2024')
  const capital = first ? 0 : run.s('capital.jobs', year - 1) * (1 - churn) + run.f('capital.jobsPerMillion') * venture
  run.set('capital.jobs', year, capital)
  run.set('public.ai', year, first ? 0 : run.path('ai.factory', year) - run.path('ai.factory', year - 1))
  const ai = first
    ? 0
    : run.s('ai.jobs', year - 1) * (1 - churn) + run.f('ai.jobsPerMillion') * run.s('public.ai', year - 1)
  run.set('ai.jobs', year, ai)
  const loss = run.f('ict.jobs_change') * run.f('digital.lossFade') ** (year - 2024)
  run.set('digital.trend', year, first ? 0 : run.s('digital.trend', year - 1) + loss)
}
