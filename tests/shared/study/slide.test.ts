import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultKinds, type View, viewOf, type Years } from '#shared/study/slide'
import { SEED } from './samples'

const years: Years = { first: 2025, last: 2040, usual: 2030 }
const charts = [{ series: ['jobs.total'], show: 'level' as const }]

describe('what a slide shows', () => {
  it('is what was written, where it makes sense', () => {
    expect(viewOf({ view: { kind: 'charts', charts, year: 2034, span: [2026, 2036] } }, years)).toEqual({
      kind: 'charts',
      charts,
      year: 2034,
      span: [2026, 2036],
    })
    expect(viewOf({ view: { kind: 'headlines', year: 2035 } }, years)).toEqual({ kind: 'headlines', year: 2035 })
    expect(viewOf({ view: { kind: 'regions', year: 2045 } }, years)).toEqual({ kind: 'regions', year: 2040 })
  })

  it('may be one result, why it is so, how sure it is, or what it is in every scenario', () => {
    const rest = { year: 2030, span: [2025, 2040] }
    for (const kind of resultKinds) {
      expect(viewOf({ view: { kind, series: 'jobs.net' } }, years)).toEqual({ kind, series: 'jobs.net', ...rest })
      expect(viewOf({ view: { kind, charts } }, years)).toEqual({ kind, ...rest })
    }
  })

  it('names the scenarios it compares, and only where it compares', () => {
    const named = { series: 'jobs.net', scenarios: ['one', 'two'] }
    expect(viewOf({ view: { kind: 'compare', ...named } }, years)).toMatchObject(named)
    expect(viewOf({ view: { kind: 'why', ...named } }, years)).not.toHaveProperty('scenarios')
  })

  it('is its words where it has no view, and a name where another version wrote one', () => {
    expect(viewOf({ caption: 'x' }, years)).toEqual({ kind: 'words' })
    expect(viewOf({ view: { kind: 'words', year: 2030 } }, years)).toEqual({ kind: 'words' })
    expect(viewOf({ view: { kind: 'hologram' } }, years)).toEqual({ kind: 'unknown', named: 'hologram' })
    expect(viewOf({ view: { kind: 'constructor' } }, years)).toEqual({ kind: 'unknown', named: 'constructor' })
  })

  it('can be drawn, whatever years a file names', () => {
    const anyYear = fc.oneof(fc.integer(), fc.integer({ min: 2020, max: 2045 }))
    const anyView = fc.record(
      { kind: fc.constant('charts'), year: anyYear, span: fc.array(anyYear, { maxLength: 3 }) },
      { requiredKeys: ['kind'] },
    )
    fc.assert(
      fc.property(anyView, (written) => {
        const view: View = viewOf({ view: written }, years)
        if (view.kind !== 'charts') throw new Error(view.kind)
        const [first, last] = view.span
        for (const year of [first, last, view.year]) expect(year >= 2025 && year <= 2040).toBe(true)
        expect(first).toBeLessThan(last)
        expect(view.charts).toEqual([])
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
