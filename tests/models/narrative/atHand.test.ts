import { expect, it } from 'vitest'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { warnings } from '#models/belgium/warnings/warnings'
import { isAtHand } from '#models/narrative/atHand'
import { textIn } from '../../support/text'

const text = await textIn('en')
const at = (settings: Readonly<Record<string, { readonly value: number; readonly by?: number }>>) => ({
  settings,
  projection: projectionOf(settings, {}),
  baseline: referenceOf({}),
  year: 2030,
})

it('caveats about levers set or results moved are at hand, others are not', () => {
  const research = at({ 'research.intensity': { value: 4, by: 2030 } })
  expect(isAtHand(['research.intensity'], research, text)).toBe(true)
  expect(isAtHand(['jobs.net'], research, text)).toBe(true)
  expect(isAtHand(['safe.loans', 'dependency.europeanShare'], research, text)).toBe(false)
  const near = warnings.filter(({ subjects }) => isAtHand(subjects, research, text))
  expect(near.length).toBeGreaterThan(0)
  expect(near.length).toBeLessThan(warnings.length)
  expect(warnings.filter(({ subjects }) => isAtHand(subjects, at({}), text))).toEqual([])
})
