import { FIRST, LAST, type Run, within } from './run'

/** What the State spends, and what of it is military research. */
export function effort(run: Run, year: number): void {
  const growth = run.f('economy.growth')
  run.set(
    'gdp.reference',
    year,
    year === FIRST ? run.f('economy.gdp') : run.s('gdp.reference', year - 1) * (1 + growth),
  )
  const set = run.path('defence.effort', year)
  const agreed = year < run.f('defence.agreedYear') ? set : Math.max(set, run.path('defence.effortAgreed', year))
  run.set('defence.effortReached', year, agreed)
  const spending = run.set('defence.spending', year, agreed * run.s('gdp.reference', year))
  run.set('defence.rndExtra', year, (run.path('defence.rnd', year) - run.f('defence.rndNow')) * spending)
}

function loans(run: Run, year: number): void {
  const total = run.path('safe.loans', year)
  const years = run.f('safe.years')
  const drawn = run.set('safe.drawn', year, within(year, years) ? total / years : 0)
  const first = year === FIRST
  const before = first ? 0 : run.s('safe.pipeline', year - 1)
  const delivered = run.set('safe.delivered', year, first ? 0 : before / run.f('defence.deliveryYears'))
  run.set('safe.pipeline', year, first ? 0 : before + drawn - delivered)
  const grace = run.f('safe.grace')
  const repaid = year >= FIRST + 1 + grace ? total / (run.f('safe.maturity') - grace) : 0
  run.set('safe.debt', year, first ? 0 : run.s('safe.debt', year - 1) + drawn - repaid)
}

/** Growth of foreign demand into a year; after the turning year it comes down to the economy's. */
function exportGrowth(run: Run, year: number): number {
  const growth = run.path('defence.exportGrowth', year)
  const turning = run.f('defence.exportTurningYear')
  if (year <= turning) return growth
  return growth + ((run.f('economy.growth') - growth) * (year - turning)) / (LAST - turning)
}

/** Contracts, signed and delivered, at home and abroad. */
export function orders(run: Run, year: number): void {
  loans(run, year)
  const first = year === FIRST
  const core = run.f('defence.core.turnover')
  const exported = run.f('defence.export.share')
  const delivery = run.f('defence.deliveryYears')
  const start = run.f('defence.equipmentShareNow')
  const equipment = run.path('defence.equipmentShare', year, start)
  const maintenance = run.f('defence.maintenanceShare')
  const spending = run.s('defence.spending', year)
  const onTop = run.path('safe.additionality', year) * run.s('safe.delivered', year)
  const procurement = run.set(
    'defence.procurement',
    year,
    (equipment + maintenance) * spending - run.s('defence.rndExtra', year) + onTop,
  )
  run.set('defence.payAndWorks', year, (1 - equipment - maintenance - run.f('defence.rndNow')) * spending)

  const domestic = (1 - exported) * core
  const reached = first
    ? domestic / procurement
    : run.s('defence.contentReached', year - 1) +
      (run.s('defence.contentSigned', year - 1) - run.s('defence.contentReached', year - 1)) / delivery
  run.set('defence.contentReached', year, reached)
  const gain = run.f('defence.smeContentGain') * run.path('industry.smeAccess', year)
  const signed = first ? reached : run.path('defence.content', year, run.s('defence.contentReached', FIRST)) + gain
  run.set('defence.contentSigned', year, signed)
  const spaceYears = run.f('defence.space.years')
  const space = within(year, spaceYears)
    ? (run.f('defence.space.envelope') * run.path('defence.space', year)) / spaceYears
    : 0
  run.set('defence.spaceSpend', year, space)
  const due = first ? domestic : reached * procurement + (run.f('defence.spaceContent') - reached) * space
  run.set('defence.domesticOrders', year, due)

  const market = first
    ? exported * core
    : Math.max(
        0,
        run.s('defence.exportMarket', year - 1) * (1 + exportGrowth(run, year)) -
          run.f('defence.goodwill') * run.s('defence.lost', year - 1) * run.s('defence.exports.share', year - 1),
      )
  run.set('defence.exportMarket', year, market)
  const foreign = run.set(
    'defence.exportOrders',
    year,
    market * (1 + run.f('defence.licenceGain') * run.path('industry.licences', year)),
  )
  const partners = first ? 0 : run.s('defence.partnerOrders', year - 1)
  const safeYears = run.f('safe.years')
  const placed = within(year, safeYears)
    ? ((run.f('safe.envelope.eu') - run.f('safe.belgiumMaximum')) * run.path('safe.partnerShare', year)) / safeYears
    : 0
  const partner = run.set('defence.partnerOrders', year, first ? 0 : partners + (placed - partners) / delivery)
  const all = run.set('defence.orders', year, due + foreign + partner)
  run.set('defence.exports.share', year, (foreign + partner) / all)
}

