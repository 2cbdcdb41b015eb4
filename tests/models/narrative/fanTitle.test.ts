import { expect, it } from 'vitest'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { chartContent } from '#models/narrative/chartContent'
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

it('a chart of differences is titled with the difference, whatever the level is held against', async () => {
  const text = await textIn('en')
  const settings = { 'research.intensity': { value: 4, by: 2030 }, 'industry.permits': { value: 100 } }
  const run = { projection: projectionOf(settings, {}), baseline: referenceOf({}), baselineName: 'Before', settings }
  const title = (show: 'level' | 'difference', ...series: string[]) =>
    chartContent({ series, show }, run, 2035, [2025, 2040], text)?.title.replaceAll('\u00a0', ' ')
  expect(title('level', 'dependency.europeanShare')).toMatch(/below the target$/)
  expect(title('difference', 'dependency.europeanShare')).toMatch(/ in 2035 \([+−][\d.]+ pp\)$/)
  expect(title('difference', 'research.intensityReached')).toMatch(/ in 2035 \(\+[\d.]+ pp\)$/)
  expect(title('difference', 'research.needed', 'research.staff')).toMatch(/ [+−][\d,]+ and .* [+−][\d,]+ in 2035$/)
})
