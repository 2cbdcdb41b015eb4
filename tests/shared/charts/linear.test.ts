import { scaleLinear } from 'd3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linear } from '#shared/charts/linear'

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })

it('puts values exactly where d3 puts them, also between ends that are the same', () => {
  fc.assert(
    fc.property(number, number, number, number, number, (one, other, start, end, value) => {
      for (const ends of [
        [Math.min(one, other), Math.max(one, other)],
        [one, one],
      ] as const)
        expect(linear(ends, [start, end])(value)).toBe(scaleLinear(ends, [start, end])(value))
    }),
  )
})
