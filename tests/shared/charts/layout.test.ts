import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartData, Line } from '#shared/charts/lineData'
import { layoutLines } from '#shared/charts/lineLayout'
import { lineScene } from '#shared/charts/lineScene'
import type { TextMark } from '#shared/charts/scene'

const years = Array.from({ length: 16 }, (_, index) => 2025 + index)
const box = { width: 460, height: 320, em: 12, measure: (text: string, em: number) => text.length * em * 0.55 }

const line = (id: string, values: readonly number[], more: Partial<Line> = {}): Line => ({
  id,
  label: id,
  values,
  paint: 'accent',
  dashed: false,
  faint: false,
  ...more,
})
const flat = (value: number) => years.map(() => value)
const rising = (from: number, to: number) => years.map((_, index) => from + ((to - from) * index) / 15)

const dataOf = (lines: readonly Line[], more: Partial<ChartData> = {}): ChartData => ({
  years,
  lines,
  marks: [],
  write: (value) => value.toFixed(2),
  writeTick: (value, digits) => value.toFixed(digits),
  ...more,
})
const chart = (...from: Parameters<typeof dataOf>) => layoutLines(dataOf(...from), box)
const ticks = (...from: Parameters<typeof chart>) => chart(...from).ticks.map(({ text }) => Number(text))

describe('the value axis', () => {
  it('of shares ends at 100 %, not above', () => {
    expect(Math.max(...ticks([line('share', rising(70, 100))], { most: 100 }))).toBe(100)
    expect(Math.max(...ticks([line('share', flat(100))], { most: 100 }))).toBe(100)
  })

  it('goes above 100 % where a value does', () => {
    expect(Math.max(...ticks([line('growth', rising(70, 130))], { most: 100 }))).toBeGreaterThanOrEqual(130)
  })

  it('gives a line that does not move room, and the marks near it a place', () => {
    const marks = [
      { id: 'advice', label: 'advice', value: 4 },
      { id: 'de', label: 'DE', value: 3.11 },
      { id: 'fr', label: 'FR', value: 2.2 },
    ]
    const { marks: placed, beyond, y, top, bottom } = chart([line('reached', flat(3.32))], { marks })
    expect(placed.map(({ id }) => id)).toEqual(['de', 'advice'])
    expect(beyond.map(({ text }) => text)).toEqual(['↓ FR'])
    const height = (bottom - y(3.32)) / (bottom - top)
    expect(height).toBeGreaterThan(0.1)
    expect(height).toBeLessThan(0.9)
  })

  it('does not blow up a change too small to matter', () => {
    const { y, top, bottom } = chart([line('staff', rising(120_000, 120_050))])
    expect(y(120_000) - y(120_050)).toBeLessThan((bottom - top) / 10)
  })

  it('keeps every value and every near mark inside, whatever they are', () => {
    const value = fc.double({ min: -1e5, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 16, maxLength: 16 }),
        fc.array(value, { maxLength: 3 }),
        (values, at) => {
          const marks = at.map((each, index) => ({ id: String(index), label: 'mark', value: each }))
          const { y, top, bottom, marks: placed, beyond } = chart([line('any', values)], { marks })
          for (const each of values) {
            expect(y(each)).toBeGreaterThanOrEqual(top - 0.01)
            expect(y(each)).toBeLessThanOrEqual(bottom + 0.01)
          }
          for (const mark of placed) expect(mark.y).toBeLessThanOrEqual(bottom + 0.1)
          expect(placed.length > 0 || marks.length === 0 || beyond.length > 0).toBe(true)
        },
      ),
      { seed: 4 },
    )
  })
})

describe('the axis of years', () => {
  it('names the first and the last year at any width, and never one over another', () => {
    for (const span of [2, 5, 9, 16])
      for (let width = 150; width < 1200; width += 35) {
        const shown = years.slice(0, span)
        const data: ChartData = {
          years: shown,
          lines: [line('a', rising(1, 2).slice(0, span))],
          marks: [],
          write: String,
          writeTick: String,
        }
        const { yearTicks, x } = layoutLines(data, { ...box, width })
        expect(yearTicks[0]).toBe(2025)
        expect(yearTicks.at(-1)).toBe(shown.at(-1))
        const places = yearTicks.slice(1, -1).map((year) => x(year))
        for (const [index, place] of places.entries()) {
          expect(place - x(2025)).toBeGreaterThan(30)
          expect(x(shown.at(-1) ?? 0) - place).toBeGreaterThan(30)
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(30)
        }
      }
  })
})

