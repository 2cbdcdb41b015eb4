import { describe, expect, it } from 'vitest'
import { disagreements, disagreementsOf } from '#models/belgium/disagreements'
import { belgium } from '#models/belgium/model'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { drawnNumbers as drawn } from '#models/belgium/warnings/drawn.generated'
import { warnings, warningsOf } from '#models/belgium/warnings/warnings'
import type { Settings } from '#models/engine/parameters'
import { thingOf, usersOf } from '#models/engine/uses'
import { oddsText } from '#models/narrative/chance'
import { drawnNumbers } from '#models/narrative/drawResults'
import { figureOf, positionText } from '#models/narrative/notes'
import { warningText } from '#models/narrative/warningText'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const all = Object.keys(languages) as Language[]
const course = { scenario: projectionOf({}, {}), reference: referenceOf({}) }

/** Numbers of the figures, as each language writes them. */
const WRITTEN: Readonly<Record<Language, readonly string[]>> = {
  fr: ['8 à 9 € par €', '13 000 emplois', '3,32 % du PIB'],
  nl: ['8 tot 9 € per €', '13.000 banen', '3,32% van het bbp'],
  de: ['8 bis 9 € je €', '13.000 Stellen', '3,32 % des BIP'],
  en: ['8 to 9 € per €', '13,000 jobs', '3.32% of GDP'],
}

