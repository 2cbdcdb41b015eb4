import { describe, expect, it } from 'vitest'
import { CHANGE, type Goal } from '#models/analysis/goal/goal'
import { Landscape } from '#models/analysis/goal/landscape'
import { plainMix } from '#models/analysis/goal/plainMix'
import { Search } from '#models/analysis/goal/search'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { leverRange } from '#models/engine/settings'
import { leverOf } from '#models/narrative/levers'

const movers = [
  'research.intensity',
  'skills.engineers',
  'skills.talent',
  'skills.technicians',
  'skills.clearance',
  'industry.permits',
  'defence.effort',
  'chips.capex',
].map((id) => {
  const lever = leverOf(id)
  const { max } = leverRange(lever, {})
  const base = typeof lever.base === 'number' ? lever.base : (lever.base.value ?? 0)
  return { lever, min: base, max, by: undefined }
})

const sense = '>='
const cases = [
  { aim: { id: 'gdp', year: 2035, sense, value: 710_700 }, least: 'public.cost', dearer: 0.01 },
  { aim: { id: 'turnover.total', year: 2033, sense, value: 6700 }, least: 'public.cost', dearer: 0.01 },
  { aim: { id: 'gdp', year: 2035, sense, value: 710_700 }, least: CHANGE, dearer: 0.05 },
  { aim: { id: 'jobs.net', year: 2033, sense, value: 8000 }, least: CHANGE, dearer: 0.05 },
] as const

function finished<Value>(steps: Generator<number, Value>): Value {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('a mix that a planner can defend', () => {
  it.each(cases)('reaches $aim.id at the least of $least with no trace of a lever that it can do without', (of) => {
    const { aim, least, dearer } = of
    for (const seed of [1, 42]) {
      const goal: Goal = { settings: {}, assumptions: {}, aim, movers, least }
      const landscape = new Landscape(belgium, program, goal)
      const search = new Search(landscape, seed, new Set())
      const best = finished(search.run())
      const plain = finished(plainMix(landscape, search, best))
      const [found, told] = [landscape.judge(best), landscape.judge(plain)]
      expect(found.missing).toBe(0)
      expect(told.missing).toBe(0)
      expect(told.cost).toBeLessThanOrEqual(found.cost + (dearer + 0.0021) * Math.abs(found.cost))
      for (const [index, share] of plain.entries()) {
        if (share === 0 || share >= 0.05) continue
        const without = plain.slice()
        without[index] = 0
        const rest = [...plain.keys()].filter((other) => other !== index && (plain[other] ?? 0) > 0)
        const refined = landscape.judge(finished(search.refine(without, rest, 0.02)))
        const dear = found.cost + dearer * Math.abs(found.cost)
        expect(refined.missing > 0 || refined.cost > dear, movers[index]?.lever.id).toBe(true)
      }
    }
  })
})
