import { expect, it } from 'vitest'
import type { ChartData } from '#shared/charts/lineData'
import { widened } from '#shared/charts/widened'

const drawing = (...values: number[]): ChartData => ({
  years: values.map((_, index) => 2025 + index),
  lines: [{ id: 'a', label: 'a', values, paint: 'accent', dashed: false, faint: false }],
  marks: [],
  write: String,
  writeTick: String,
})

it('widens to what is drawn and never narrows; what it held already leaves it as it is', () => {
  const first = widened(null, drawing(2, 4))
  expect(first).toEqual([2, 4])
  const wider = widened(first, drawing(3, 9))
  expect(wider).toEqual([2, 9])
  expect(widened(wider, drawing(3, 4))).toBe(wider)
})