describe.each(all)('what is said of the documents in %s', (language) => {
  it('has a text for every warning, whose gaps are exactly its numbers', async () => {
    const notes = await loadNoteTexts(language)
    expect(Object.keys(notes.warnings).sort()).toEqual(warnings.map(({ id }) => id).sort())
    for (const { id, numbers } of warnings) {
      const gaps = [...(notes.warnings[id] ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
      expect(gaps.sort(), id).toEqual(Object.keys(numbers).sort())
    }
  })

  it('has no number typed into a warning but years, names, and how many F-35 are bought, which is no figure', async () => {
    const notes = await loadNoteTexts(language)
    for (const [id, words] of Object.entries(notes.warnings)) {
      const bought = id === 'committed-imports' ? words.replace(/\b34\b/, '').replace(/\b11\b/, '') : words
      expect(bought.replaceAll(/\b20\d\d\b|F-35/g, ''), id).not.toMatch(/\d/)
    }
    for (const [id, { title, why }] of Object.entries(notes.disagreements)) expect(title + why, id).not.toMatch(/\d/)
  })

  it('has a text for every disagreement and every number worked out', async () => {
    const notes = await loadNoteTexts(language)
    expect(Object.keys(notes.disagreements).sort()).toEqual(disagreements.map(({ id }) => id).sort())
    for (const { id, positions } of disagreements) {
      const derived = positions.filter(({ over, plus }) => over || plus).map(({ figure }) => figure)
      expect(Object.keys(notes.disagreements[id]?.derived ?? {}).sort(), id).toEqual(derived.sort())
    }
  })

  it('fills in the figures’ own numbers', async () => {
    const text = await textIn(language)
    const notes = await loadNoteTexts(language)
    const words = warnings.map((warning) => warningText(warning, notes, text)).join('\n')
    expect(words).not.toContain('{{')
    const plain = words.replaceAll(/[\u00a0\u202f]/g, ' ')
    for (const number of WRITTEN[language]) expect(plain).toContain(number)
  })
})

describe('warnings and disagreements', () => {
  it('speak of things the model knows', () => {
    for (const { subjects } of warnings) for (const id of subjects) expect(thingOf(belgium, id), id).not.toBeNull()
    for (const { positions, used } of disagreements) {
      for (const { figure, over, plus } of positions)
        for (const id of [figure, ...(over ? [over] : []), ...(plus ?? [])]) expect(figureOf(id).id).toBe(id)
      for (const id of used) expect(positions.map(({ figure }) => figure)).toContain(id)
    }
  })

  it('name as used exactly the positions an equation, a lever or the calibration uses', () => {
    for (const { id, positions, used } of disagreements) {
      const inUse = positions
        .filter(({ figure, over, plus }) => !over && !plus && usersOf(belgium, figureOf(figure)).length > 0)
        .map(({ figure }) => figure)
      expect(used, id).toEqual(inUse)
    }
  })

  it('stand beside every series that is illustrative', () => {
    for (const { variable } of belgium.equations)
      if (variable.nature === 'illustrative') expect(warningsOf(variable.id, course), variable.id).not.toEqual([])
  })

  it('warn of a fast rise of the effort where it rises faster than agreed', () => {
    const warned = (settings: Settings) =>
      warningsOf('defence.effort', { scenario: projectionOf(settings, {}), reference: referenceOf({}) }).some(
        ({ id }) => id === 'fast-rise',
      )
    expect(warned({})).toBe(false)
    // The step agreed for 2034 is fast too, and in both runs.
    expect(warned({ 'defence.effort': { value: 2.4, by: 2034 } })).toBe(false)
    expect(warned({ 'defence.effort': { value: 3.5, by: 2035 } })).toBe(false)
    expect(warned({ 'defence.effort': { value: 3.5, by: 2027 } })).toBe(true)
  })

  it('give the numbers the page on the model says out loud', async () => {
    const text = await textIn('en')
    const notes = await loadNoteTexts('en')
    const said = (id: string): string => {
      const warning = warnings.find((each) => each.id === id)
      return warning ? warningText(warning, notes, text).replaceAll(/[\u00a0\u202f]/g, ' ') : ''
    }
    const expected: Readonly<Record<string, readonly string[]>> = {
      'effort-agreed': ['658 m € a year in 2030', '3,451 m €'],
      'effort-buys-defence': ['0.29%', '18,417 jobs', '6,553 m €', '6,985 m €', '16.7%', '1.3 pp', '0.12%'],
      'people-or-plants': [
        'in 88% of simulations (people in 50% of simulations, plants in 38% of',
        '1.8%, 1.4% and 1.8%',
        '0.6%, 0.4% and 0.6%',
        '0.3 pp',
      ],
      'pay-for-themselves': [
        'best of the 20 values and 6 years tried',
        '353 m € (1,750 people/yr by 2026; a gain in 65% of simulations)',
        '203 m € (100% by 2026; 64% of simulations',
        '149 m € (1,050',
        '24 m € (100% by 2040; 49%',
      ],
      'research-costs': [
        '1,914 m €',
        '949 m €',
        '384 m €',
        '637 m €',
        '2.07%',
        '76.9%',
        '3.95%',
        '4.00%',
        'is met in 5% of',
        // The page has 0.43 and 0.33, of a thousand draws: another seed moves those by up to 0.05.
        'than it costs in 41% of simulations',
        'brings more in 30% of simulations',
      ],
      'paid-with-equipment': ['6,280 m € at 10.0% by 2030', '408 m € at 40% by 2030', '6,992 m € at 15% by 2030'],
      'safe-loan': ['3.5 pp or 2.6 pp', '0.0 pp or 0.0 pp', '38 m €', '70 m €', '243 jobs', '448 jobs'],
      'committed-imports': ['75% (50 to 90%)', '6.4 pp', '25.9 pp'],
      doubling: ['1.64 times', '1.99 times'],
    }
    for (const [id, numbers] of Object.entries(expected))
      for (const number of numbers) expect(said(id)).toContain(number)
  })

  it('print odds as a share of simulations, as everywhere, and say how sure that is', async () => {
    const text = await textIn('en')
    const notes = await loadNoteTexts('en')
    for (const [id, count] of Object.entries({
      doubling: 2,
      'people-or-plants': 3,
      'pay-for-themselves': 4,
      'research-costs': 4,
    })) {
      const warning = warnings.find((each) => each.id === id)
      if (!warning) throw new Error(`no warning "${id}"`)
      const shown = Object.values(warning.numbers).filter((each) => 'drawn' in each && each.show !== 'range')
      expect(shown).toHaveLength(count)
      const told = warningText(warning, notes, text)
      expect(told.match(/\d[.\d]*% of simulations/g)).toHaveLength(count)
      expect(told).toMatch(
        / Odds are counted in 10[^0-9]?000 simulations, to within 1\u00a0pp \(95% confidence\): [^.]+\.$/,
      )
    }
  })

  it('give the numbers the design names', async () => {
    const text = await textIn('en')
    const numbers = (id: string) =>
      disagreements
        .find((each) => each.id === id)
        ?.positions.map((position) => positionText(position, text).replaceAll('\u00a0', ' '))
    expect(numbers('small-firms')).toEqual(['75%', '65%'])
    expect(numbers('firms')).toEqual(['about 80 firms', 'at least 500 firms', '892 entities'])
    expect(numbers('exports')).toEqual(['66.67%', 'at least 80%', '70%'])
    expect(numbers('brussels')).toEqual(['about 10%', '12%', '13.2%', '11.3%'])
    expect(numbers('venture-regions')).toEqual(['1,430 m €/yr', '1,400 m €/yr'])
    expect(disagreementsOf('safe.envelope.belgium').map(({ id }) => id)).toEqual(['safe-envelope'])
  })
})

it('what warnings tell of draws is what the figures give when they are drawn now', () => {
  const now = drawnNumbers()
  expect(Object.keys(drawn), 'run `npm run generate`').toEqual(Object.keys(now))
  const [kept, given] = [drawn, now].map((numbers) => Object.values(numbers).flat())
  // Other processors may differ by a draw or by a last bit.
  for (const [at, number] of (given ?? []).entries()) expect(kept?.[at], Object.keys(now)[at]).toBeCloseTo(number, 3)
})

describe('odds counted in draws', async () => {
  const text = await textIn('en')
  it.each([
    [0, '< 0.1% of simulations'],
    [0.06, '6% of simulations'],
    [0.333, '33% of simulations'],
    [1, '> 99.9% of simulations'],
  ])('%s is told as %s', (share, told) => {
    expect(oddsText(share, text).replaceAll('\u00a0', ' ')).toBe(told)
  })
})
