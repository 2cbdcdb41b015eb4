import { describe, expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Settings } from '#models/engine/parameters'
import { attributing } from '#models/narrative/attributed'
import { chartTitle } from '#models/narrative/titles'
import { idleSentence, whySentences, whyTitle } from '#models/narrative/why'
import { textIn } from '../../support/text'

const text = await textIn('en')
const NONE: Settings = {}
/** Real changes, in digits that nobody reads. */
const TINY: Settings = { 'industry.licences': { value: 1 } }
const SHARE = 'dependency.europeanShare'

describe('what changes by less than its digits show', () => {
  const titleOf = (settings: Settings, id: string) => {
    const run = { projection: projectionOf(settings, {}), baseline: referenceOf({}), settings, year: 2030 }
    return chartTitle([id], run, text)
  }
  const partsOf = (settings: Settings) =>
    finish(attributing({ scenario: { settings, assumptions: {} }, origin: null, series: SHARE, seed: 42 }, null))

  it.each(['gdp.effect', 'defence.waiting'])('is told apart from what does not change, in a title of %s', (id) => {
    expect(projectionOf(TINY, {}).at(id, 2030) - referenceOf({}).at(id, 2030)).not.toBe(0)
    expect(titleOf(NONE, id)).toMatch(/no change$/)
    expect(titleOf(TINY, id)).toMatch(/too small to show$/)
  })

  it('has no visible effect in Why, whose levers are named', () => {
    const found = partsOf(TINY)
    expect(whyTitle(found, SHARE, 2030, text)).toMatch(/no change has a visible effect in 2030$/)
    expect(idleSentence(found, SHARE, 2030, text)).toBe(
      'No visible effect here in 2030: Export licence delays removed.',
    )
    expect(whySentences(found, SHARE, 2030, text)[0]).toMatch(/to the digits shown/)
    const told = partsOf({ 'industry.permits': { value: 100 } })
    expect(whyTitle(told, SHARE, 2030, text)).not.toMatch(/visible/)
    expect(idleSentence(told, SHARE, 2030, text)).toBeNull()
    expect(whySentences(told, SHARE, 2030, text)[0]).not.toMatch(/to the digits shown/)
  })
})
