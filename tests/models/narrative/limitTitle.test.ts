import { expect, it } from 'vitest'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { missedSentence } from '#models/narrative/missed'
import { missesOf } from '#models/narrative/targets'
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

it('as many researchers are missing in the title as in the sentence on the target and in the chart', async () => {
  const text = await textIn('en')
  const settings = { 'research.intensity': { value: 5, by: 2035 } }
  const projection = projectionOf(settings, {})
  const missing = projection.at('research.needed', 2035) - projection.at('research.staff', 2035)
  const titleIn = (year: number) =>
    chartTitle(['research.needed', 'research.staff'], { projection, baseline: referenceOf({}), settings, year }, text)
  expect(titleIn(2035)).toContain(`${text.formats.roundedText(missing, 'FTE')} missing in 2035`)
  const [miss] = missesOf(settings, projection, 2035)
  if (!miss) throw new Error('nothing is missed')
  const [, told = ''] = /post, ([\d,]+)\u00a0FTE too few/.exec(missedSentence(miss, text)) ?? []
  expect(text.formats.roundedText(Number(told.replace(',', '')), 'FTE')).toBe(text.formats.roundedText(missing, 'FTE'))
})

it('a target missed for want of money says which money, and of nobody who is missing', async () => {
  const text = await textIn('en')
  const settings = { 'research.intensity': { value: 3.4, by: 2030 }, 'science.belspo': { value: -20 } }
  const [miss] = missesOf(settings, projectionOf(settings, {}), 2030)
  if (!miss) throw new Error('nothing is missed')
  const said = missedSentence(miss, text).replaceAll('\u00a0', ' ')
  expect(said).toContain('The money itself comes to 3.37% only: other levers of this scenario take some of it away.')
  expect(said).not.toContain('too few')
})

it('a title is of what is drawn, and no code of what limits', async () => {
  const text = await textIn('en')
  const settings = { 'research.intensity': { value: 5, by: 2035 } }
  const seen = { projection: projectionOf(settings, {}), baseline: referenceOf({}), settings, year: 2035 }
  const titleOf = (...series: readonly string[]) => chartTitle(series, seen, text).replaceAll('\u00a0', ' ')
  expect(titleOf('research.effortReal')).toBe('R&D target of 5% missed at constant pay: 4.88% in 2035')
  expect(titleOf('research.target', 'research.effortReal')).toBe(titleOf('research.effortReal'))
  // The money is all spent.
  expect(titleOf('research.intensityReached')).toMatch(/: 5\.00% of GDP in 2035 \(\+1\.68 pp\)$/)
  expect(titleOf('research.target', 'research.intensityReached')).not.toMatch(/missed|reached at/)
  expect(titleOf('defence.limit')).toBe('Defence output held back by people or plants (2026–2038)')
})
