import { describe, expect, it } from 'vitest'
import { projected } from '../../support/levier'

const course = projected()

/** A scenario, each lever as `ID=VALUE@YEAR`. */
const scenario = (...set: readonly string[]) => projected(...set.flatMap((each) => ['--set', each]))

const years = Array.from({ length: 16 }, (_, index) => 2025 + index)

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

describe('what must come out, from the command line', () => {
  it('starts from the documents’ figures of 2025', () => {
    const expected: [string, number][] = [
      ['defence.turnover.core', 2000],
      ['defence.turnover.ecosystem', 4000],
      ['defence.jobs.direct', 5000],
      ['research.intensityReached', 3.32],
      ['dependency.usShareReached', 60],
    ]
    for (const [id, value] of expected) expect(Math.abs(course(id, 2025) / value - 1), id).toBeLessThanOrEqual(1e-12)
    const jobs = course('defence.jobs.direct', 2025) + course('defence.jobs.indirect', 2025)
    expect(Math.abs(jobs / 13_000 - 1)).toBeLessThanOrEqual(1e-12)
  })

  it('reproduces the industry’s own outlook for 2033 within 1 %', () => {
    expect(Math.abs(course('defence.turnover.core', 2033) / 4000 - 1)).toBeLessThanOrEqual(0.01)
    expect(Math.abs(course('defence.jobs.direct', 2033) / 9000 - 1)).toBeLessThanOrEqual(0.01)
    expect(Math.abs(course('defence.jobs.indirect', 2033) / 12_000 - 1)).toBeLessThanOrEqual(0.01)
  })

  it('is bound by orders in every year of the current course', () => {
    expect(years.map((year) => course('defence.limit', year))).toEqual(years.map(() => 1))
  })

  it('buys 43.9 % European in 2025 and 51.7 % in 2030', () => {
    expect(rounded(course('dependency.europeanShare', 2025), 1)).toBe(43.9)
    expect(rounded(course('dependency.europeanShare', 2030), 1)).toBe(51.7)
  })

  it('just reaches 4 % by 2035', () => {
    const at = scenario('research.intensity=4@2035')
    expect(rounded(at('research.intensityReached', 2035), 9)).toBe(4)
    expect(at('research.intensityReached', 2034)).toBeLessThan(4)
    expect(rounded(at('research.needed', 2035), 0)).toBe(148_430)
    expect(rounded((at('gdp', 2035) / course('gdp', 2035) - 1) * 100, 2)).toBe(0.65)
  })

  it('misses 4 % by 2030 for lack of people', () => {
    const at = scenario('research.intensity=4@2030')
    expect(rounded(at('research.intensityReached', 2030), 2)).toBe(3.8)
    expect(rounded(at('research.needed', 2030), 0)).toBe(146_319)
    expect(rounded(at('research.available', 2030), 0)).toBe(138_835)
    expect(at('research.intensityReached', 2032)).toBeLessThan(3.995)
    expect(rounded(at('research.intensityReached', 2033), 9)).toBe(4)
  })

  it('comes closer with engineers and talents', () => {
    const at = scenario('research.intensity=4@2030', 'skills.engineers=10000@2030', 'skills.talent=1500@2026')
    expect(rounded(at('research.intensityReached', 2030), 2)).toBe(3.87)
    expect(rounded(at('research.intensityReached', 2032), 2)).toBe(4)
    expect(rounded((at('gdp', 2035) / course('gdp', 2035) - 1) * 100, 2)).toBe(0.95)
  })

  it('is held back by plants, then by people, when the effort rises fast', () => {
    const at = scenario('defence.effort=3.5', 'safe.loans=8340', 'safe.additionality=50', 'defence.content=40')
    const limits = years.map((year) => at('defence.limit', year))
    expect(limits).toEqual([1, 1, 2, 2, 2, ...new Array(11).fill(3)])
    expect(rounded(at('defence.backlog', 2035), 0)).toBe(6226)
  })

  it('does not double the core on Belgian budgets alone', () => {
    const at = scenario('defence.exportGrowth=1.2', 'defence.equipmentShare=15')
    expect(rounded(at('defence.turnover.core', 2035), 0)).toBe(2658)
  })
})
