import { describe, expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { attributing } from '#models/narrative/attributed'
import { headlineNote } from '#models/narrative/headlineNote'
import { metSentences, researchMet } from '#models/narrative/metTargets'
import { missedSentence } from '#models/narrative/missed'
import { missesOf } from '#models/narrative/targets'
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
    const assumed = finish(
      attributing(
        { scenario: { settings: TINY, assumptions: { 'cost.licences': 20 } }, origin: null, series: SHARE, seed: 42 },
        null,
      ),
    )
    expect(whySentences(assumed, SHARE, 2030, text)[0]).toMatch(/^“European share of deliveries” is .*digits shown/)
    const told = partsOf({ 'industry.permits': { value: 100 } })
    expect(whyTitle(told, SHARE, 2030, text)).not.toMatch(/visible/)
    expect(idleSentence(told, SHARE, 2030, text)).toBeNull()
    expect(whySentences(told, SHARE, 2030, text)[0]).not.toMatch(/to the digits shown/)
  })
})

it('a target missed by less than the digits shown is missed all the same, and the digits that tell are written', () => {
  const titleAt = (share: number) => {
    const projection = { at: () => share } as unknown as Projection
    return chartTitle([SHARE], { projection, baseline: referenceOf({}), settings: NONE, year: 2030 }, text)
  }
  expect(titleAt(49.97).replaceAll('\u00a0', ' ')).toBe('European share 49.97% in 2030: 0.03 pp below the target')
  expect(titleAt(50)).toMatch(/target is met$/)
  expect(titleAt(50.02)).toMatch(/target is met$/)
  expect(titleAt(50.2)).toMatch(/above the/)
  expect(titleAt(49.8)).toMatch(/0\.2.pp below the target$/)
})

it('cards, titles and what is told of a missed target hold it as strictly as odds and the search for a mix do', () => {
  const aim = { 'research.intensity': { value: 4, by: 2030 } }
  const reaching = (value: number) =>
    ({ years: [2030], at: (id: string) => (id === 'research.target' ? 3.32 : value) }) as unknown as Projection
  const told = (value: number) => {
    const projection = reaching(value)
    const [missed] = missesOf(aim, projection, 2029)
    const note = headlineNote('research.effortReal', { projection, baseline: referenceOf({}) }, 2030, text)
    const title = chartTitle(
      ['research.effortReal'],
      { projection, baseline: referenceOf({}), settings: aim, year: 2030 },
      text,
    )
    return [missed && missedSentence(missed, text), note?.words, title].map((each) => each?.replaceAll('\u00a0', ' '))
  }
  expect(told(3.9958)).toEqual([
    'Target 4%; 3.996% reached in 2030 at constant pay, so without counting pay rises.',
    'target 4%: −0.004 pp',
    'R&D target of 4% missed at constant pay: 3.996% in 2030',
  ])
  expect(told(4)).toEqual([undefined, 'target 4%: met', 'R&D target of 4% reached at constant pay in 2030'])
  expect(told(4 - 1e-12), 'the rounding of arithmetic').toEqual(told(4))
})

it('a cut of research is no target that is reached, nor missed', () => {
  const cut = { 'research.intensity': { value: 3, by: 2030 }, 'science.belspo': { value: -20 } }
  const [projection, baseline] = [projectionOf(cut, {}), referenceOf({})]
  const title = chartTitle(['research.effortReal'], { projection, baseline, settings: cut, year: 2030 }, text)
  expect(title.replaceAll('\u00a0', ' ')).toBe('R&D reached, at constant pay: 2.97% of GDP in 2030 (−0.35 pp)')
  expect(missesOf(cut, projection, 2030).map(({ kind }) => kind)).toEqual(['european'])
  expect(researchMet(cut, projection, 2030, [], text)).toBeNull()
  expect(metSentences(cut, projection, 2029, text)[0]).toBe('No target holds for 2029.')
})
