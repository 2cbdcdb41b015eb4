import { describe, expect, it } from 'vitest'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { projector, seriesIds } from '../support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../support/random'
import { project } from './project'
import { readRegisters } from './registers'
import { FIRST } from './run'

/** Relative difference. */
const TOLERANCE = 1e-9
/** What is left of two large amounts where nothing is left but rounding: relative to what was subtracted. */
const LEFT_OVER: Readonly<Record<string, string>> = { 'public.researchExtra': 'research.spending' }

function differences(settings: Settings, assumptions: Assumptions): string[] {
  const golden = project(settings, assumptions)
  const run = projector.project(settings, assumptions)
  return (['scenario', 'reference'] as const).flatMap((which) =>
    seriesIds.flatMap((id) =>
      run[which].series(id).flatMap((value, index) => {
        const expected = golden[which][id]?.[index]
        if (expected === undefined) return [`${id}: not in the golden model`]
        if (Number.isNaN(expected) && Number.isNaN(value)) return []
        const subtracted = golden[which][LEFT_OVER[id] ?? id]?.[index] ?? 0
        const scale = Math.max(Math.abs(expected), Math.abs(subtracted), Number.MIN_VALUE)
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
