import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NoEffect, whyNoEffect } from '#models/analysis/noEffect'
import { apart, pairOf } from '#models/analysis/pair'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Variable } from '#models/engine/model'
import type { Settings } from '#models/engine/parameters'
import { projector } from '../../support/belgium'
import { randomSettings, seeded } from '../../support/random'

function series(id: string): Variable {
  const found = belgium.equations.find(({ variable }) => variable.id === id)?.variable
  if (!found) throw new Error(`no series ${id}`)
  return found
}

const reference = projector.reference({})
const run = (settings: Settings) => projector.scenario(settings, {}, reference)

function without(settings: Settings, lever: string) {
  const { [lever]: _, ...others } = settings
  return run(others)
}

function why(lever: string, result: string, year: number, settings: Settings): NoEffect | null {
  const pair = pairOf(belgium, lever, settings, {}, run(settings), without(settings, lever), reference)
  return whyNoEffect(belgium, pair, series(result), year, headlines.map(series))
}

/** A reason in short, by ids. */
function told(effect: NoEffect | null): unknown {
  if (!effect) return null
  switch (effect.kind) {
    case 'later':
      return [`from ${effect.year}`, ...effect.limits.map(({ by }) => by?.id)]
    case 'earlier':
      return [`up to ${effect.year}`]
    case 'bound':
      return effect.limits.map(({ stops, by }) => `${by?.id} binds ${stops.id}`)
    case 'nothing':
    case 'unchanged':
      return [`${effect.what.id} ${effect.kind}`]
    case 'short':
      return [`${effect.what.id} short of ${effect.least}`]
    case 'elsewhere':
      return ['elsewhere', ...effect.instead.map(({ id }) => id)]
  }
}

/** Foreign demand falls: orders bind in defence until 2033. */
const slump = { 'defence.exportGrowth': { value: -3 } }

describe('why a lever does nothing, on the Belgian model', () => {
  it('is silent about a lever that acts', () => {
    expect(why('research.intensity', 'jobs.total', 2030, { 'research.intensity': { value: 4 } })).toBe(null)
  })

  it('permits: orders bind until 2033, so that more plants produce nothing more', () => {
    const settings = { ...slump, 'industry.permits': { value: 60 } }
    expect(run(settings).series('defence.limit').slice(1, 9)).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
    expect(told(why('industry.permits', 'turnover.total', 2030, settings))).toEqual(['from 2034', 'defence.orders'])
    expect(why('industry.permits', 'turnover.total', 2034, settings)).toBe(null)
  })

  it('talent on the intensity: the staff needed is there, whatever binds in defence', () => {
    const settings = { 'skills.talent': { value: 1500, by: 2026 } }
    expect(told(why('skills.talent', 'research.effortReal', 2030, settings))).toEqual([
      'research.needed binds research.staff',
    ])
    expect(why('skills.talent', 'turnover.total', 2030, settings)).toBe(null)
  })

  it('talent on all jobs: every reason, the nearer to the result first', () => {
    const settings = { ...slump, 'skills.talent': { value: 1500, by: 2026 } }
    expect(told(why('skills.talent', 'jobs.total', 2030, settings))).toEqual([
      'from 2034',
      'defence.turnover.core',
      'research.needed',
      'defence.orders',
    ])
  })

  it('more money where research cannot hire faster', () => {
    const settings = { 'research.intensity': { value: 5, by: 2026 }, 'science.belspo': { value: 20 } }
    expect(told(why('science.belspo', 'research.effortReal', 2027, settings))).toEqual(['from 2030', 'research.staff'])
  })

  it('engineers act only when they have studied', () => {
    const settings = {
      'research.intensity': { value: 4.5, by: 2028 },
      'skills.engineers': { value: 10_000, by: 2026 },
    }
    expect(told(why('skills.engineers', 'jobs.total', 2028, settings))).toEqual(['from 2031'])
  })

  it('additionality without loans multiplies nothing, and names the lever at zero', () => {
    const settings = { 'safe.additionality': { value: 80 } }
    expect(told(why('safe.additionality', 'turnover.total', 2030, settings))).toEqual(['safe.loans nothing'])
  })

  it('the euro drawn in by public science money, whose amount is left as it is', () => {
    const settings = { 'research.leverage': { value: 1 } }
    expect(told(why('research.leverage', 'jobs.total', 2030, settings))).toEqual(['science.belspo nothing'])
  })

  it('screening takeovers is no way to the jobs in the sectors covered, but costs money', () => {
    const settings = { 'dependency.screening': { value: 80 } }
    expect(told(why('dependency.screening', 'jobs.total', 2030, settings))).toEqual([
      'elsewhere',
      'jobs.net',
      'gdp.effect',
      'public.balance',
    ])
  })

  it('the US share of imports contracted acts on deliveries and their price, not on jobs', () => {
    const settings = { 'dependency.usShare': { value: 40 } }
    expect(told(why('dependency.usShare', 'jobs.total', 2030, settings))).toEqual([
      'elsewhere',
      'dependency.europeanShare',
      'public.balance',
    ])
  })

  it.each([
    ['chips.capex', 1000, 'chips.spent short of 1500'],
    ['batteries.capex', 350, 'batteries.spent short of 400'],
  ])('%s below the smallest plant: says what it falls short of, in any year', (lever, value, reason) => {
    const settings = { [lever]: { value } }
    for (const year of [2027, 2030, 2035, 2040])
      expect(told(why(lever, 'turnover.total', year, settings)), `${year}`).toEqual([reason])
  })

  it('a plant that opens later is said to act from then on', () => {
    // 300 M€ a year from 2026: the smallest is paid for in 2030, and works three years later.
    expect(told(why('chips.capex', 'turnover.total', 2030, { 'chips.capex': { value: 3000 } }))).toEqual(['from 2033'])
  })

  it('the effort buys more of the same: its American share is not moved by rounding', () => {
    const settings = { 'defence.effort': { value: 3, by: 2028 } }
    expect(why('defence.effort', 'dependency.usShareReached', 2030, settings)?.kind).toBe('elsewhere')
  })
})

