import { expect, test } from 'vitest'
import { leverSeries } from '#models/belgium/leverCharts'
import { belgium } from '#models/belgium/model'
import type { Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { variableOf } from '#models/narrative/names'
import { projector } from '../../support/belgium'

test('the series to watch beside a lever are the model’s, in one unit', () => {
  for (const lever of belgium.levers) {
    const units = (leverSeries(lever) ?? []).map((id) => variableOf(id).unit)
    expect(new Set(units).size, lever.id).toBe(1)
  }
})

/** What some levers act through: money to pay back, orders to share. */
const spending: Settings = { 'research.intensity': { value: 4 }, 'safe.loans': { value: 4000 } }

test('a lever moves what is watched beside it, from one end of its range to the other', () => {
  const still = belgium.levers.filter((lever) => {
    const { min, max } = leverRange(lever, {})
    const [low, high] = [min, max].map(
      (value) => projector.project({ ...spending, [lever.id]: { value } }, {}).scenario,
    )
    const moves = (id: string): boolean => belgium.years.some((year) => low?.at(id, year) !== high?.at(id, year))
    return !(leverSeries(lever) ?? []).some(moves)
  })
  expect(still.map(({ id }) => id)).toEqual([])
})
