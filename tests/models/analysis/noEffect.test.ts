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
    case 'elsewhere':
      return ['elsewhere', ...effect.instead.map(({ id }) => id)]
  }
}

const boom = { 'defence.effort': { value: 3.5 }, 'safe.loans': { value: 8340 }, 'defence.content': { value: 40 } }

describe('why a lever does nothing, on the Belgian model', () => {
  it('is silent about a lever that acts', () => {
    expect(why('research.intensity', 'jobs.total', 2030, { 'research.intensity': { value: 4 } })).toBe(null)
  })

  it('permits: orders bind, so that more plants produce nothing more', () => {
    const settings = { 'industry.permits': { value: 60 } }
    expect(told(why('industry.permits', 'turnover.total', 2030, settings))).toEqual([
      'defence.demand binds defence.turnover.core',
    ])
  })

  it('clearance: in the boom plants bind first, then people, who it brings', () => {
    const settings = { ...boom, 'skills.clearance': { value: 60, by: 2026 } }
    expect(run(settings).at('defence.limit', 2027)).toBe(2)
    expect(told(why('skills.clearance', 'turnover.total', 2027, settings))).toEqual(['from 2030', 'defence.capacity'])
    expect(why('skills.clearance', 'turnover.total', 2035, settings)).toBe(null)
  })

  it('talent on the intensity: the staff needed is there, whatever binds in defence', () => {
    const settings = { 'skills.talent': { value: 1500, by: 2026 } }
    expect(told(why('skills.talent', 'research.intensityReached', 2030, settings))).toEqual([
      'research.needed binds research.staff',
    ])
    expect(told(why('skills.talent', 'turnover.total', 2030, settings))).toEqual([
      'defence.demand binds defence.turnover.core',
    ])
  })

  it('talent on all jobs: both reasons, the nearer to the result first', () => {
    const settings = { 'skills.talent': { value: 1500, by: 2026 } }
    expect(told(why('skills.talent', 'jobs.total', 2030, settings))).toEqual([
      'research.needed binds research.staff',
      'defence.demand binds defence.turnover.core',
    ])
  })

  it('the aim for research where researchers are lacking already', () => {
    const settings = { 'research.intensity': { value: 5, by: 2030 }, 'science.belspo': { value: 20 } }
    expect(told(why('science.belspo', 'research.intensityReached', 2030, settings))).toEqual([
      'research.available binds research.staff',
    ])
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

  it('partners’ orders end with SAFE, or once the backlog of the boom is worked off', () => {
    const few = { 'safe.partnerShare': { value: 0.2 } }
    expect(told(why('safe.partnerShare', 'turnover.total', 2035, few))).toEqual(['up to 2030'])
    const many = { 'safe.partnerShare': { value: 2 } }
    expect(run(many).series('defence.limit').slice(4, 8)).toEqual([2, 3, 3, 1])
    expect(told(why('safe.partnerShare', 'turnover.total', 2035, many))).toEqual(['up to 2032'])
  })

  it('screening takeovers is no way to jobs, and moves none of the headline results', () => {
    const settings = { 'dependency.screening': { value: 80 } }
    expect(told(why('dependency.screening', 'jobs.total', 2030, settings))).toEqual(['elsewhere', 'dependency.control'])
  })

  it('the American share aimed at acts on purchases, not on jobs', () => {
    const settings = { 'dependency.usShare': { value: 40 } }
    expect(told(why('dependency.usShare', 'jobs.total', 2030, settings))).toEqual([
      'elsewhere',
      'dependency.usShareReached',
      'dependency.europeanShare',
    ])
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

  it('names a limit that really stands still and really is lower than what the lever moves', () => {
    let limits = 0
    for (const settings of cases)
      for (const lever of Object.keys(settings)) {
        const reason = why(lever, 'turnover.total', 2032, settings)
        if (reason?.kind !== 'bound') continue
        for (const { stops, by } of reason.limits) {
          if (stops.id !== 'defence.turnover.core' || !by) continue
          const codes: Record<string, number> = {
            'defence.demand': 1,
            'defence.capacity': 2,
            'defence.labourLimit': 3,
          }
          const seen = run(settings).series('defence.limit').slice(1)
          expect(seen, `${lever}: ${by.id}`).toContain(codes[by.id])
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
