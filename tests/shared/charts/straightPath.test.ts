import { area, line } from 'd3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areaPath, linePath, type Place, type Stretch } from '#shared/charts/straightPath'

const coordinate = fc.double({ min: -1e5, max: 1e5, noNaN: true })
const digits = fc.integer({ min: 0, max: 3 })
const present = <Each>(each: Each | null): each is Each => each !== null

it('a line is the one that d3 draws, with its breaks and single points', () => {
  const places = fc.array(fc.option(fc.tuple(coordinate, coordinate), { freq: 3 }), { maxLength: 12 })
  fc.assert(
    fc.property(places, digits, (all: Place[], decimals) => {
      const theirs = line<Place>()
        .digits(decimals)
        .defined(present)
        .x((place) => place?.[0] ?? 0)
        .y((place) => place?.[1] ?? 0)
      expect(linePath(all, decimals)).toBe(theirs(all) ?? '')
    }),
  )
})

it('so is an area', () => {
  const stretches = fc.array(fc.option(fc.tuple(coordinate, coordinate, coordinate), { freq: 3 }), { maxLength: 12 })
  fc.assert(
    fc.property(stretches, digits, (all: Stretch[], decimals) => {
      const theirs = area<Stretch>()
        .digits(decimals)
        .defined(present)
        .x((stretch) => stretch?.[0] ?? 0)
        .y0((stretch) => stretch?.[1] ?? 0)
        .y1((stretch) => stretch?.[2] ?? 0)
      expect(areaPath(all, decimals)).toBe(theirs(all) ?? '')
    }),
  )
})
