import { expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { headlineCause } from '#models/narrative/headlineCause'
import { causes } from '../../../../renderer/app/jobs/causes'
import { textIn } from '../../../support/text'

it('names the lever of a card under the figures that the card is told under', async () => {
  const text = await textIn('en')
  // Nothing of SAFE comes on top: it moves no turnover, and saves interest.
  const assumptions = { 'safe.additionalityNow': 0 }
  const settings = { 'safe.loans': { value: 8340 }, 'skills.engineers': { value: 5500 } }
  const found = finish(causes({ kind: 'causes', scenario: { settings, assumptions }, seed: 42 }))
  const change = (id: string) =>
    projectionOf(settings, assumptions).at(id, 2030) - referenceOf(assumptions).at(id, 2030)
  expect(change('turnover.total')).toBe(0)
  expect(headlineCause(found, 'turnover.total', 2030, text)).toBeNull()
  expect(change('public.balance')).toBeLessThan(-20)
  expect(headlineCause(found, 'public.balance', 2030, text)).toBe('mostly: Engineering places, as graduates')
})
