import { geoArea, geoContains } from 'd3'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { cities } from '#models/belgium/places/cities'
import { outlines, type Region, regions } from '#models/belgium/places/outlines'
import { regionalShares } from '#models/belgium/places/shares'
import { readsOf } from '#models/engine/reads'

const polygon = (region: Region) => ({
  type: 'Polygon' as const,
  coordinates: [outlines[region].map(([longitude, latitude]) => [longitude, latitude])],
})

const EARTH_KM2 = 6371 ** 2

describe('the outlines of the Regions', () => {
  it.each([
    ['flanders', 13_625 + 162],
    ['wallonia', 16_901],
    ['brussels', 162],
  ] as const)('%s is closed, clockwise, and about as large as it is', (region, km2) => {
    const line = outlines[region]
    expect(line[0]).toEqual(line.at(-1))
    const area = geoArea(polygon(region)) * EARTH_KM2
    expect(Math.abs(area / km2 - 1)).toBeLessThan(0.15)
  })

  it('every city lies in its Region', () => {
    expect(cities).toHaveLength(7)
    for (const { id, region, longitude, latitude } of cities)
      expect(geoContains(polygon(region), [longitude, latitude]), id).toBe(true)
  })
})

it('the shares that are told are those that the equations of the Regions use', () => {
  const used = new Set<string>()
  for (const { variable, initial, yearly } of belgium.equations) {
    if (!variable.id.startsWith('region.')) continue
    for (const expression of [initial, yearly])
      for (const { thing } of readsOf(expression)) if (thing.type === 'figure') used.add(thing.id)
  }
  const told = regionalShares.flatMap(({ figures }) => regions.map((region) => figures[region].id))
  const others = [...used].filter((id) => !told.includes(id))
  // What is shared out, not how.
  expect(others.sort()).toEqual(['defence.core.direct_jobs', 'defence.ecosystem.jobs'])
  expect(told.filter((id) => !used.has(id))).toEqual([])
})
