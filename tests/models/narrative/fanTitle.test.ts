import { expect, it } from 'vitest'
import { fanTitle } from '#models/narrative/fan'
import { textIn } from '../../support/text'

it('a difference that all draws agree on is not told as the level of the result', async () => {
  const text = await textIn('en')
  const title = (value: number, measure: 'level' | 'difference'): string =>
    fanTitle(
      {
        series: ['dependency.europeanShare'],
        years: [2030],
        shares: [0.05, 0.25, 0.5, 0.75, 0.95],
        quantiles: Float64Array.from(Array(5).fill(value)),
      },
      'dependency.europeanShare',
      2030,
      measure,
      text,
    ).replaceAll('\u00a0', ' ')
  const sure = 'in at least nine simulations out of ten'
  expect(title(44.5, 'level')).toBe(`European share of deliveries in 2030: 44.5% ${sure}`)
  expect(title(0, 'difference')).toBe(`European share of deliveries in 2030: no difference ${sure}`)
  expect(title(-1.2, 'difference')).toBe(`European share of deliveries in 2030: a difference of −1.2 pp ${sure}`)
})
