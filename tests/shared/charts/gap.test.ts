import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartData, Line } from '#shared/charts/lineData'
import { layoutLines } from '#shared/charts/lineLayout'
import { lineScene } from '#shared/charts/lineScene'
import type { SceneMark, TextMark } from '#shared/charts/scene'

const years = Array.from({ length: 16 }, (_, index) => 2025 + index)
const box = { width: 460, height: 320, em: 12, measure: (text: string, em: number) => text.length * em * 0.55 }

const line = (id: string, values: readonly number[], faint = false): Line => ({
  id,
  label: id,
  values,
  paint: faint ? 'reference' : 'accent',
  dashed: false,
  faint,
})

const dataOf = (mine: readonly number[], grey: readonly number[], more: Partial<ChartData> = {}): ChartData => ({
  years,
  lines: [line('mine*', grey, true), line('mine', mine)],
  marks: [],
  write: (value) => value.toFixed(2),
  writeTick: (value, digits) => value.toFixed(digits),
  writeGap: (difference) => (Math.abs(difference) < 0.005 ? null : `${difference.toFixed(2)} pp`),
  ...more,
})

const marksOf = (data: ChartData, year: number | null): readonly SceneMark[] =>
  lineScene(data, layoutLines(data, box), box.em, { marked: year, pointed: null }).flatMap(({ marks }) => marks)

const isText = (mark: SceneMark): mark is TextMark => mark.shape === 'text'

const told = (data: ChartData, year: number | null): readonly string[] =>
  marksOf(data, year)
    .filter(isText)
    .filter(({ role }) => role === 'gapText')
    .flatMap(({ runs }) => runs.map(({ text }) => text))

const flat = (value: number) => years.map(() => value)
const from3 = years.map((_, index) => 3 + index / 10)

describe('the gap between a line and the grey one of its series', () => {
  it('is told in the year, from one line to the other', () => {
    const data = dataOf(from3, flat(3))
    expect(told(data, 2030)).toEqual(['0.50 pp'])
    const { y } = layoutLines(data, box)
    const bracket = marksOf(data, 2030).find(({ role }) => role === 'gap')
    const [, upper, lower] = /,([\d.]+)H[\d.]+V([\d.]+)H/.exec(bracket?.shape === 'path' ? bracket.d : '') ?? []
    expect([Number(upper), Number(lower)]).toEqual([y(3.5), y(3)])
  })

  it('is not told where no year is marked, where nothing is grey, or where it is too small to show', () => {
    expect(told(dataOf(from3, flat(3)), null)).toEqual([])
    expect(told({ ...dataOf(from3, flat(3)), lines: [line('mine', from3)] }, 2030)).toEqual([])
    expect(told(dataOf(from3, flat(3)), 2025)).toEqual([])
    // To the eye two lines this near are one, whatever the digits say.
    const tall = dataOf([...from3.slice(0, 15), 300], flat(3))
    expect(told(tall, 2030)).toEqual([])
    expect(told(tall, 2040)).toEqual(['297.00 pp'])
  })

  it('lies over no line, no name and no edge, whatever the lines are', () => {
    const value = fc.integer({ min: 0, max: 1000 }).map((each) => each / 100)
    const series = fc.array(value, { minLength: 16, maxLength: 16 })
    let seen = 0
    fc.assert(
      fc.property(series, series, value, fc.constantFrom(...years), (mine, grey, mark, year) => {
        const data = dataOf(mine, grey, { marks: [{ id: 'aim', label: 'what is aimed at', value: mark }] })
        const { x, y, left, right, top, bottom } = layoutLines(data, box)
        const texts = marksOf(data, year).filter(isText)
        const gap = texts.find(({ role }) => role === 'gapText')
        if (!gap) return
        seen++
        const widthOf = ({ runs }: TextMark) => box.measure(runs.map(({ text }) => text).join(''), box.em)
        const [from, to] = [gap.x, gap.x + widthOf(gap)]
        const [high, low] = [gap.y - box.em * 0.75, gap.y]
        expect(from >= left && to <= right && high >= top && low <= bottom).toBe(true)
        for (const other of texts.filter(({ role }) => role === 'markText'))
          expect(
            other.x > to || other.x + widthOf(other) < from || other.y - box.em > low || other.y < high,
            `over "${other.runs[0]?.text}"`,
          ).toBe(true)
        for (const { values } of data.lines)
          for (const [index, each] of years.entries())
            if (x(each) >= from && x(each) <= to) {
              const height = y(values[index] ?? 0)
              expect(height < high || height > low, `over a line in ${each}`).toBe(true)
            }
      }),
      { seed: 13, numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(20)
  })
})
