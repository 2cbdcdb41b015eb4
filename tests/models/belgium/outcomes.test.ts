import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { projector, scenario } from '../../support/belgium'

const text = readFileSync(join(import.meta.dirname, '../../fixtures/model-2.0/outcomes.md'), 'utf8')
const [shippedText = '', outcomesText = ''] = text.split('## What must come out')

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** `research.intensity=4@2030 skills.talent=1500`: values in the levers' units, with the year where one is given. */
function settingsOf(words: string): Settings {
  return Object.fromEntries(
    words.match(/\S+=\S+/g)?.map((word) => {
      const [id = '', set = ''] = word.replace(/,$/, '').split('=')
      const [value, by] = set.split('@')
      return [id, by === undefined ? { value: Number(value) } : { value: Number(value), by: Number(by) }]
    }) ?? [],
  )
}

const rows = (section: string): readonly (readonly string[])[] =>
  section
    .split('\n')
    .filter((line) => /^\| (?!id|setting)/.test(line))
    .map(cells)

const shipped = new Map(rows(shippedText).map(([id = '', settings = '']) => [id, settingsOf(settings)]))

interface Outcome {
  readonly setting: string
  readonly year: number
  readonly settings: Settings
  readonly assumptions: Assumptions
  readonly values: readonly (readonly [id: string, value: number | null])[]
}

function outcomesOf(section: string): readonly Outcome[] {
  const year = Number(section.slice(0, 4))
  const header = section.split('\n').find((line) => line.startsWith('| setting')) ?? ''
  const [, ...ids] = cells(header)
  return rows(section).map(([setting = '', ...values]) => {
    const [levers = '', figures = ''] = setting.split(', ')
    return {
      setting,
      year,
      settings: shipped.get(levers) ?? settingsOf(levers),
      assumptions: Object.fromEntries(Object.entries(settingsOf(figures)).map(([id, { value }]) => [id, value])),
      values: ids.map((id, index) => [id, values[index] === 'none' ? null : Number(values[index])] as const),
    }
  })
}

const outcomes = outcomesText
  .split(/^\*\*(?=\d{4})/m)
  .slice(1)
  .flatMap(outcomesOf)

const closeTo = (value: number, expected: number): boolean =>
  expected === 0 ? value === 0 : Math.abs(value / expected - 1) <= 1e-5

describe('the studies that ship', () => {
  it('are those of the page, with its settings and charts', () => {
    expect(studies.map(({ id }) => id)).toEqual([...shipped.keys()])
    for (const { id, settings } of studies) expect(settings, id).toEqual(shipped.get(id))
  })
})

describe('what must come out', () => {
  it('is written for 38 settings in four years', () => {
    expect(outcomes.length).toBe(4 * 38)
    expect(outcomes.reduce((sum, { values }) => sum + values.length, 0)).toBe(1444)
  })

  it.each(outcomes)('in $year, $setting', ({ year, settings, assumptions, values }) => {
    const run = projector.project(settings, assumptions).scenario
    const wrong = values.flatMap(([id, expected]) => {
      const value = run.at(id, year)
      const right = expected === null ? Number.isNaN(value) : closeTo(value, expected)
      return right ? [] : [`${id}: ${value} instead of ${expected}`]
    })
    expect(wrong).toEqual([])
  })

  it('starts from the documents’ figures of 2025', () => {
    const course = scenario({})
    const expected: readonly [number, number][] = [
      [course.at('defence.turnover.core', 2025), 2000],
      [course.at('defence.turnover.ecosystem', 2025), 4000],
      [course.at('defence.jobs.direct', 2025), 5000],
      [course.at('defence.jobs.direct', 2025) + course.at('defence.jobs.indirect', 2025), 13_000],
      [course.at('research.intensityReached', 2025), 3.32],
      [course.at('research.effortReal', 2025), 3.32],
      [course.at('dependency.usShareReached', 2025), 60],
    ]
    for (const [value, figure] of expected) expect(Math.abs(value / figure - 1)).toBeLessThanOrEqual(1e-12)
  })

  it('reproduces the sector’s own outlook for 2033 within 1 % once its obstacles are removed', () => {
    const outlook = scenario(studies.find(({ id }) => id === 'sector-outlook')?.settings ?? {})
    expect(Math.abs(outlook.at('defence.turnover.core', 2033) / 4000 - 1)).toBeLessThanOrEqual(0.01)
    expect(Math.abs(outlook.at('defence.jobs.direct', 2033) / 9000 - 1)).toBeLessThanOrEqual(0.01)
    expect(Math.abs(outlook.at('defence.jobs.indirect', 2033) / 12_000 - 1)).toBeLessThanOrEqual(0.01)
  })
})
