import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { type ComparedRun, chartContent } from '#models/narrative/chartContent'
import { guessQuestion, guessVerdict } from '#models/narrative/guess'
import { projector } from '../../support/belgium'
import { randomSettings, seeded } from '../../support/random'
import { textIn } from '../../support/text'

const english = await textIn('en')
const french = await textIn('fr')
const span = [2025, 2040] as const

function runOf(settings: Parameters<typeof projector.project>[0]): ComparedRun {
  const { scenario, reference } = projector.project(settings, {})
  return { projection: scenario, baseline: reference, baselineName: 'Unchanged policy', settings }
}

const fast = runOf({ 'research.intensity': { value: 4, by: 2030 } })
const intensity = { series: 'research.intensityReached', year: 2030 }

describe('a guess', () => {
  it('hides what the run gives after the first year, and shows all of it once told', () => {
    const seen = guessQuestion(intensity, fast, span, english)
    const mine = (drawn = seen?.hidden) => drawn?.lines.find(({ id }) => id === intensity.series)?.values ?? []
    expect(mine().filter(Number.isFinite)).toEqual([fast.projection.at(intensity.series, 2025)])
    expect(mine(seen?.shown)).toEqual(fast.projection.series(intensity.series))
    const grey = seen?.hidden.lines.find(({ faint }) => faint)
    expect(grey?.values).toEqual(fast.baseline.series(intensity.series))
    expect(seen?.answer).toBe(fast.projection.at(intensity.series, 2030))
  })

  it('leaves as much room above the current course as below, and more than the answer needs', () => {
    const random = seeded(5)
    for (let count = 0; count < 40; count++) {
      const run = runOf(randomSettings(random, {}, 0.4))
      for (const { variable } of belgium.equations) {
        const seen = guessQuestion({ series: variable.id, year: 2034 }, run, span, english)
        if (!seen) continue
        const { room, answer, step, shown } = seen
        const held = shown.lines.find(({ faint }) => faint)?.values[shown.years.indexOf(2034)]
        if (held !== undefined && Number.isFinite(held)) expect((room[0] + room[1]) / 2).toBeCloseTo(held, 6)
        expect(answer, variable.id).toBeGreaterThan(room[0])
        expect(answer, variable.id).toBeLessThan(room[1])
        const steps = (room[1] - room[0]) / step
        expect(steps).toBeGreaterThan(40)
        expect(steps).toBeLessThanOrEqual(200.001)
      }
    }
  })

  it('cannot be made of what the model or the years drawn do not have', () => {
    expect(guessQuestion({ series: 'nothing', year: 2030 }, fast, span, english)).toBeNull()
    expect(guessQuestion({ series: 'constructor', year: 2030 }, fast, span, english)).toBeNull()
    expect(guessQuestion({ ...intensity, year: 2041 }, fast, span, english)).toBeNull()
    expect(guessQuestion({ ...intensity, year: 2030 }, fast, [2031, 2040], english)).toBeNull()
  })

  it('is told how far off it was, in words made from the run', () => {
    const seen = guessQuestion(intensity, fast, span, english)
    if (!seen) throw new Error('no guess')
    const value = english.formats.text(fast.projection.at(intensity.series, 2030), '% GDP')
    expect(guessVerdict(seen, null, english)).toContain(value)
    expect(guessVerdict(seen, seen.answer + 0.2, english)).toMatch(/0\.20\s*pp less\.$/)
    expect(guessVerdict(seen, seen.answer - 0.2, english)).toMatch(/0\.20\s*pp more\.$/)
    expect(guessVerdict(seen, seen.answer + 0.001, english)).toBe(
      `The room guessed ${value} for 2030, and so does the model.`,
    )
    expect(guessVerdict(seen, seen.answer - 0.2, french)).toMatch(/0,20\s*pt de plus\.$/)
  })

  it('names each line of a scenario that something is tried on, where it has several', () => {
    const own = { projection: fast.projection, name: 'Fast' }
    const tried = { ...runOf({ 'research.intensity': { value: 3.5, by: 2030 } }), own }
    const dashed = (...series: string[]) =>
      chartContent({ series, show: 'level' }, tried, 2034, [2025, 2040], english)
        ?.drawn.lines.filter((line) => line.dashed)
        .map(({ label }) => label) ?? []
    expect(dashed('research.staff')).toEqual(['Fast'])
    const several = dashed('research.effortReal', 'research.intensityReached')
    expect(several.length).toBe(2)
    expect(new Set(several).size).toBe(2)
    for (const label of several) expect(label).toMatch(/^Fast · ./)
  })

  it('is about the slide’s own scenario whatever is tried on it, which then stays in grey beside what is tried', () => {
    const own = { projection: fast.projection, name: 'Fast' }
    const tried = { ...runOf({ 'research.intensity': { value: 3.5, by: 2030 } }), own }
    const plain = guessQuestion(intensity, fast, span, english)
    const seen = guessQuestion(intensity, fast, span, english, tried)
    if (!seen) throw new Error('no guess')
    expect({ ...seen, shown: null }).toEqual({ ...plain, shown: null })
    const lines = seen.shown.lines.map(({ id, label, values }) => [id, label, values[5]])
    expect(lines).toEqual([
      [`${intensity.series}*`, 'Unchanged policy', fast.baseline.at(intensity.series, 2030)],
      [`${intensity.series}°`, 'Fast', fast.projection.at(intensity.series, 2030)],
      [intensity.series, expect.any(String), tried.projection.at(intensity.series, 2030)],
    ])
  })

  it('is in billions where the chart is', () => {
    const seen = guessQuestion({ series: 'turnover.total', year: 2030 }, fast, span, english)
    if (!seen) throw new Error('no guess')
    expect(seen.answer).toBeCloseTo(fast.projection.at('turnover.total', 2030) / 1000, 9)
    expect(guessVerdict(seen, seen.answer + 1, english)).toMatch(/1\.00\s*bn\s€\/yr less/)
  })
})
