import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '#shared/charts/box'
import { fitted } from '#shared/charts/fitted'
import { type HistogramData, layoutHistogram } from '#shared/charts/histogram'
import type { ChartData } from '#shared/charts/lineData'
import { layoutLines } from '#shared/charts/lineLayout'
import { layoutStack, type StackData } from '#shared/charts/stackLayout'
import { stackScene } from '#shared/charts/stackScene'
import { layoutTornado } from '#shared/charts/tornado'
import { layoutWaterfall } from '#shared/charts/waterfall'

const measure: Box['measure'] = (text, em, bold) => text.length * em * (bold ? 0.65 : 0.6)
const write = (value: number): string => value.toFixed(1)
const writeTick = (value: number, digits: number): string => value.toFixed(digits)
const boxes = fc.record({
  width: fc.integer({ min: 260, max: 1200 }),
  height: fc.integer({ min: 200, max: 600 }),
  em: fc.integer({ min: 10, max: 20 }),
  measure: fc.constant(measure),
})
const value = fc.double({ min: -1e5, max: 1e5, noNaN: true }).map((each) => Math.round(each * 100) / 100)
const years = [2025, 2026, 2027, 2028, 2029, 2030]

describe('a waterfall', () => {
  it('leads from the start to the sum of its parts, each bar from where the one before ended', () => {
    fc.assert(
      fc.property(value, fc.array(value, { minLength: 1, maxLength: 12 }), (start, values) => {
        const parts = values.map((each, index) => ({ id: String(index), value: each }))
        const { start: from, end, falls } = layoutWaterfall(start, parts)
        expect(falls[0]?.from).toBe(from)
        expect(falls.at(-1)?.to).toBe(end)
        for (const [index, fall] of falls.entries()) {
          if (index > 0) expect(fall.from).toBe(falls[index - 1]?.to)
          expect(Math.min(fall.from, fall.to)).toBeGreaterThanOrEqual(0)
          expect(Math.max(fall.from, fall.to)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('draws every part on one scale', () => {
    const { falls } = layoutWaterfall(100, [
      { id: 'a', value: 30 },
      { id: 'b', value: -10 },
    ])
    const [up, down] = falls.map(({ from, to }) => to - from)
    expect((up ?? 0) / (down ?? 1)).toBeCloseTo(-3, 9)
  })
})

describe('a tornado', () => {
  it('puts every bar between the centre and its end, the longest stretch filling the width', () => {
    fc.assert(
      fc.property(value, fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }), (central, ends) => {
        const rows = ends.map(([low, high], index) => ({ id: String(index), low, high, correlation: index / 20 - 0.5 }))
        const layout = layoutTornado(rows, central)
        const all = layout.rows.flatMap(({ low, high }) => [low.from, low.to, high.from, high.to])
        for (const share of all) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        for (const { low, high, correlation } of layout.rows) {
          expect([low.from, low.to]).toContain(layout.centre)
          expect([high.from, high.to]).toContain(layout.centre)
          expect([correlation.from, correlation.to]).toContain(0.5)
        }
        if (new Set([central, ...ends.flat()]).size > 1) {
          expect(Math.min(...all)).toBe(0)
          expect(Math.max(...all)).toBe(1)
        }
      }),
    )
  })
})

/** Of cards that are just being laid out. */
const noRoom = fc.record({
  width: fc.integer({ min: 0, max: 300 }),
  height: fc.integer({ min: 0, max: 40 }),
  em: fc.double({ min: 10, max: 20, noNaN: true }),
  measure: fc.constant(measure),
})

describe('stacked columns', () => {
  const layers = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  const dataOf = (rows: readonly (readonly number[])[]): StackData => ({
    years,
    layers: rows.map((values, index) => ({
      id: String(index),
      label: `A lever with a rather long name ${index}`,
      paint: 'accent',
      values,
    })),
    totalLabel: 'together',
    write,
    writeTick,
  })

  it('have no piece of less than no height where there is no room', () => {
    fc.assert(
      fc.property(layers, noRoom, (rows, box) => {
        for (const { height } of layoutStack(dataOf(rows), box).pieces) expect(height).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('stand on zero upwards and hang from it downwards, without a gap, as long as what they add up to', () => {
    fc.assert(
      fc.property(layers, boxes, (rows, box) => {
        const layout = layoutStack(dataOf(rows), box)
        for (const [index, year] of years.entries()) {
          const pieces = layout.pieces.filter((piece) => piece.year === year)
          const above = pieces.filter(({ layer }) => (layer.values[index] ?? 0) > 0).sort((a, b) => b.y - a.y)
          const zero = layout.ticks.find((tick) => tick.zero)?.y ?? Number.NaN
          let top = zero
          for (const piece of above) {
            expect(piece.y + piece.height).toBeCloseTo(top, 6)
            top = piece.y
          }
          const below = pieces.filter(({ layer }) => (layer.values[index] ?? 0) < 0).sort((a, b) => a.y - b.y)
          let foot = zero
          for (const piece of below) {
            expect(piece.y).toBeCloseTo(foot, 6)
            foot = piece.y + piece.height
          }
        }
      }),
    )
  })

  it('have labels that never lie over one another, in any year', () => {
    fc.assert(
      fc.property(layers, boxes, fc.constantFrom(...years), (rows, box, year) => {
        const data = dataOf(rows)
        const layout = layoutStack(data, box)
        const ends = stackScene(data, layout, box.em, year, year).find(({ name }) => name === 'ends')?.marks ?? []
        const texts = ends.flatMap((mark) => (mark.shape === 'text' ? [mark] : []))
        const [head, ...rest] = texts.toSorted((a, b) => a.y - b.y)
        const tops = rest.map(({ y }) => y)
        expect(tops).toHaveLength(rows.length + 1)
        // Above them all, the year whose values they are.
        expect(head?.runs.map(({ text }) => text)).toEqual([`${year}`])
        expect((tops[0] ?? 0) - (head?.y ?? 0)).toBeGreaterThan(box.em * 0.9)
        const { height } = layout.ends
        if (tops.length * height > layout.bottom - layout.top) return
        for (const [index, y] of tops.entries())
          if (index > 0) expect(y - (tops[index - 1] ?? 0)).toBeGreaterThanOrEqual(height - 1e-6)
      }),
    )
  })

  it('tell the last year at their ends, whichever column stands out, or the one pointed at', () => {
    const data = dataOf([years.map((year) => year)])
    const box = { width: 900, height: 400, em: 12, measure }
    const layout = layoutStack(data, box)
    const told = (pointed?: number): string =>
      JSON.stringify(stackScene(data, layout, box.em, years[1] ?? 0, pointed).find(({ name }) => name === 'ends'))
    const [first = 0, last = 0] = [years[0], years.at(-1)]
    expect(told()).toContain(write(last))
    expect(told()).not.toContain(write(years[1] ?? 0))
    expect(told(first)).toContain(write(first))
  })

  it('cut a name that has no room, and only then', () => {
    expect(fitted('short', 100, 10, measure)).toBe('short')
    const cut = fitted('a name that is far too long for its place', 100, 10, measure)
    expect(cut.endsWith('…')).toBe(true)
    expect(measure(cut, 10, false)).toBeLessThanOrEqual(100)
  })
})

describe('a histogram', () => {
  const data = (target: number, sense: HistogramData['sense']): HistogramData => ({
    bins: [
      { from: 0, to: 1, count: 10 },
      { from: 1, to: 2, count: 30 },
      { from: 2, to: 3, count: 20 },
    ],
    target,
    sense,
    central: 1.4,
    targetLabel: 'target 1.5',
    centralLabel: 'scenario 1.4',
    writeTick,
  })

  it('splits the bar the target goes through, and marks the side that meets it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2.99, noNaN: true }), boxes, (target, box) => {
        const { bars, target: flag } = layoutHistogram(data(target, 'at least'), box)
        const met = bars.filter(({ met: meets }) => meets)
        const missed = bars.filter(({ met: meets }) => !meets)
        for (const bar of met) expect(bar.x).toBeGreaterThanOrEqual(flag.x - 1e-6)
        for (const bar of missed) expect(bar.x + bar.width).toBeLessThanOrEqual(flag.x + 1e-6)
        const total = bars.reduce((sum, { width }) => sum + width, 0)
        const whole = layoutHistogram(data(-100, 'at least'), box).bars.reduce((sum, { width }) => sum + width, 0)
        expect(total).toBeCloseTo(whole, 6)
      }),
    )
  })

  it('keeps its two labels in rows of their own, above the bars', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 8, noNaN: true }), boxes, (target, box) => {
        const layout = layoutHistogram(data(target, 'at most'), box)
        expect(layout.central.y - layout.target.y).toBeGreaterThanOrEqual(box.em * 1.25)
        for (const bar of layout.bars) expect(bar.y).toBeGreaterThanOrEqual(layout.central.y + box.em * 0.25)
        expect(layout.target.beyond).toBe(target < layout.domain[0] || target > layout.domain[1])
      }),
    )
  })

  it('has no bar of less than no height where there is no room', () => {
    fc.assert(
      fc.property(noRoom, (box) => {
        for (const { height } of layoutHistogram(data(1.5, 'at least'), box).bars)
          expect(height).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('finds the value under the pointer again', () => {
    const layout = layoutHistogram(data(1.5, 'at least'), { width: 500, height: 300, em: 12, measure })
    expect(layout.valueAt(layout.target.x)).toBeCloseTo(1.5, 9)
  })
})

describe('a band behind a line', () => {
  const chart = (outer: readonly (readonly [number, number])[]): ChartData => ({
    years,
    lines: [{ id: 'a', label: 'a', values: years.map(() => 10), paint: 'accent', dashed: false, faint: false }],
    bands: [{ id: 'a', paint: 'accent', stale: false, outer, inner: years.map(() => [9.5, 10.5]) }],
    marks: [],
    write,
    writeTick,
  })
  const box: Box = { width: 500, height: 300, em: 12, measure }

  it('is inside the axis, however wide it is', () => {
    const layout = layoutLines(chart(years.map(() => [-40, 90])), box)
    expect(layout.y(90)).toBeGreaterThanOrEqual(layout.top)
    expect(layout.y(-40)).toBeLessThanOrEqual(layout.bottom)
    expect(layout.bands[0]?.outer).toMatch(/^M/)
  })

  it('has a gap where there is no value', () => {
    const whole = layoutLines(chart(years.map(() => [8, 12])), box).bands[0]?.outer ?? ''
    const broken =
      layoutLines(chart(years.map((year) => (year === 2027 ? [Number.NaN, 12] : [8, 12]))), box).bands[0]?.outer ?? ''
    expect(whole.match(/M/g)).toHaveLength(1)
    expect(broken.match(/M/g)).toHaveLength(2)
  })
})