describe('the names at the ends of lines', () => {
  it.each([150, 200, 260, 460])('end inside a drawing of %i pixels', (width) => {
    const data = dataOf([
      line('a', rising(1, 2), { label: 'a name that is longer than most of them' }),
      line('b', flat(1)),
    ])
    const scene = lineScene(data, layoutLines(data, { ...box, width }), box.em, { marked: null, pointed: null })
    const texts = scene.flatMap(({ marks }) => marks).filter((mark): mark is TextMark => mark.role === 'endText')
    expect(texts).toHaveLength(2)
    for (const { x, runs } of texts)
      for (const { text } of runs) expect(x + box.measure(text, box.em), text).toBeLessThanOrEqual(width)
  })

  /** The labels that a chart draws: value and name, and where. */
  const labels = (lines: readonly Line[]): readonly TextMark[] => {
    const data = dataOf(lines)
    const scene = lineScene(data, layoutLines(data, box), box.em, { marked: null, pointed: null })
    return scene.flatMap(({ name, marks }) =>
      name === 'ends' ? marks.flatMap((mark) => (mark.shape === 'text' ? [mark] : [])) : [],
    )
  }
  const names = (...lines: Line[]) => labels(lines).map(({ runs }) => runs.at(-1)?.text.trim())

  it('stand together where lines lie on each other, the outcome first', () => {
    const orders = line('orders', rising(2, 4), { dashed: true })
    expect(names(orders, line('core', rising(2, 4)))).toEqual(['core = orders'])
    expect(names(orders, line('core', rising(2, 3.9)))).toEqual(['core', 'orders'])
  })

  it('stay apart where together they would take the room of the chart', () => {
    const long = 'a name that is far too long to share'
    expect(names(line(long, flat(3)), line('other', flat(3)))).toHaveLength(2)
  })

  it('never cover each other', () => {
    const value = fc.double({ min: 0, max: 10, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (ends) => {
        const lines = ends.map((end, index) => line(`line ${index}`, rising(0, end)))
        const { height } = chart(lines).ends
        const places = labels(lines)
          .map(({ y }) => y)
          .sort((a, b) => a - b)
        for (const [index, place] of places.entries())
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(height - 0.2)
      }),
      { seed: 6 },
    )
  })
})

describe('the names of marks and of what was observed', () => {
  const observed = {
    id: 'past',
    label: 'observed',
    series: ['reached'],
    points: [2014, 2017, 2020, 2024].map((year, index) => ({ year, value: 2.4 + index * 0.3, secondHand: false })),
  }
  const places = (last: number) => {
    const { x, y, marks, points } = chart(
      [line('reached', rising(3.3, last)), line('course', flat(3.3), { faint: true })],
      {
        marks: [
          { id: 'de', label: 'Germany 3.11', value: 3.11 },
          { id: 'fr', label: 'France 2.20', value: 2.2 },
        ],
        observed: [observed],
      },
    )
    return { x, y, names: [...marks, ...points] }
  }

  it('lie over nothing that was observed', () => {
    const { x, y, names } = places(4)
    expect(names.map(({ label }) => label)).toEqual(['France 2.20', 'Germany 3.11', 'observed'])
    for (const { label, at } of names) {
      const end = (at?.x ?? Number.NaN) + box.measure(label, box.em)
      const under = observed.points.filter(({ year }) => x(year) > (at?.x ?? 0) && x(year) < end)
      for (const { year, value } of under)
        expect(y(value) < (at?.y ?? 0) - box.em || y(value) > (at?.y ?? 0), `${label} on ${year}`).toBe(true)
    }
  })

  it('lie on no line while no lever is set, and stand still once one is', () => {
    const marks = [
      { id: 'de', label: 'Germany 3.11', value: 3.11 },
      { id: 'fr', label: 'France 2.20', value: 2.2 },
    ]
    const past = [2.46, 2.85, 3.16, 3.36, 3.43, 3.24, 3.4].map((value, index) => ({
      year: 2014 + index * 1.6,
      value,
      secondHand: false,
    }))
    const low = (lines: readonly Line[]) =>
      layoutLines(dataOf(lines, { marks, observed: [{ ...observed, points: past }] }), { ...box, height: 180 })
    const rest = low([line('reached', flat(3.32))])
    const over = rest.marks.filter(({ label, at }) => {
      const { x, y } = at ?? { x: Number.NaN, y: Number.NaN }
      const height = rest.y(3.32)
      return x + box.measure(label, box.em) > rest.x(2025) && height > y - box.em && height < y
    })
    expect(over.map(({ label }) => label)).toEqual([])
    const course = line('course', flat(3.32), { faint: true })
    expect(low([line('reached', rising(3.32, 3.33)), course]).marks).toEqual(rest.marks)
  })

  const past = [2.46, 2.85, 3.16, 3.36, 3.43, 3.24, 3.4].map((value, index) => ({
    year: 2014 + index * 1.6,
    value,
    secondHand: false,
  }))
  const peers = [
    { id: 'advice', label: 'recommended 4.00% of GDP', short: 'recommended 4.00', value: 4 },
    { id: 'nl', label: 'Netherlands 2.30% of GDP', short: 'Netherlands 2.30', value: 2.3 },
    { id: 'de', label: 'Germany 3.11% of GDP', short: 'Germany 3.11', value: 3.11 },
    { id: 'fr', label: 'France 2.20% of GDP', short: 'France 2.20', value: 2.2 },
  ]
  const wages = [
    line('course', flat(3.32), { faint: true }),
    line('reached', rising(3.32, 4), { label: 'at constant pay' }),
  ]
  const withPeers = dataOf(wages, { marks: peers, observed: [{ ...observed, points: past }] })

  it.each([
    [560, 320],
    [460, 320],
    [380, 320],
    [460, 200],
    [460, 90],
    [300, 320],
  ])('belong to every line that is drawn, and lie over no point, rule or other name, at %i by %i', (width, height) => {
    const layout = layoutLines(withPeers, { ...box, width, height })
    const scene = lineScene(withPeers, layout, box.em, { marked: null, pointed: null })
    const texts = scene.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.role === 'markText' && mark.shape === 'text' ? [mark] : [])),
    )
    const rules = scene.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.role === 'mark' && mark.shape === 'line' ? [mark] : [])),
    )
    for (const { id } of rules) expect(texts.map((each) => each.id)).toContain(id)
    const boxes = texts.map(({ id, x, y, runs }) => {
      const words = runs.map(({ text }) => text).join('')
      return { id, left: x, right: x + box.measure(words, box.em), top: y - box.em * 0.75, bottom: y }
    })
    for (const [index, { id, left, right, top, bottom }] of boxes.entries()) {
      const on = (x: number, y: number) => x > left && x < right && y > top && y < bottom
      const points = past.map(({ year, value }) => [layout.x(year), layout.y(value)] as const)
      expect(
        points.filter(([x, y]) => on(x, y)),
        id,
      ).toEqual([])
      expect(
        rules.filter(({ y1 }) => on((left + right) / 2, y1)),
        id,
      ).toEqual([])
      const over = boxes
        .slice(index + 1)
        .filter((each) => each.left < right && left < each.right && each.top < bottom && top < each.bottom)
      expect(over, id).toEqual([])
    }
  })

  it('are without their unit where with it they have no room', () => {
    const labelsAt = (width: number) => layoutLines(withPeers, { ...box, width }).marks.map(({ label }) => label)
    expect(labelsAt(560)).toContain('Germany 3.11% of GDP')
    expect(labelsAt(300)).toEqual(['France 2.20', 'Netherlands 2.30', 'Germany 3.11', 'recommended 4.00'])
  })

  it('stand still while a line moves, as long as the axes do', () => {
    const spots = (last: number) => places(last).names.map(({ at }) => at)
    expect(spots(4.02)).toEqual(spots(4))
  })
})

