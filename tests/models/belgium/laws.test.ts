import { describe, expect, it } from 'vitest'
import { lawsFor } from '#models/belgium/laws'
import { belgium } from '#models/belgium/model'
import { type Assumptions, baseValue, type Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { leverRange } from '#models/engine/settings'
import { leverOf } from '#models/narrative/levers'
import { projector, scenario } from '../../support/belgium'
import { endSettings, randomAssumptions, randomSettings, seeded } from '../../support/random'

function breaches(settings: Settings, assumptions: Assumptions) {
  const { scenario, reference } = projector.project(settings, assumptions)
  return lawsFor(assumptions).flatMap((law) => [...law.check(scenario), ...law.check(reference)])
}

const total = (projection: Projection, id: string): number =>
  projection.years.slice(1).reduce((sum, year) => sum + projection.at(id, year), 0)

const balance = (settings: Settings): number => total(scenario(settings), 'public.balance')

/** Policies with a price in public money, and whether the model lets one improve the balance. */
const PAYS_FOR_ITSELF = new Set(['skills.talent', 'skills.clearance', 'skills.technicians', 'industry.licences'])
/** Their price is inside something else: knowledge of another kind, other purchases, GDP. */
const NO_PUBLIC_PRICE = new Set(['research.lateStage', 'defence.space', 'public.offset'])

/** Values from the base to the dearer end, the base first. */
function stepsToTheDearerEnd(id: string, steps = 5): readonly number[] {
  const lever = leverOf(id)
  if (lever.nature.kind !== 'policy') throw new Error(`no policy "${id}"`)
  const base = baseValue(lever, {})
  const { min, max } = leverRange(lever, {})
  const end = lever.nature.dearer === 'more' ? max : min
  return Array.from({ length: steps + 1 }, (_, step) => base + ((end - base) * step) / steps)
}

const settingOf = (id: string, value: number, by: number): Settings => {
  const alone = { [id]: typeof leverOf(id).by === 'number' ? { value, by } : { value } }
  // Money on top of planned budgets needs loans to be on top of anything.
  if (id === 'safe.additionality') return { ...alone, 'safe.loans': { value: 8340 } }
  return alone
}

const policies = belgium.levers.filter(({ nature }) => nature.kind === 'policy').map(({ id }) => id)
const money = belgium.levers
  .filter(({ nature }) => nature.kind === 'policy' && nature.paidWith === 'public money')
  .map(({ id }) => id)

describe('the laws of the model', () => {
  it('hold for 4 000 random settings of levers, half of them with random figures', () => {
    const random = seeded(1)
    for (let run = 0; run < 4000; run++) {
      const assumptions = run % 2 ? randomAssumptions(random) : {}
      const settings = randomSettings(random, assumptions)
      expect(breaches(settings, assumptions), JSON.stringify({ settings, assumptions })).toEqual([])
    }
  })

  it('hold with all levers at either end, and in 500 random corners with random figures', () => {
    for (const end of ['min', 'max'] as const)
      expect(
        breaches(
          endSettings(() => end, {}),
          {},
        ),
      ).toEqual([])
    const random = seeded(2)
    for (let run = 0; run < 500; run++) {
      const assumptions = randomAssumptions(random)
      const settings = endSettings(() => (random() < 0.5 ? 'min' : 'max'), assumptions)
      expect(breaches(settings, assumptions), JSON.stringify({ settings, assumptions })).toEqual([])
    }
  })

  it.each(belgium.levers.map(({ id }) => id))('hold with %s alone at either end, reached at once or last', (id) => {
    const { min, max } = leverRange(leverOf(id), {})
    for (const value of [min, max])
      for (const by of [2026, 2040]) expect(breaches(settingOf(id, value, by), {}), `${value} ${by}`).toEqual([])
  })

  it('more engineers never lower the research staff', () => {
    const random = seeded(3)
    for (let run = 0; run < 500; run++) {
      const assumptions = randomAssumptions(random)
      const settings = randomSettings(random, assumptions)
      const few = 4000 + random() * 8000
      const staff = (value: number) =>
        projector.project({ ...settings, 'skills.engineers': { value } }, assumptions).scenario.series('research.staff')
      const more = staff(few + random() * (12_000 - few))
      for (const [index, value] of staff(few).entries())
        expect(more[index], JSON.stringify({ settings, assumptions, few })).toBeGreaterThanOrEqual(value * (1 - 1e-12))
    }
  })

  it('content, American share and access for SMEs change no delivery in the first year', () => {
    const course = scenario({})
    const moved = scenario({
      'defence.content': { value: 60, by: 2026 },
      'dependency.usShare': { value: 20, by: 2026 },
      'industry.smeAccess': { value: 100, by: 2026 },
    })
    for (const id of ['defence.domesticOrders', 'dependency.imports', 'dependency.deliveries', 'dependency.usBill'])
      expect(moved.at(id, 2026), id).toBe(course.at(id, 2026))
    expect(moved.at('dependency.usBill', 2030)).toBeLessThan(course.at('dependency.usBill', 2030))
  })

  it.each(policies.filter((id) => !NO_PUBLIC_PRICE.has(id)))('more of %s is never free', (id) => {
    // What pays for these two is not public money: pay and works, or purchases.
    const paid: Readonly<Record<string, (run: Projection) => number>> = {
      'defence.equipmentShare': (run) => -total(run, 'defence.payAndWorks'),
      'defence.rnd': (run) => -total(run, 'defence.procurement'),
    }
    const price = paid[id] ?? ((run: Projection) => total(run, 'public.cost'))
    for (const by of [2026, 2030, 2035]) {
      const prices = stepsToTheDearerEnd(id).map((value) => price(scenario(settingOf(id, value, by))))
      for (const [step, value] of prices.entries())
        if (step > 0) expect(value, `${id} step ${step} by ${by}`).toBeGreaterThan(prices[step - 1] ?? Number.NaN)
    }
  })

  it.each(money)('%s improves the balance only if the app names it as paying for itself', (id) => {
    const alone = id === 'safe.additionality' ? balance({ 'safe.loans': { value: 8340 }, [id]: { value: 0 } }) : 0
    const best = Math.max(
      ...[2026, 2028, 2030, 2033, 2035, 2040].flatMap((by) =>
        stepsToTheDearerEnd(id, 20)
          .slice(1)
          .map((value) => balance(settingOf(id, value, by)) - alone),
      ),
    )
    if (PAYS_FOR_ITSELF.has(id)) expect(best).toBeGreaterThan(0)
    else expect(best).toBeLessThanOrEqual(0)
  })

  it.each([
    ['the effort', { 'defence.effort': { value: 3.5 } }, { 'defence.effort': { value: 5 } }],
    ['the content', { 'defence.content': { value: 45 } }, { 'defence.content': { value: 60 } }],
    [
      'SAFE',
      { 'safe.loans': { value: 8340 }, 'safe.additionality': { value: 50 } },
      { 'safe.loans': { value: 8340 }, 'safe.additionality': { value: 100 } },
    ],
  ])('nothing is pinned: %s', (_, one: Settings, other: Settings) => {
    for (const id of ['defence.jobs.direct', 'jobs.net', 'defence.turnover.core'])
      expect(Math.abs(scenario(one).at(id, 2030) / scenario(other).at(id, 2030) - 1), id).toBeGreaterThan(0.001)
  })

  it('would be noticed if broken', () => {
    const run = scenario({})
    // Every value is off by something of its own, up in one year and down in the next: no sum holds, and no limit.
    const error = (id: string, year: number) => ((id.charCodeAt(id.length - 1) % 7) + 1) * year * (year % 2 ? 1 : -1)
    const broken = Object.assign(Object.create(run) as typeof run, {
      series: (id: string) => run.series(id).map((value) => (id === 'jobs.total' ? Number.NaN : -Math.abs(value) - 1)),
      at: (id: string, year: number) => run.at(id, year) + error(id, year),
    })
    for (const law of lawsFor({})) expect(law.check(broken), law.id).not.toEqual([])
  })
})