/** What the companies deliver of what is due: the least of it and of what people and plants together allow. */
export function output(run: Run, year: number): void {
  const first = year === FIRST
  const core0 = run.f('defence.core.turnover')
  const direct0 = run.f('defence.core.direct_jobs')
  const elasticity = run.f('defence.jobElasticity')
  const core1 = first ? core0 : run.s('defence.turnover.core', year - 1)
  const direct1 = first ? direct0 : run.s('defence.jobs.direct', year - 1)
  const backlog1 = first ? 0 : run.s('defence.backlog', year - 1)
  const waiting1 = first ? 0 : run.s('defence.waiting', year - 1)
  const due = run.s('defence.orders', year)
  const demand = run.set('defence.demand', year, due + backlog1)
  const pull = run.set('defence.pull', year, first ? 0 : (run.f('defence.orderResponse') * waiting1) / (1 + waiting1))

  const growth = run.f('defence.capacityGrowth') * (1 + pull)
  const opened =
    run.f('defence.permitGain') * run.path('industry.permits', year) +
    run.f('defence.financeGain') * run.path('industry.finance', year) +
    run.f('defence.visibilityGain') * run.path('industry.visibility', year)
  const capacity = run.set('defence.capacity', year, first ? core0 : core1 * (1 + growth + opened))
  const manning = first ? 1 : (capacity / (core1 * (1 + growth))) ** run.f('defence.manning')
  const clearance = 1 + run.f('defence.clearanceGain') * run.path('skills.clearance', year)
  const recruits = run.set(
    'defence.recruits',
    year,
    run.f('defence.recruitRate') * direct1 * clearance * (1 + pull) * manning +
      run.f('skills.engineersToDefence') * run.s('skills.extraGraduates', year) +
      run.f('skills.techniciansToDefence') * run.s('skills.extraTechnicians', year) +
      run.f('skills.talentToDefence') * run.path('skills.talent', year),
  )
  const workforce = run.set(
    'defence.workforce',
    year,
    first ? direct0 : direct1 * (1 - run.f('defence.attrition')) + recruits,
  )
  const labour = run.set('defence.labourLimit', year, core0 * (workforce / direct0) ** (1 / elasticity))
  const weight = run.f('defence.peopleWeight')
  const supply = run.set('defence.supply', year, weight * labour + (1 - weight) * capacity)
  const wanted = due + run.f('defence.catchUp') * backlog1
  const core = run.set('defence.turnover.core', year, first ? core0 : Math.min(wanted, supply))
  run.set('defence.limit', year, first || wanted <= supply ? 1 : capacity < labour ? 2 : 3)
  const lost = run.set('defence.lost', year, first ? 0 : run.f('defence.impatience') * (demand - core))
  const backlog = run.set('defence.backlog', year, first ? 0 : demand - (core + lost))
  run.set('defence.waiting', year, backlog / core)

  const dual = (run.f('defence.ecosystem.turnover') - core0) * (core / core0) ** run.f('defence.dualUseElasticity')
  run.set('defence.turnover.dualUse', year, dual)
  run.set('defence.turnover.ecosystem', year, core + dual)
  const direct = first
    ? direct0
    : Math.max(
        direct1 * (1 - run.f('defence.layoffLimit')),
        Math.min(workforce, direct0 * (core / core0) ** elasticity),
      )
  run.set('defence.jobs.direct', year, direct)
  run.set(
    'defence.jobs.indirect',
    year,
    run.f('defence.ecosystem.jobs') - direct0 + run.f('defence.indirectPerDirect') * (direct - direct0),
  )
  run.set('defence.jobs.induced', year, run.f('defence.inducedPerDirect') * direct)
  const sold = run.set('defence.exports.turnover', year, run.s('defence.exports.share', year) * core)
  run.set('defence.exports.europe', year, run.f('defence.export.europe_share') * sold)
}
