import { FIRST, type Run } from './run'

/** What the levers cost the State. */
export function cost(run: Run, year: number): void {
  const lever = (id: string): number => run.path(id, year)
  const parts = [
    run.set(
      'public.defenceExtra',
      year,
      run.delta('defence.spending', year) + lever('safe.additionality') * run.s('safe.delivered', year),
    ),
    run.set(
      'public.premium',
      year,
      run.f('defence.contentPremium') *
        Math.max(0, run.delta('defence.contentReached', year)) *
        run.s('defence.procurement', year) +
        run.f('dependency.usPremium') *
          Math.max(0, -run.delta('dependency.usShareDelivered', year)) *
          run.s('dependency.imports', year),
    ),
    run.set(
      'public.researchExtra',
      year,
      (run.delta('research.spending', year) - run.s('defence.rndExtra', year)) / (1 + lever('research.leverage')),
    ),
    run.set(
      'public.skills',
      year,
      run.f('cost.engineer') * (lever('skills.engineers') - run.f('skills.engineersNow')) +
        run.f('cost.technician') * lever('skills.technicians') +
        run.f('cost.talent') * lever('skills.talent'),
    ),
    run.set(
      'public.obstacles',
      year,
      run.f('cost.clearance') * lever('skills.clearance') +
        run.f('cost.permits') * lever('industry.permits') +
        run.f('cost.finance') * lever('industry.finance') +
        run.f('cost.smeAccess') * lever('industry.smeAccess') +
        run.f('cost.visibility') * lever('industry.visibility') +
        run.f('cost.licences') * lever('industry.licences') +
        run.f('cost.screening') * lever('dependency.screening'),
    ),
    run.set('public.projects', year, run.f('public.capexShare') * run.s('projects.capex', year)),
    run.set(
      'public.venture',
      year,
      run.f('public.ventureShare') * (lever('capital.venture') - run.f('tech.funding.2024')),
    ),
    run.s('public.ai', year),
  ]
  const total = run.set(
    'public.cost',
    year,
    parts.reduce((sum, each) => sum + each, 0),
  )
  run.set('public.offsets', year, lever('public.offset') * Math.max(0, total))
}

/** Extra demand made in Belgium lifts the economy at once, then fades; jobs follow it. */
export function demand(run: Run, year: number): void {
  const first = year === FIRST
  const newJobs = ['chips.jobs', 'batteries.jobs', 'projects.jobs.indirect', 'capital.jobs', 'ai.jobs']
  const pay = run.f('defence.payDomestic')
  const parts = [
    run.set(
      'macro.demandDefence',
      year,
      pay * run.delta('defence.payAndWorks', year) +
        run.f('defence.valueAddedShare') * run.delta('defence.turnover.core', year),
    ),
    run.set('macro.demandResearch', year, run.f('research.domesticShare') * run.delta('research.spending', year)),
    run.set(
      'macro.demandProjects',
      year,
      run.f('projects.domesticShare') * run.s('projects.capex', year) +
        run.f('public.valueAddedPerJob') * newJobs.reduce((sum, id) => sum + run.delta(id, year), 0),
    ),
    run.set('macro.demandPublic', year, pay * (run.s('public.skills', year) + run.s('public.obstacles', year))),
  ]
  const offsets = run.f('public.offsetDomestic') * run.s('public.offsets', year)
  const all = run.set('macro.demand', year, parts.reduce((sum, each) => sum + each, 0) - offsets)
  const before = first ? 0 : run.s('macro.absorbed', year - 1)
  const demandBefore = first ? 0 : run.s('macro.demand', year - 1)
  const absorbed = first ? 0 : before + run.f('macro.adjustment') * (demandBefore - before)
  run.set('macro.absorbed', year, absorbed)
  const lift = run.f('macro.multiplier') * (all - run.f('macro.crowdingOut') * absorbed)
  run.set('macro.gdpDemand', year, lift)
  const gdp = run.set('gdp', year, run.s('gdp.trend', year) + lift)
  run.set('gdp.effect', year, gdp / run.ref('gdp', year) - 1)
  run.set('jobs.net', year, lift / run.f('public.valueAddedPerJob'))
}

/** What comes back in taxes, what is owed, and what a year of work has cost. */
export function balance(run: Run, year: number): void {
  const first = year === FIRST
  const spent = run.s('public.cost', year)
  const returned = run.set(
    'public.taxReturn',
    year,
    run.f('public.taxShare') * run.delta('gdp', year) - run.f('public.spendingFollows') * run.delta('gdp.trend', year),
  )
  const bond = run.f('public.bondRate')
  const interest = first
    ? 0
    : (bond - run.f('economy.inflation')) * run.s('public.debt', year - 1) -
      (bond - run.f('safe.interestRate')) * run.s('safe.debt', year - 1)
  run.set('public.interest', year, interest)
  const left = run.set('public.balance', year, run.s('public.offsets', year) + returned - spent - interest)
  const debt = run.set('public.debt', year, first ? 0 : run.s('public.debt', year - 1) - left)
  run.set('public.debtRatio', year, debt / run.s('gdp', year))
  let [costs, jobs] = [0, 0]
  for (let each = FIRST + 1; each <= year; each++) {
    costs += run.s('public.cost', each)
    jobs += run.s('jobs.net', each)
  }
  run.set('public.costPerJobYear', year, costs > 1e-6 && jobs > 1e-6 ? costs / jobs : Number.NaN)
}
