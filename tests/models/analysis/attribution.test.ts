import { describe, expect, it } from 'vitest'
import { EXACT_UP_TO } from '#models/analysis/attribution/exactUpTo'
import { exactShapley, interactions } from '#models/analysis/attribution/shapley'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import type { Settings } from '#models/engine/parameters'
import { Selection } from '#models/engine/selection'
import { attributed } from '../../support/attributed'
import { projector } from '../../support/belgium'
import { randomSettings, seeded } from '../../support/random'

const ids = ['jobs.total', 'turnover.total', 'dependency.usShareReached', 'public.cost', 'research.effortReal']
const selection = new Selection(belgium, ids)
const explain = (settings: Settings, seed = 42) => attributed(settings, {}, selection, seed)

/** All orders of some things. */
function orders<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length <= 1) return [[...things]]
  return things.flatMap((first, index) =>
    orders([...things.slice(0, index), ...things.slice(index + 1)]).map((rest) => [first, ...rest]),
  )
}

function someLevers(random: () => number, count: number): Settings {
  const all = Object.entries(randomSettings(random, {}, 1))
  for (let last = all.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1))
    const [a, b] = [all[last], all[pick]]
    if (a && b) [all[last], all[pick]] = [b, a]
  }
  return Object.fromEntries(all.slice(0, count))
}

function expectSum(settings: Settings): void {
  const { levers, contributions, from, to } = explain(settings)
  const { scenario, reference } = projector.project(settings, {})
  for (let cell = 0; cell < selection.size; cell++) {
    const id = ids[Math.floor(cell / belgium.years.length)] ?? ''
    const year = belgium.years[cell % belgium.years.length] ?? 0
    expect(to[cell]).toBe(scenario.at(id, year))
    expect(from[cell]).toBe(reference.at(id, year))
    const sum = levers.reduce((total, _, lever) => total + (contributions[lever * selection.size + cell] ?? 0), 0)
    const difference = scenario.at(id, year) - reference.at(id, year)
    const largest = levers.reduce(
      (most, _, lever) => Math.max(most, Math.abs(contributions[lever * selection.size + cell] ?? 0)),
      0,
    )
    // Parts that cancel each other out leave the rounding of the largest.
    expect(Math.abs(sum - difference), `${id} ${year}`).toBeLessThanOrEqual(
      Math.max(1e-12 * Math.abs(difference), 1e-15 * largest),
    )
  }
}

describe('attribution', () => {
  it('adds up to the difference from the reference, for every study and random scenarios', () => {
    for (const { settings } of studies) expectSum(settings)
    const random = seeded(3)
    for (const count of [1, 2, 5, 9, 12, 13, 25]) expectSum(someLevers(random, count))
  })

  it('equals brute force over all orders for six levers', () => {
    const settings = someLevers(seeded(8), 6)
    const { levers, contributions } = explain(settings)
    const cell = selection.cell('jobs.total', 2035)
    const totals = new Map(levers.map((id) => [id, 0]))
    const every = orders(levers)
    expect(every).toHaveLength(720)
    for (const order of every) {
      let before = projector.project({}, {}).scenario.at('jobs.total', 2035)
      const set: Record<string, Settings[string]> = {}
      for (const id of order) {
        const setting = settings[id]
        if (setting) set[id] = setting
        const after = projector.project(set, {}).scenario.at('jobs.total', 2035)
        totals.set(id, (totals.get(id) ?? 0) + (after - before) / every.length)
        before = after
      }
    }
    for (const [index, id] of levers.entries())
      expect(contributions[index * selection.size + cell]).toBeCloseTo(totals.get(id) ?? Number.NaN, 5)
  })

  it('does not depend on the order in which levers were set', () => {
    const settings = someLevers(seeded(4), 7)
    const turned = Object.fromEntries(Object.entries(settings).reverse())
    expect(explain(turned).contributions).toEqual(explain(settings).contributions)
  })

  it('gives two levers that do the same the same share, and one without effect nothing', () => {
    // v(S) = 10 for a or b, 15 for both; c does nothing.
    const value = (mask: number) => [0, 10, 10, 15][mask & 3] ?? 0
    const subsets = Float64Array.from({ length: 8 }, (_, mask) => value(mask))
    const [a, b, c] = exactShapley(subsets, 3, 1)
    expect(a).toBeCloseTo(7.5, 12)
    expect(b).toBe(a)
    expect(c).toBe(0)
    const [ab, ac, bc] = interactions(subsets, 3, 1)
    expect(ab).toBeCloseTo(-5, 12)
    expect(ac).toBeCloseTo(0, 12)
    expect(bc).toBeCloseTo(0, 12)
    const idle = explain({ 'chips.capex': { value: 3000 }, 'dependency.screening': { value: 50 } })
    const at = (lever: string, id: string, year: number) =>
      idle.contributions[idle.levers.indexOf(lever) * selection.size + selection.cell(id, year)]
    expect(at('dependency.screening', 'jobs.total', 2035)).toBe(0)
    expect(at('chips.capex', 'jobs.total', 2035)).toBeGreaterThan(0)
  })

  it('finds no pair where fewer than two levers are set', () => {
    expect(interactions(new Float64Array(1), 0, 1)).toHaveLength(0)
    expect(interactions(new Float64Array(2), 1, 1)).toHaveLength(0)
  })

  it('finds that engineers and a higher aim need each other', () => {
    const settings = { 'research.intensity': { value: 5, by: 2032 }, 'skills.engineers': { value: 12_000, by: 2026 } }
    const { subsets } = explain(settings)
    expect(subsets).not.toBeNull()
    const both = interactions(subsets ?? new Float64Array(), 2, selection.size)
    expect(both[selection.cell('research.effortReal', 2033)]).toBeGreaterThan(0.01)
  })

  it('is sampled with a stated error beyond twelve levers, which holds', () => {
    const settings = someLevers(seeded(21), EXACT_UP_TO)
    const extra = belgium.levers.find(({ id, by }) => settings[id] === undefined && typeof by === 'number')
    if (!extra) throw new Error('no lever left')
    const exact = explain(settings)
    // One more lever, set to where it stands by another year: thirteen players, the thirteenth idle.
    const base = typeof extra.base === 'number' ? extra.base : (extra.base.value ?? 0)
    const sampled = explain({ ...settings, [extra.id]: { value: base, by: 2027 } })
    expect(exact.errors).toBeNull()
    expect(sampled.errors).not.toBeNull()
    expect(sampled.subsets).toBeNull()
    let [outside, all] = [0, 0]
    for (const [index, lever] of exact.levers.entries()) {
      const other = sampled.levers.indexOf(lever)
      for (let cell = 0; cell < selection.size; cell++) {
        const [a, b] = [
          exact.contributions[index * selection.size + cell] ?? 0,
          sampled.contributions[other * selection.size + cell] ?? 0,
        ]
        const error = sampled.errors?.[other * selection.size + cell] ?? 0
        all++
        if (Math.abs(a - b) > error + 1e-9 * Math.abs(a)) outside++
      }
    }
    // 95 % intervals: years go together, so allow for twice the share one would expect.
    expect(outside / all).toBeLessThan(0.1)
  })
})
