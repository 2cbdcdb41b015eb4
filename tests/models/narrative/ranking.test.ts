import { expect, it } from 'vitest'
import { rankingTitle } from '#models/narrative/ranking'
import { textIn } from '../../support/text'

it('a result without a value is not told to be moved by nothing', async () => {
  const text = await textIn('en')
  const figure = (swing: number) => ({
    figure: 'economy.growth',
    low: swing,
    high: swing,
    correlation: 0,
    placeBySwing: 1,
    placeByCorrelation: 1,
    disagrees: false,
  })
  const told = (swing: number) => rankingTitle([figure(swing)], 'public.costPerJobYear', 2030, 'difference', {}, text)
  expect(told(Number.NaN)).toMatch(/: no value in 2030$/)
  expect(told(0)).toBe('No uncertain figure moves this result in 2030')
})
