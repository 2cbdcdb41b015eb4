import { describe, expect, it } from 'vitest'
import { chartContent } from '#models/narrative/chartContent'
import { fastPaces, paceSentence } from '#models/narrative/pace'
import { projector } from '../../support/belgium'
import { textIn } from '../../support/text'

const reference = projector.reference({})
const run = { projection: reference, baseline: reference, baselineName: 'Unchanged policy', settings: {} }
const [french, english] = [await textIn('fr'), await textIn('en')]
const plain = (words: string): string => words.replaceAll(/[\u00a0\u202f]/g, ' ')

const content = (series: readonly string[], show: 'level' | 'difference' = 'level', from = 2025) =>
  chartContent({ series, show }, run, 2030, [from, 2040], english)

describe('a chart of what was observed before', () => {
  it('draws it before the first year and names who says so, second-hand included', () => {
    const chart = content(['research.effortReal', 'research.intensityReached'])
    expect(chart?.drawn.observed).toHaveLength(1)
    expect(chart?.drawn.observed[0]?.points[0]).toEqual({ year: 2014, value: 2.46, secondHand: false })
    expect(chart?.drawn.observed[0]?.points.at(-1)).toEqual({ year: 2024, value: 3.4, secondHand: true })
    expect(chart?.source).toMatch(/Observed: Eurostat, .+\(hollow: second-hand, to be confirmed\)$/)
  })

  it('names each of several histories, so that no two lines have one name', () => {
    const chart = content(['research.effortReal', 'defence.effortReached'])
    const labels = chart?.drawn.observed.map(({ label }) => label) ?? []
    expect(labels).toHaveLength(2)
    expect(new Set(labels).size).toBe(2)
    for (const label of labels) expect(label).toMatch(/^observed · ./)
    expect(content(['defence.effortReached'])?.drawn.observed.map(({ label }) => label)).toEqual(['observed'])
  })

  it('is in the unit that the chart is drawn in', () => {
    expect(content(['gdp'])?.drawn.observed[0]?.points).toEqual([{ year: 2024, value: 614, secondHand: false }])
  })

  it('leaves it out of differences, of a later span, and where nothing was observed', () => {
    expect(content(['defence.effortReached'])?.drawn.observed).toHaveLength(1)
    expect(content(['defence.effortReached'], 'difference')?.drawn.observed).toEqual([])
    expect(content(['defence.effortReached'], 'level', 2030)?.drawn.observed).toEqual([])
    expect(content(['jobs.net'])?.drawn.observed).toEqual([])
    expect(content(['jobs.net'])?.source).not.toContain('Observed')
  })
})

describe('a target that asks for a faster rise than was observed', () => {
  const said = (settings: Parameters<typeof fastPaces>[0], text = english) =>
    fastPaces(settings, {}).map((pace) => plain(paceSentence(pace, text)))

  it('says so with both figures', () => {
    const settings = { 'research.intensity': { value: 4, by: 2030 } }
    expect(said(settings)).toEqual([
      expect.stringContaining(
        '+0.14 percentage points a year asked for, against an average of +0.10 observed from 2014 to 2024.',
      ),
    ])
    expect(said(settings, french)[0]).toContain('+0,14 point par an demandé, contre +0,10 en moyenne de 2014 à 2024.')
    // The 2 % of 2025 is what was expected, not what was observed.
    expect(said({ 'defence.effort': { value: 3.5, by: 2035 } })).toEqual([
      expect.stringContaining(
        '+0.15 percentage points a year asked for, against an average of +0.08 observed from 2021 to 2024.',
      ),
    ])
  })

  it('says nothing of one that is no faster', () => {
    expect(said({})).toEqual([])
    expect(said({ 'research.intensity': { value: 4, by: 2035 } })).toEqual([])
    expect(said({ 'defence.effort': { value: 2.7, by: 2035 } })).toEqual([])
  })
})
