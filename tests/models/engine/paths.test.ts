import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { parameters } from '#models/engine/parameters'
import { figureRange, isUnset, withoutUnset } from '#models/engine/settings'
import { projector, scenario } from '../../support/belgium'

describe('a lever’s path', () => {
  it('goes in a straight line from its 2025 value to the lever’s value in its year, then stays', () => {
    const target = scenario({ 'research.intensity': { value: 4.32, by: 2030 } }).series('research.target')
    for (const [index, expected] of [3.32, 3.52, 3.72, 3.92, 4.12, 4.32, 4.32].entries())
      expect(target[index]).toBeCloseTo(expected, 12)
    expect(target.at(-1)).toBe(target[5])
  })

  it('ends exactly at the value asked for', () => {
    const target = scenario({ 'research.intensity': { value: 4, by: 2037 } })
    expect(target.at('research.target', 2037)).toBe(4)
  })

  it('is complete in 2026 when it acts at once', () => {
    const spent = scenario({ 'defence.space': { value: 0 } }).series('defence.spaceSpend')
    expect(spent).toEqual(spent.map(() => 0))
  })

  it('starts the Belgian content from what the orders of 2025 imply', () => {
    const content = scenario({ 'defence.content': { value: 40, by: 2030 } })
    expect(content.at('defence.contentSigned', 2025)).toBeCloseTo(19.912, 2)
    expect(content.at('defence.contentSigned', 2030)).toBe(40)
  })
})

describe('an unset lever', () => {
  it('follows its base figure when that is changed', () => {
    const { scenario: changed, reference } = projector.project({}, { 'skills.engineersNow': 6000 })
    expect(changed.series('skills.extraGraduates')).toEqual(changed.years.map(() => 0))
    expect(changed.series('jobs.total')).toEqual(reference.series('jobs.total'))
  })

  it('is the same as one set to its base in its default year', () => {
    const [intensity] = belgium.levers
    if (!intensity) throw new Error('no lever')
    expect(isUnset(intensity, 3.32, undefined, {})).toBe(true)
    expect(isUnset(intensity, 3.32, 2035, {})).toBe(true)
    expect(isUnset(intensity, 3.32, 2030, {})).toBe(false)
    expect(isUnset(intensity, 3.4, undefined, {})).toBe(false)
    const edited = { 'rd.intensity.belgium': 3.4 }
    const settings = { 'research.intensity': { value: 3.4 }, 'skills.talent': { value: 100 } }
    expect(withoutUnset(belgium, settings, edited)).toEqual({ 'skills.talent': { value: 100 } })
    expect(withoutUnset(belgium, settings, {})).toEqual(settings)
  })
})

describe('a set lever', () => {
  it('is a decision: changing its base figure moves where it starts, not where it ends', () => {
    const settings = { 'skills.engineers': { value: 10_000, by: 2030 } }
    const at = (now: number) =>
      projector.project(settings, { 'skills.engineersNow': now }).scenario.at('skills.extraGraduates', 2035)
    expect(at(5000)).toBe(5000)
    expect(at(6000)).toBe(4000)
  })
})

describe('the range of a figure without one', () => {
  const range = (id: string, assumptions = {}) => {
    const figure = belgium.figures.find((candidate) => candidate.id === id)
    if (!figure) throw new Error(`no figure ${id}`)
    return figureRange(belgium, figure, assumptions)
  }

  it('is above 0 where an equation divides by it', () => {
    expect(range('peers.france.crolles')).toEqual({ min: 0, max: Number.POSITIVE_INFINITY, above: true })
  })
  it('is 0 to 100 % for a share', () => {
    expect(range('defence.export.europe_share')).toEqual({ min: 0, max: 100, above: false })
  })
  it('lies within the lever’s minimum and maximum for the base of a lever', () => {
    expect(range('defence.effortNow')).toMatchObject({ min: 1.3, max: 5 })
    expect(range('tech.funding.2024')).toMatchObject({ min: 0, max: 4000 })
  })
  it('keeps the ecosystem at least as large as the core, also when the core is changed', () => {
    expect(range('defence.ecosystem.turnover').min).toBe(2000)
    expect(range('defence.ecosystem.turnover', { 'defence.core.turnover': 2200 }).min).toBe(2200)
  })
})

describe('a row of parameters', () => {
  it('is in fractions, not percent', () => {
    const row = parameters(belgium, { 'industry.permits': { value: 60 } }, {})
    expect([...row]).toContain(0.6)
    expect([...row]).toContain(0.0332)
  })
})
