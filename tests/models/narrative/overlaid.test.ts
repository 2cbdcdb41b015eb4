import { describe, expect, it } from 'vitest'
import { comparedIn } from '#models/narrative/compared'
import { overlaid } from '#models/narrative/overlaid'
import { MOST_OVERLAID, overlaidAtFirst } from '#models/narrative/scenariosDrawn'
import type { Scenario } from '#shared/study/study'
import { subject } from '../../support/subject'

const scenario = (id: string, value: number, assumptions: Scenario['assumptions'] = {}): Scenario => ({
  id,
  name: `R&D at ${value}%`,
  notes: '',
  levers: { 'research.intensity': { value, by: 2030 } },
  assumptions,
})
const many = Array.from({ length: 9 }, (_, index) => scenario(`s${index}`, 3.4 + index / 10))
const span = [2025, 2040] as const
const ID = 'research.effortReal'

const study = async (scenarios: readonly Scenario[], comparison: string | null = null) => {
  const told = await subject({}, {}, 'en', { scenarios, comparison })
  return { compared: comparedIn(told.study, told.text), text: told.text }
}

describe('one result of several scenarios in one chart', () => {
  it('draws each scenario as a line with its name, the current course grey, after what was observed', async () => {
    const { compared, text } = await study(many.slice(0, 3))
    const { drawn, title } = overlaid(compared, overlaidAtFirst(compared, 's0'), ID, 2030, span, text, null)
    expect(drawn.lines.map(({ label, paint, faint }) => [label, paint, faint])).toEqual([
      ['Unchanged policy', 'reference', true],
      ['R&D at 3.4%', 'series-1', false],
      ['R&D at 3.5%', 'series-2', false],
      ['R&D at 3.6%', 'series-3', false],
    ])
    for (const [index, line] of drawn.lines.entries())
      expect(line.values).toEqual(compared[index]?.projection.series(ID))
    expect(drawn.observed.flatMap(({ points }) => points).every(({ year }) => year < 2025)).toBe(true)
    expect(drawn.observed).not.toEqual([])
    expect(title).toMatch(/: from 3\.\d+.* to 3\.\d+.* \(R&D at 3\.6%\)$/)
  })

  it('gives the one in hand the first colour, and its own to the one that would have had it', async () => {
    const { compared, text } = await study(many.slice(0, 3))
    const { drawn } = overlaid(compared, ['s0', 's1', 's2'], ID, 2030, span, text, 's1')
    expect(drawn.lines.slice(1).map(({ label, paint }) => [label, paint])).toEqual([
      ['R&D at 3.4%', 'series-2'],
      ['R&D at 3.5%', 'series-1'],
      ['R&D at 3.6%', 'series-3'],
    ])
  })

  it('draws the scenario that others are compared with in grey', async () => {
    const { compared, text } = await study(many.slice(0, 3), 's1')
    const { drawn } = overlaid(compared, overlaidAtFirst(compared, 's0'), ID, 2030, span, text, null)
    expect(drawn.lines.filter(({ faint }) => faint).map(({ label }) => label)).toEqual(['R&D at 3.5%'])
  })

  it('draws at most as many as there are colours, and the one in hand always', async () => {
    const { compared, text } = await study(many)
    const drawn = overlaidAtFirst(compared, 's8')
    expect(drawn).toEqual(['s0', 's1', 's2', 's3', 's8'])
    const { lines } = overlaid(compared, drawn, ID, 2030, span, text, null).drawn
    expect(new Set(lines.map(({ paint }) => paint)).size).toBe(MOST_OVERLAID + 1)
  })

  it('says when the scenarios come to the same', async () => {
    const { compared, text } = await study(many.slice(0, 2))
    const { title } = overlaid(compared, ['s0', 's1'], 'defence.turnover.core', 2030, span, text, null)
    expect(title).toMatch(/in every scenario drawn$/)
  })
})
