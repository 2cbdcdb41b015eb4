import { describe, expect, it } from 'vitest'
import type { Spot } from '#shared/charts/markLabels'
import { pointLabels } from '#shared/charts/pointLabels'
import { seeded } from '../../support/random'

const em = 20
const measure = (text: string): number => text.length * em * 0.55
const box = { width: 800, height: 400, em, measure }
const plot = { left: 80, right: 640, top: 20, bottom: 360 }

const reach = ({ x, y }: Spot, text: string) => ({
  left: x,
  right: x + measure(text),
  top: y - em * 0.6,
  bottom: y + em * 0.6,
})

type Box = ReturnType<typeof reach>
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

describe('the labels of points', () => {
  it('lie in the plot, on no other label and on no point, however near the points are to each other and to an edge', () => {
    const random = seeded(7)
    for (let count = 0; count < 300; count++) {
      const x = plot.left + random() * (plot.right - plot.left)
      const points = ['model 48.6', 'guess 0.49'].map((text) => ({
        text,
        x,
        y: plot.top + random() * (plot.bottom - plot.top) * (count % 2 === 0 ? 1 : 0.1),
      }))
      const labels = pointLabels(points, { ...plot, lines: [] }, box).map((at, index) =>
        reach(at, points[index]?.text ?? ''),
      )
      const [one, other] = labels
      if (!one || !other) throw new Error('no labels')
      expect(overlap(one, other)).toBe(false)
      // Side by side or from top to bottom as the points are: no label changes places with another.
      expect((one.top - other.top) * ((points[0]?.y ?? 0) - (points[1]?.y ?? 0))).toBeGreaterThanOrEqual(0)
      for (const label of labels) {
        expect(label.left).toBeGreaterThanOrEqual(plot.left)
        expect(label.right).toBeLessThanOrEqual(plot.right)
        for (const point of points)
          expect(
            overlap(label, { left: point.x - 10, right: point.x + 10, top: point.y - 10, bottom: point.y + 10 }),
          ).toBe(false)
      }
    }
  })

  it('lie on no line where there is room beside it', () => {
    const flat = [
      { x: plot.left, y: 200 },
      { x: plot.right, y: 200 },
    ]
    const point = { text: 'model 48.6', x: 300, y: 200 }
    const [at] = pointLabels([point], { ...plot, lines: [flat] }, box)
    expect(Math.abs((at?.y ?? 200) - 200)).toBeGreaterThan(em * 0.6)
  })

  it('move over their point where the plot is too narrow beside it', () => {
    const [at] = pointLabels([{ text: 'model 48.6', x: 130, y: 100 }], { ...plot, right: 200, lines: [] }, box)
    expect(at?.x).toBeGreaterThanOrEqual(plot.left)
    expect((at?.x ?? 0) + measure('model 48.6')).toBeLessThanOrEqual(200)
  })
})
