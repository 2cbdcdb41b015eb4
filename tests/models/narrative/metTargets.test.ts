import { describe, expect, it } from 'vitest'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Settings } from '#models/engine/parameters'
import { metSentences, researchMet } from '#models/narrative/metTargets'
import { missedTargets } from '#models/narrative/targets'
import { chartTitle } from '#models/narrative/titles'
import { textIn } from '../../support/text'

const text = await textIn('en')
const said = (settings: Settings, year: number) =>
  metSentences(settings, projectionOf(settings, {}), year, text)
    .join(' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ')

describe('where no target is missed', () => {
  it('none is called met in a year for which none holds', () => {
    expect(said({}, 2027)).toBe('No target holds for 2027.')
    expect(said({ 'research.intensity': { value: 4, by: 2035 } }, 2027)).toBe(
      'No target holds for 2027. R&D at constant pay in 2027: 3.46%. Target set here: 4% by 2035; recommended: 4%.',
    )
    expect(said({ 'dependency.usShare': { value: 20, by: 2026 } }, 2030)).toBe(
      'The targets that hold for 2030 are met.',
    )
    expect(said({ 'research.intensity': { value: 4, by: 2038 }, 'dependency.usShare': { value: 20 } }, 2039)).toBe(
      'The targets that hold for 2039 are met.',
    )
  })

  it('an aim that is reached is told beside what documents recommend, where that is more', () => {
    expect(said({ 'research.intensity': { value: 3.5, by: 2028 } }, 2028)).toBe(
      'The targets that hold for 2028 are met. R&D at constant pay in 2028: 3.50%. Target set here: 3.5% by 2028; recommended: 4%.',
    )
    expect(said({ 'research.intensity': { value: 2.8, by: 2031 }, 'dependency.usShare': { value: 20 } }, 2040)).toMatch(
      /are met\. R&D at constant pay in 2040: 2\.80%\. Set here: 2\.8% by 2031, no more than is spent already; recommended: 4%\.$/,
    )
  })

  it('what is set is told, and not what documents recommend in its place; a cut is not called a target', async () => {
    expect(said({ 'research.intensity': { value: 4.02, by: 2035 } }, 2027)).toMatch(
      / Target set here: 4\.02% by 2035; /,
    )
    const cut = { 'research.intensity': { value: 2.8, by: 2031 } }
    expect(said(cut, 2027)).toMatch(/ Set here: 2\.8% by 2031, no more than is spent already; recommended: 4%\.$/)
    for (const language of ['fr', 'nl', 'de'] as const) {
      const [, told = ''] = metSentences(cut, projectionOf(cut, {}), 2027, await textIn(language))
      expect(told).toMatch(/2,8\s?%/)
      expect(told).not.toMatch(/[Oo]bjectif|doel|Ziel/)
    }
  })
})

describe('where another target is missed', () => {
  const misses = (settings: Settings, year: number) =>
    missedTargets(projectionOf, settings, {}, projectionOf(settings, {}), year)
  const beside = (settings: Settings, year: number) =>
    researchMet(settings, projectionOf(settings, {}), year, misses(settings, year), text)

  it('the one for research is told to be met once it holds and is', () => {
    const helped = { 'research.intensity': { value: 4, by: 2030 }, 'defence.rnd': { value: 8, by: 2030 } }
    expect(misses(helped, 2030).map(({ kind }) => kind)).toEqual(['european'])
    expect(beside(helped, 2030)?.replaceAll('\u00a0', ' ')).toBe('R&D target of 4%: met in 2030.')
    expect(beside(helped, 2029)).toBeNull()
    const less = { ...helped, 'research.intensity': { value: 3.6, by: 2030 } }
    const [projection, baseline] = [projectionOf(less, {}), referenceOf({})]
    const title = chartTitle(['research.effortReal'], { projection, baseline, settings: less, year: 2030 }, text)
    // One target is written in one way, wherever it is named.
    expect(title).toMatch(/^R&D target of 3\.6% reached/)
    expect(beside(less, 2030)).toMatch(/^R&D target of 3\.6%: met/)
    expect(beside({ 'research.intensity': { value: 4, by: 2030 } }, 2030)).toBeNull()
    expect(beside({}, 2030)).toBeNull()
  })
})
