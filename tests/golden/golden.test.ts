import { describe, expect, it } from 'vitest'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { projector, seriesIds } from '../support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../support/random'
import { type Projected, project } from './project'
import { readRegisters } from './registers'
import { FIRST } from './run'

/** Relative difference; for series that hold a small difference of large numbers, relative to what was subtracted. */
const TOLERANCE = 1e-9
const SUBTRACTED: Readonly<Record<string, string>> = {
  'macro.demandDefence': 'defence.spending',
  'macro.demandResearch': 'research.spending',
  'macro.demandProjects': 'research.spending',
  'macro.demandPublic': 'research.spending',
  'macro.demand': 'gdp',
  'macro.absorbed': 'gdp',
  'macro.gdpDemand': 'gdp',
  'jobs.net': 'jobs.total',
  'public.defenceExtra': 'defence.procurement',
  'public.premium': 'defence.procurement',
  'public.researchExtra': 'research.spending',
  'public.cost': 'research.spending',
  'public.offsets': 'research.spending',
  'public.taxReturn': 'gdp',
  'public.balance': 'gdp',
  'public.interest': 'gdp',
  'public.debt': 'gdp',
}
/** Rates that hold a difference: what is one, in percent. */
const OF_ONE: ReadonlySet<string> = new Set(['gdp.effect', 'research.uplift', 'research.payRise', 'public.debtRatio'])

function scaleOf(id: string, golden: Projected, index: number): number {
  const subtracted = SUBTRACTED[id]
  if (subtracted) return Math.abs(golden[subtracted]?.[index] ?? 0)
  return OF_ONE.has(id) ? 100 : 0
}

function differences(settings: Settings, assumptions: Assumptions): string[] {
  const golden = project(settings, assumptions)
  const run = projector.project(settings, assumptions)
  return (['scenario', 'reference'] as const).flatMap((which) =>
    seriesIds.flatMap((id) =>
      run[which].series(id).flatMap((value, index) => {
        const expected = golden[which][id]?.[index]
        if (expected === undefined) return [`${id}: not in the golden model`]
        if (Number.isNaN(expected) && Number.isNaN(value)) return []
        const scale = Math.max(Math.abs(expected), scaleOf(id, golden[which], index), Number.MIN_VALUE)
        const near = value === expected || Math.abs(value - expected) / scale <= TOLERANCE
        return near ? [] : [`${which} ${id} ${FIRST + index}: ${value} against ${expected}`]
      }),
    ),
  )
}

describe('golden projections, against arithmetic written apart from the engine', () => {
  it('know the same series', () => {
    expect(Object.keys(project({}).scenario).sort()).toEqual([...seriesIds].sort())
  })

  it.each(studies.map(({ id, settings }) => ({ id, settings })))('$id: every series, every year', ({ settings }) => {
    expect(differences(settings, {})).toEqual([])
  })

  it('300 random scenarios with random figures', () => {
    const random = seeded(20_260)
    for (let run = 0; run < 300; run++) {
      const assumptions = randomAssumptions(random)
      expect(differences(randomSettings(random, assumptions), assumptions)).toEqual([])
    }
  })

  it('the registers hold the same values as the model', () => {
    const model = Object.fromEntries(
      projector.model.figures.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])),
    )
    expect(model).toEqual(readRegisters())
  })
})
