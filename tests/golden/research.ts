import { FIRST, type Run } from './run'

/** What knowledge grew on before the first year, and since. */
function effective(run: Run, year: number): number {
  if (year >= FIRST) return run.s('research.effective', year)
  const { intensity, gdp, growth } = {
    intensity: run.f('rd.intensity.belgium'),
    gdp: run.f('economy.gdp'),
    growth: run.f('economy.growth'),
  }
  return intensity * gdp * (1 + growth) ** (year - FIRST)
}

const conversion = (run: Run, year: number): number => (year < FIRST ? 1 : run.s('research.conversion', year))

/** The economy without the passing effect of demand: knowledge lifts it, two years after research. */
export function trend(run: Run, year: number): void {
  const growth = run.f('economy.growth')
  const depreciation = run.f('research.depreciation')
  const lag = run.f('research.lag')
  run.set(
    'research.conversion',
    year,
    1 +
      run.f('research.publicFinanced') *
        (run.f('research.lateStageGain') - run.f('research.earlyStageLoss')) *
        (run.path('research.lateStage', year) - run.f('research.lateStageNow')),
  )
  const knowledge =
    year === FIRST
      ? (effective(run, FIRST - lag) * (1 + growth)) / (growth + depreciation)
      : (1 - depreciation) * run.s('research.knowledge', year - 1) +
        effective(run, year - lag) * conversion(run, year - lag)
  run.set('research.knowledge', year, knowledge)
  const uplift = (knowledge / run.ref('research.knowledge', year)) ** run.f('research.outputElasticity') - 1
  run.set('research.uplift', year, uplift)
  run.set('gdp.trend', year, run.s('gdp.reference', year) * (1 + uplift))
}

/** People who come through schools. */
export function training(run: Run, year: number): void {
  const places = year - run.f('skills.studyYears')
  run.set(
    'skills.extraGraduates',
    year,
    places < FIRST ? 0 : run.path('skills.engineers', places) - run.f('skills.engineersNow'),
  )
  const course = year - run.f('skills.trainingYears')
  run.set('skills.extraTechnicians', year, year === FIRST ? 0 : run.path('skills.technicians', course))
}

/** Money buys researchers; what finds none raises pay. */
export function research(run: Run, year: number): void {
  const target = run.set('research.target', year, run.path('research.intensity', year))
  const gdp = run.s('gdp.trend', year)
  const leverage = run.path('research.leverage', year)
  const military = run.s('defence.rndExtra', year)
  const science = run.f('science.belspoBudget') * run.path('science.belspo', year) * (1 + leverage)
  const spending = run.set('research.spending', year, target * gdp + science + military)
  const cost = run.set(
    'research.staffCost',
    year,
    year === FIRST
      ? (run.f('rd.intensity.belgium') * run.f('economy.gdp')) / run.f('research.staffNow')
      : run.s('research.staffCost', year - 1) * (1 + run.f('research.costGrowth')),
  )
  const needed = run.set('research.needed', year, spending / cost)
  const stem = run.f('skills.stemGraduates') + run.s('skills.extraGraduates', year)
  const available =
    year === FIRST
      ? run.f('research.staffNow')
      : run.s('research.staff', year - 1) * (1 - run.f('research.attrition')) +
        (stem * run.f('skills.stemToResearch') +
          run.f('skills.foreignResearchers') +
          run.path('skills.talent', year) * run.f('skills.talentToResearch'))
  run.set('research.available', year, available)
  const staff =
    year === FIRST
      ? needed
      : Math.min(
          needed,
          available + run.f('research.hiringResponse') * Math.max(0, needed - available),
          run.s('research.staff', year - 1) * (1 + run.f('research.hiringLimit')),
        )
  run.set('research.staff', year, staff)
  run.set('research.payRise', year, needed / staff - 1)
  const civil = 1 - ((1 - run.f('research.militarySpillover')) * military) / spending
  run.set('research.effective', year, staff * cost * civil)
  run.set('research.intensityReached', year, spending / gdp)
  run.set('research.effortReal', year, (staff * cost) / gdp)
  run.set('research.publicShare', year, 1 / (1 + leverage))
}
