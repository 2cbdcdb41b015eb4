import { expect, it } from 'vitest'
import { chartTable } from '#models/exchange/table/chartTable'
import type { ChartData, Line } from '#shared/charts/lineData'

const words = { year: 'Year', unit: 'bn €', low: 'low', high: 'high', held: 'compared with' }
const line = (id: string, label: string, values: readonly number[], faint = false): Line => ({
  id,
  label,
  values,
  paint: faint ? 'reference' : 'series-1',
  dashed: false,
  faint,
})
const data: ChartData = {
  years: [2025, 2026],
  lines: [line('a*', 'Defence', [1, 1.5], true), line('a', 'Defence', [1, 2.25]), line('b', 'Space', [Number.NaN, 4])],
  bands: [
    {
      id: 'a',
      paint: 'series-1',
      inner: [],
      outer: [
        [1, 1],
        [2, 3],
      ],
      stale: false,
    },
    {
      id: 'b',
      paint: 'series-2',
      inner: [],
      outer: [
        [0, 0],
        [3, 5],
      ],
      stale: true,
    },
  ],
  marks: [{ id: 'aim', label: 'Target', value: 3 }],
  observed: [
    {
      id: 'seen',
      label: 'Observed',
      series: ['a'],
      points: [
        { year: 2020, value: 0.5, secondHand: true },
        { year: 2025, value: 1, secondHand: false },
      ],
    },
  ],
  write: String,
  writeTick: String,
}

it('a chart’s numbers: a row a year with those observed before, each line with its range, nothing where there is none', () => {
  expect(chartTable(data, words)).toEqual({
    columns: [
      'Year',
      'Defence, compared with (bn €)',
      'Defence (bn €)',
      'Defence, low (bn €)',
      'Defence, high (bn €)',
      // Its range is of where it was before.
      'Space (bn €)',
      'Observed (bn €)',
      'Target (bn €)',
    ],
    rows: [
      [2020, null, null, null, null, null, 0.5, 3],
      [2025, 1, 1, 1, 1, null, 1, 3],
      [2026, 1.5, 2.25, 2, 3, 4, null, 3],
    ],
  })
})
