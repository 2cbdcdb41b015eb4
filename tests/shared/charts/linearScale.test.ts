import { nice, precisionFixed, scaleLinear, ticks } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsOf, linearScale } from '#shared/charts/linearScale'

const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000)
const ends = fc.tuple(value, value)

describe('a linear scale', () => {
  it('places values where d3 does, and finds them again', () => {
    fc.assert(
      fc.property(ends, ends, value, (domain, places, each) => {
        const [ours, theirs] = [linearScale(domain, places), scaleLinear(domain, places)]
        expect(ours(each)).toBe(theirs(each))
        expect(ours.invert(each)).toBe(theirs.invert(each))
      }),
    )
  })

  it('puts all in the middle where its domain is one value', () => {
    expect(linearScale([3, 3], [0, 10])(7)).toBe(5)
  })

  it('is rounded outwards, and has ticks, as d3’s own', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 2, max: 9 }), ([one, other], count) => {
        const domain: [number, number] = [Math.min(one, other), Math.max(one, other)]
        const theirs = scaleLinear(domain, [0, 1]).nice(count)
        expect(ticks(...nice(...domain, count), count)).toEqual(theirs.ticks(count))
      }),
    )
  })
})

it('a step asks for as many decimals as d3 says', () => {
  for (const step of [1000, 50, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.001, 2e-7])
    expect(decimalsOf(step)).toBe(precisionFixed(step))
})
