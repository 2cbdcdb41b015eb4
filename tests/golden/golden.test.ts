import { describe, expect, it } from 'vitest'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { projector, seriesIds } from '../support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../support/random'
import { readRegisters, straightLine } from './straightLine'

/** Relative difference; for series that hold a small difference of large numbers, relative to what was subtracted. */
const TOLERANCE = 1e-9
const SCALE: Readonly<Record<string, string>> = {
  'jobs.net': 'jobs.total',
  'public.researchExtra': 'research.spending',
  'public.cost': 'research.spending',
  'public.net': 'research.spending',
  'public.taxReturn': 'gdp',
  'public.defenceExtra': 'defence.procurement',
}

function differences(settings: Settings, assumptions: Assumptions): string[] {
  const expected = straightLine({ ...settings }, { ...assumptions })
  const { scenario } = projector.project(settings, assumptions)
  return seriesIds.flatMap((id) =>
    scenario.series(id).flatMap((value, index) => {
      const golden = expected[id]?.[index]
      if (golden === undefined) return [`${id}: not in the golden model`]
      if (Number.isNaN(golden) && Number.isNaN(value)) return []
      const scale = SCALE[id] ? Math.abs(expected[SCALE[id]]?.[index] ?? 0) : 0
      const difference = Math.abs(value - golden) / Math.max(Math.abs(golden), scale, Number.MIN_VALUE)
      return value === golden || difference <= TOLERANCE ? [] : [`${id} ${2025 + index}: ${value} against ${golden}`]
    }),
  )
}

describe('golden projections, against arithmetic written apart from the engine', () => {
  it('know the same series', () => {
    expect(Object.keys(straightLine({})).sort()).toEqual([...seriesIds].sort())
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
    const registers = readRegisters()
    const model = Object.fromEntries(
      projector.model.figures.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])),
    )
    expect(model).toEqual(registers)
  })
})
