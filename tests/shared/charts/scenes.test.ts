import { describe, expect, it } from 'vitest'
import type { Role } from '#shared/charts/roles'
import type { Scene, SceneMark } from '#shared/charts/scene'
import { EM, scenes, scenesIn } from '../../support/scenes'

const marks = (scene: Scene, ...roles: readonly Role[]): readonly SceneMark[] =>
  scene.flatMap((group) => group.marks).filter(({ role }) => roles.includes(role))

const groups = (scene: Scene): readonly string[] => scene.map(({ name }) => name)

const words = (scene: Scene): readonly string[] =>
  scene.flatMap((group) => group.marks).flatMap((mark) => ('runs' in mark ? mark.runs.map(({ text }) => text) : []))

describe('the scene of any chart', () => {
  it('has no bar of less than no height, also while its box has hardly any', () => {
    for (const height of [0, 1, 20, 40, 60, 80, 320]) {
      const all: Record<string, Scene> = scenesIn({
        width: 640,
        height,
        em: EM,
        measure: (text, em) => text.length * em * 0.6,
      })
      for (const [name, scene] of Object.entries(all)) {
        const bars = scene.flatMap((group) => group.marks).filter((mark) => mark.shape === 'rect')
        expect(
          bars.filter((bar) => bar.width < 0 || bar.height < 0),
          `${name}, ${height} px high`,
        ).toEqual([])
      }
    }
  })
})

describe('the scene of a line chart', () => {
  it('lies from the back to the front: grid, years, bands, marks, lines, names', () => {
    expect(groups(scenes.lines)).toEqual(['grid', 'years', 'band', 'marks', 'lines', 'marks', 'ends'])
  })

  it('draws each line by its role in the colour of its series, broken where it has no value', () => {
    const lines = marks(scenes.lines, 'line', 'lineDashed', 'lineFaint')
    expect(lines.map(({ id, role, paint }) => [id, role, paint])).toEqual([
      ['jobs', 'line', 'series-1'],
      ['asked', 'lineDashed', 'series-2'],
      ['jobs*', 'lineFaint', 'reference'],
    ])
    expect(lines.map((mark) => (mark.shape === 'path' ? mark.d.match(/M/g)?.length : 0))).toEqual([2, 1, 1])
  })

  it('tells the last year at the ends, and what a name leads to', () => {
    expect(words(scenes.lines)).toEqual(expect.arrayContaining(['Jobs', '4.0', 'Asked', '5.0', 'Goal']))
    expect(marks(scenes.lines, 'endText').map(({ about }) => about)).toEqual(expect.arrayContaining(['jobs', 'asked']))
  })

  it('dots and tells the year under the pointer, where there is a value', () => {
    expect(marks(scenes.lines, 'dot')).toEqual([])
    expect(marks(scenes.pointed, 'dot').map(({ id }) => id)).toEqual(['jobs', 'asked', 'jobs*'])
    expect(words(scenes.pointed)).toEqual(expect.arrayContaining(['2.0', '3.0']))
    expect(words(scenes.pointed)).not.toContain('5.0')
  })
})

describe('what was observed before the first year of a line chart', () => {
  it('lies in grey behind the lines, a point a year, hollow where it is second-hand, and is named', () => {
    expect(groups(scenes.observed)).toEqual(['grid', 'years', 'band', 'marks', 'history', 'lines', 'marks', 'ends'])
    const points = marks(scenes.observed, 'observed', 'observedSecondHand')
    expect(points.map(({ id, role }) => [id, role])).toEqual([
      ['2020', 'observed'],
      ['2024', 'observedSecondHand'],
    ])
    expect(words(scenes.observed)).toContain('Observed')
  })

  it('has room to the left and above: the axes begin with it', () => {
    expect(words(scenes.observed)).toContain('2020')
    const [first, second] = marks(scenes.observed, 'observed', 'observedSecondHand')
    const lines = marks(scenes.observed, 'line')
    const start = lines[0]?.shape === 'path' ? Number(/M([\d.]+)/.exec(lines[0].d)?.[1]) : Number.NaN
    expect(first?.shape === 'circle' && second?.shape === 'circle' && first.cx < second.cx && second.cx < start).toBe(
      true,
    )
    expect(second?.shape === 'circle' && second.cy > 0).toBe(true)
  })
})

describe('the scene of stacked columns', () => {
  it('has a column for each layer and year with a value; those of the told year stand out', () => {
    const columns = marks(scenes.stack, 'column', 'columnTold')
    expect(columns.map(({ id }) => id)).toEqual(['a 2025', 'b 2025', 'a 2026', 'b 2026', 'a 2027', 'a 2028'])
    expect(marks(scenes.stack, 'columnTold').map(({ id }) => id)).toEqual(['a 2028'])
  })

  it('stands what adds on the zero that what takes away hangs from', () => {
    const [adds, takes] = marks(scenes.stack, 'column')
    if (adds?.shape !== 'rect' || takes?.shape !== 'rect') throw new Error('columns are no rectangles')
    expect(adds.y + adds.height).toBeCloseTo(takes.y, 6)
    expect(adds.height).toBeCloseTo(takes.height, 6)
  })
})

describe('the scene of a histogram', () => {
  it('colours bars by whether they meet the target, in proportion to their counts', () => {
    const bars = marks(scenes.histogram, 'binMet', 'binMissed')
    expect(bars.map(({ role }) => role)).toEqual(['binMissed', 'binMissed', 'binMet'])
    const heights = bars.map((bar) => (bar.shape === 'rect' ? bar.height : 0))
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(3, 6)
    expect((heights[0] ?? 0) / (heights[2] ?? 1)).toBeCloseTo(2, 6)
  })

  it('names the target and the most likely value', () => {
    expect(words(scenes.histogram)).toEqual(expect.arrayContaining(['Target', 'Most likely']))
  })
})

describe('the scene of a row of bars', () => {
  it('draws the bar between its shares of the width, joined to its neighbours', () => {
    const [bar] = marks(scenes.bars, 'fall')
    expect(bar).toMatchObject({ shape: 'rect', x: 200, width: 200, paint: 'series-1' })
    expect(marks(scenes.bars, 'join')).toHaveLength(2)
  })
})

describe('the scene of a sparkline', () => {
  it('draws the series over its baseline on one scale', () => {
    expect(marks(scenes.spark, 'spark', 'sparkFaint')).toMatchObject([
      { role: 'sparkFaint', d: 'M1,18L50,18L99,18' },
      { role: 'spark', d: 'M1,18L50,10L99,2' },
    ])
  })
})
