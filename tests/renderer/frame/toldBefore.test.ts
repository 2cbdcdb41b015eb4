import { describe, expect, it } from 'vitest'
import type { Slide, SlideView } from '#shared/study/study'
import { newStudy } from '../../../renderer/app/document/newStudy'
import { toldBefore } from '../../../renderer/frame/slide/toldBefore'
import { textIn } from '../../support/text'

const years = { first: 2025, last: 2040, usual: 2030 }
const english = await textIn('en')
const base = newStudy([], '2026-11-30T00:00:00Z')
const [first] = base.scenarios
if (!first) throw new Error('no scenario')
const fast = { ...first, id: 'fast', levers: { 'research.intensity': { value: 4, by: 2030 } } }
const study = { ...base, scenarios: [first, fast, { ...fast, id: 'same' }] }

const reached = 'research.effortReal'
const charts = (...series: string[]): SlideView => ({ kind: 'charts', charts: [{ series, show: 'level' }], year: 2035 })
const guess: Slide = { scenario: 'fast', view: charts(reached), guess: { series: reached, year: 2030 } }
const told = (view: SlideView, scenario = 'fast', asked = guess) =>
  toldBefore({ ...study, story: [{ view: { kind: 'words' } }, { scenario, view }, asked] }, 2, years, english)

describe('what the room guesses', () => {
  it('is told by an earlier slide that draws it, writes it, or compares it', () => {
    expect(told(charts(reached))).toBe(1)
    expect(told(charts(reached), 'same')).toBe(1)
    expect(told({ ...charts('jobs.net'), year: 2030 })).toBe(1)
    for (const kind of ['why', 'uncertainty', 'compare'])
      expect(told({ kind, series: reached, year: 2030 }), kind).toBe(1)
    expect(told({ kind: 'headlines', year: 2030 })).toBe(1)
    expect(told({ kind: 'compare', series: reached, year: 2035 }, first.id)).toBe(1)
  })

  it('is not told by another result, year or scenario, nor by what comes later', () => {
    expect(told(charts('jobs.net'))).toBeNull()
    expect(told({ ...charts(reached), span: [2031, 2040] })).toBeNull()
    expect(told(charts(reached), first.id)).toBeNull()
    expect(told({ kind: 'headlines', year: 2035 })).toBeNull()
    expect(told({ kind: 'why', series: reached, year: 2035 })).toBeNull()
    expect(told({ kind: 'words' })).toBeNull()
    expect(told(charts(reached), 'gone')).toBeNull()
    const later: Slide = { scenario: 'fast', view: charts(reached) }
    expect(toldBefore({ ...study, story: [guess, later] }, 0, years, english)).toBeNull()
  })

  it('is told by none where a file asks about what no model has, or a year it does not reach', () => {
    const of = (series: string, year: number) => told(charts(reached), 'fast', { ...guess, guess: { series, year } })
    expect(of('', 2030)).toBeNull()
    expect(of('steel.subsidy', 2030)).toBeNull()
    expect(of(reached, 2090)).toBeNull()
  })
})