describe('scenarios with long names', () => {
  const lines = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name, index) =>
    line(name, rising(10, 20 + index / 50), { label: `${name} scenario of a long project, whose name says much` }),
  )
  const data = dataOf(lines, { leastPlot: 0.55 })
  const textsAt = (width: number, name: 'ends' | 'names') => {
    const layout = layoutLines(data, { ...box, width })
    const scene = lineScene(data, layout, box.em, { marked: null, pointed: null })
    const marks = scene.filter((group) => group.name === name).flatMap((group) => group.marks)
    return { layout, texts: marks.filter((mark): mark is TextMark => mark.shape === 'text') }
  }
  const widthOf = ({ runs }: TextMark) => runs.reduce((sum, { text }) => sum + box.measure(text, box.em), 0)

  it('stand whole above a chart whose lines they would leave less than their part of the width', () => {
    const { layout, texts } = textsAt(560, 'names')
    expect(layout.right).toBeGreaterThanOrEqual(0.55 * 560)
    expect(texts.map(({ runs }) => runs.at(-1)?.text.trim()).toSorted()).toEqual(
      lines.map(({ label }) => label).toSorted(),
    )
  })

  it('stand at the ends of the lines where there is room for them, whole, and never touch', () => {
    const { layout, texts } = textsAt(1200, 'ends')
    expect(layout.right).toBeGreaterThanOrEqual(0.55 * 1200)
    expect(layout.names).toEqual([])
    expect(texts).toHaveLength(lines.length)
    for (const { runs } of texts)
      expect(runs.at(-1)?.text).toMatch(/ scenario of a long project, whose name says much$/)
    const rows = texts.map(({ y }) => y).sort((a, b) => a - b)
    for (const [index, y] of rows.slice(1).entries()) expect(y - (rows[index] ?? 0)).toBeGreaterThanOrEqual(box.em)
    for (const text of texts)
      for (const { text: words, x = text.x } of text.runs)
        expect(x + box.measure(words, box.em)).toBeLessThanOrEqual(1200)
  })

  it('stand above a narrow chart, within its width, the highest line first, none over another', () => {
    const { layout, texts } = textsAt(320, 'names')
    expect(texts).toHaveLength(lines.length)
    expect(texts.map(({ id }) => id)).toEqual(lines.map(({ id }) => id).toReversed())
    for (const text of texts) {
      expect(text.x + widthOf(text)).toBeLessThanOrEqual(320)
      expect(text.y).toBeLessThan(layout.top)
      for (const other of texts)
        if (other !== text && other.y === text.y)
          expect(other.x >= text.x + widthOf(text) || text.x >= other.x + widthOf(other)).toBe(true)
    }
    // The ends of the lines keep their values.
    const ends = textsAt(320, 'ends').texts
    expect(ends.map(({ runs }) => runs.map(({ text }) => text))).toEqual(
      lines.map(({ values }) => [values.at(-1)?.toFixed(2)]),
    )
  })
})
