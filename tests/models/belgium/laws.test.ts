import { describe, expect, it } from 'vitest'
import { laws } from '#models/belgium/laws'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { projector } from '../../support/belgium'
import { endSettings, randomAssumptions, randomSettings, seeded } from '../../support/random'

function breaches(settings: Settings, assumptions: Assumptions) {
  const { scenario, reference } = projector.project(settings, assumptions)
  return laws.flatMap((law) => [...law.check(scenario), ...law.check(reference)])
}

describe('the laws of the model', () => {
  it('hold for 2 000 random settings of levers and figures', () => {
    const random = seeded(1)
    for (let run = 0; run < 2000; run++) {
      const assumptions = randomAssumptions(random)
      const settings = randomSettings(random, assumptions)
      expect(breaches(settings, assumptions), JSON.stringify({ settings, assumptions })).toEqual([])
    }
  })

  it('hold with all levers at either end', () => {
    expect(
      breaches(
        endSettings(() => 'min', {}),
        {},
      ),
    ).toEqual([])
    expect(
      breaches(
        endSettings(() => 'max', {}),
        {},
      ),
    ).toEqual([])
  })

  it('hold in 500 random corners, with random figures', () => {
    const random = seeded(2)
    for (let run = 0; run < 500; run++) {
      const assumptions = randomAssumptions(random)
      const settings = endSettings(() => (random() < 0.5 ? 'min' : 'max'), assumptions)
      expect(breaches(settings, assumptions), JSON.stringify({ settings, assumptions })).toEqual([])
    }
  })

  it('more engineers never lower research spending', () => {
    const random = seeded(3)
    for (let run = 0; run < 500; run++) {
      const assumptions = randomAssumptions(random)
      const settings = randomSettings(random, assumptions)
      const places = 5000 + random() * 9000
      const spending = (value: number) =>
        projector
          .project({ ...settings, 'skills.engineers': { value } }, assumptions)
          .scenario.series('research.spending')
      const more = spending(places + random() * (15_000 - places))
      for (const [index, value] of spending(places).entries())
        expect(more[index], JSON.stringify({ settings, assumptions, places })).toBeGreaterThanOrEqual(
          value * (1 - 1e-12),
        )
    }
  })

  it('would be noticed if broken', () => {
    const { scenario } = projector.project({}, {})
    const broken = Object.assign(Object.create(scenario) as typeof scenario, {
      series: (id: string) =>
        scenario.series(id).map((value) => (id === 'jobs.total' ? Number.NaN : -Math.abs(value) - 1)),
      at: (id: string, year: number) =>
        scenario.at(id, year) + (id === 'defence.backlog' || id.startsWith('region') ? year : 0),
    })
    for (const law of laws) expect(law.check(broken), law.id).not.toEqual([])
  })
})
