import { expect, it } from 'vitest'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { chartTitle } from '#models/narrative/titles'
import { textIn } from '../../support/text'

it('what holds defence back is named once, with all its years', async () => {
  const text = await textIn('en')
  const settings = { 'skills.clearance': { value: 100 }, 'skills.technicians': { value: 3000, by: 2040 } }
  const seen = { projection: projectionOf(settings, {}), baseline: referenceOf({}), settings, year: 2030 }
  const title = chartTitle(['defence.turnover.core', 'defence.orders'], seen, text)
  expect(title).toMatch(/^Defence output held back by people or plants \(20\d\d–20\d\d( and|,) 20/)
  expect(title.match(/people or plants/g)).toHaveLength(1)
})
