import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, closeGap } from '#models/analysis/closeGap'
import { lever } from '#models/engine/model'
import type { Settings } from '#models/engine/parameters'
import { leverOf } from '#models/narrative/levers'
import { projector } from '../../support/belgium'

const dial = lever({ id: 'dial', group: 'g', unit: '1', base: 0, min: 0, max: 100, step: 5, by: null })
const knob = lever({ id: 'knob', group: 'g', unit: '1', base: 0, min: 0, max: 1, step: 0.05, by: 2030 })
const value = (settings: Settings, id: string): number => settings[id]?.value ?? 0
const up: Candidate = { lever: dial, from: 0, to: 100, by: undefined }

describe('closing a gap', () => {
  it('offers nothing when nothing is missing', () => {
    expect(closeGap({}, () => 0, [up])).toEqual([])
    expect(closeGap({}, () => -3, [up])).toEqual([])
    expect(closeGap({}, () => Number.NaN, [up])).toEqual([])
  })

  it('takes the smallest value on the step that suffices', () => {
    const [remedy] = closeGap({}, (settings) => 42 - value(settings, 'dial'), [up])
    expect(remedy).toEqual({ moves: [{ lever: dial, value: 45, by: undefined }], closes: 1 })
  })

  it('goes down as well as up', () => {
    const [remedy] = closeGap({ dial: { value: 80 } }, (settings) => value(settings, 'dial') - 42, [
      { lever: dial, from: 80, to: 0, by: undefined },
    ])
    expect(remedy?.moves[0]?.value).toBe(40)
  })

  it('stays on the lever’s step also from a typed value beside it', () => {
    const [remedy] = closeGap({ dial: { value: 13 } }, (settings) => 14.5 - value(settings, 'dial'), [
      { lever: dial, from: 13, to: 100, by: undefined },
    ])
    expect(remedy?.moves[0]?.value).toBe(15)
    const [fine] = closeGap({}, (settings) => 0.3 - value(settings, 'knob'), [
      { lever: knob, from: 0, to: 1, by: 2028 },
    ])
    expect(fine).toEqual({ moves: [{ lever: knob, value: 0.3, by: 2028 }], closes: 1 })
  })

  it('says how far a lever comes that does not close it, and leaves out what hardly helps', () => {
    const gap = (settings: Settings) => 200 - value(settings, 'dial') - value(settings, 'knob')
    const remedies = closeGap({}, gap, [{ lever: knob, from: 0, to: 1, by: 2030 }, up])
    expect(remedies).toEqual([{ moves: [{ lever: dial, value: 100, by: undefined }], closes: 0.5 }])
  })

  it('puts the most useful first', () => {
    const gap = (settings: Settings) => 100 - value(settings, 'dial') / 2 - value(settings, 'knob') * 80
    const ids = closeGap({}, gap, [up, { lever: knob, from: 0, to: 1, by: 2030 }]).map(
      (each) => each.moves[0]?.lever.id,
    )
    expect(ids).toEqual(['knob', 'dial'])
  })

  it('finds a value that suffices although the end of the range is worse than doing nothing', () => {
    const gap = (settings: Settings) => Math.abs(value(settings, 'dial') - 50) - 15
    const [remedy] = closeGap({}, gap, [up])
    expect(remedy).toEqual({ moves: [{ lever: dial, value: 35, by: undefined }], closes: 1 })
  })

  it('leaves a lever that stands at the end of its range alone', () => {
    expect(closeGap({}, () => 5, [{ lever: dial, from: 100, to: 100, by: undefined }])).toEqual([])
  })

  it('gives for any rising result the first step that suffices, never one too few', () => {
    const place = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(place, fc.double({ min: 0.1, max: 120, noNaN: true }), (start, target) => {
        const from = start * dial.step
        const gap = (settings: Settings) => target - (settings.dial?.value ?? from)
        const [remedy] = closeGap({}, gap, [{ lever: dial, from, to: dial.max as number, by: undefined }])
        if (from >= target) expect(remedy).toBe(undefined)
        else if (target > 100) expect(remedy?.moves[0]?.value ?? 100).toBe(100)
        else
          expect(remedy).toEqual({
            moves: [{ lever: dial, value: Math.ceil(target / dial.step) * dial.step, by: undefined }],
            closes: 1,
          })
      }),
      { seed: 9 },
    )
  })

  it('on the Belgian model: 4 % in 2030 needs people, and each full remedy really reaches it', () => {
    const settings: Settings = { 'research.intensity': { value: 4, by: 2030 } }
    const run = (tried: Settings) => projector.project(tried, {}).scenario
    const gap = (tried: Settings) => 3.955 - run(tried).at('research.effortReal', 2030)
    const talent = leverOf('skills.talent')
    const [remedy, ...rest] = closeGap(settings, gap, [
      { lever: talent, from: 0, to: 5000, by: 2026 },
      { lever: leverOf('skills.engineers'), from: 5000, to: 12_000, by: 2026 },
    ])
    // Engineers who begin in 2026 have not graduated by then.
    expect(rest).toEqual([])
    expect(remedy?.moves[0]?.lever).toBe(talent)
    expect(remedy?.closes).toBe(1)
    const at = (value: number) => gap({ ...settings, 'skills.talent': { value, by: 2026 } })
    expect(at(remedy?.moves[0]?.value ?? 0)).toBeLessThanOrEqual(0)
    expect(at((remedy?.moves[0]?.value ?? 0) - talent.step)).toBeGreaterThan(0)
  })
})
