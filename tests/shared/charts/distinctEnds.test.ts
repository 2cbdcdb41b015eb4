import { expect, it } from 'vitest'
import { distinctEnds } from '#shared/charts/distinctEnds'
import type { Line } from '#shared/charts/lineData'

const line = (id: string, value: number, edge = false): Line => ({
  id,
  label: id,
  values: [value],
  paint: 'accent',
  dashed: false,
  faint: edge,
  edge,
})
const named = (low: number, below: number, median: number, above: number, high: number, own: number) =>
  distinctEnds(
    [
      line('low', low, true),
      line('below', below, true),
      line('above', above, true),
      line('high', high, true),
      line('own', own),
      line('median', median),
    ],
    ({ values }) => (values[0] ?? 0).toFixed(2),
  ).map(({ id }) => id)

it('names each edge of a band that reads otherwise than the lines within, and of two alike the outer one', () => {
  expect(named(1, 2, 3, 4, 5, 6)).toEqual(['low', 'below', 'above', 'high', 'own', 'median'])
  expect(named(4, 4, 4, 4, 4, 4)).toEqual(['own', 'median'])
  expect(named(1, 1, 3, 4.001, 4, 3)).toEqual(['low', 'high', 'own', 'median'])
})