describe('a reason, whatever the settings', () => {
  const cases = Array.from({ length: 40 }, (_, seed) => randomSettings(seeded(seed + 1), {}, 0.4))

  it('is given exactly when the result does not move', () => {
    for (const settings of cases)
      for (const lever of Object.keys(settings)) {
        const [all, less] = [run(settings), without(settings, lever)]
        for (const result of headlines) {
          const moves = apart(all.at(result, 2032), less.at(result, 2032))
          expect(why(lever, result, 2032, settings) === null, `${lever} on ${result}`).toBe(moves)
        }
      }
  })

  it('names orders as the limit of defence only where they are', () => {
    let limits = 0
    for (const settings of cases.map((each) => ({ ...each, ...slump })))
      for (const lever of Object.keys(settings)) {
        const reason = why(lever, 'turnover.total', 2032, settings)
        if (reason?.kind !== 'bound' && reason?.kind !== 'later') continue
        for (const { stops, by } of reason.limits) {
          if (stops.id !== 'defence.turnover.core') continue
          const all = run(settings).at('defence.limit', 2032)
          const less = without(settings, lever).at('defence.limit', 2032)
          if (by?.id === 'defence.orders') expect([all, less], lever).toEqual([1, 1])
          if (by?.id === 'defence.supply') expect(Math.min(all, less), lever).toBeGreaterThan(1)
          limits++
        }
      }
    expect(limits).toBeGreaterThan(20)
  })

  it('says “from” and “up to” of years in which the result really begins or ends to move', () => {
    const year = fc.integer({ min: 2026, max: 2039 })
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.constantFrom(...headlines), year, (settings, result, at) => {
        for (const lever of Object.keys(settings)) {
          const reason = why(lever, result, at, settings)
          if (reason?.kind !== 'later' && reason?.kind !== 'earlier') continue
          const [all, less] = [run(settings), without(settings, lever)]
          const moving = all.years.filter((each) => apart(all.at(result, each), less.at(result, each)))
          if (reason.kind === 'later') expect(Math.min(...moving.filter((each) => each > at))).toBe(reason.year)
          else expect(Math.max(...moving)).toBe(reason.year)
        }
      }),
      { numRuns: 60, seed: 3 },
    )
  })
})
