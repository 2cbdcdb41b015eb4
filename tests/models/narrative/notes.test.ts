import { describe, expect, it } from 'vitest'
import { disagreements, disagreementsOf } from '#models/belgium/disagreements'
import { belgium } from '#models/belgium/model'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { warnings, warningsOf } from '#models/belgium/warnings'
import { thingOf, usersOf } from '#models/engine/uses'
import { figureOf, positionText, warningText } from '#models/narrative/notes'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const all = Object.keys(languages) as Language[]

describe.each(all)('what is said of the documents in %s', (language) => {
  it('has a text for every warning, whose gaps are exactly its numbers', async () => {
    const notes = await loadNoteTexts(language)
    expect(Object.keys(notes.warnings).sort()).toEqual(warnings.map(({ id }) => id).sort())
    for (const { id, numbers } of warnings) {
      const gaps = [...(notes.warnings[id] ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
      expect(gaps.sort(), id).toEqual(Object.keys(numbers).sort())
    }
  })

  it('has no number typed into a warning but years of a publication', async () => {
    const notes = await loadNoteTexts(language)
    for (const [id, words] of Object.entries(notes.warnings))
      expect(words.replaceAll(/\((?:2001|2014)\)/g, ''), id).not.toMatch(/\d/)
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
    for (const number of language === 'fr'
      ? ['8 à 9 €/€', '13 000 emplois', '3,32 % du PIB', '-20 %']
      : ['8 to 9 € per €', '13,000 jobs', '3.32 % of GDP', '-20 %'])
      expect(plain).toContain(number)
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

  it('stand beside every series that is illustrative or a claim', () => {
    for (const { variable } of belgium.equations)
      if (variable.nature === 'illustrative' || variable.nature === 'claim')
        expect(warningsOf(variable.id), variable.id).not.toEqual([])
  })

  it('give the numbers the design names', async () => {
    const text = await textIn('en')
    const numbers = (id: string) =>
      disagreements
        .find((each) => each.id === id)
        ?.positions.map((position) => positionText(position, text).replaceAll('\u00a0', ' '))
    expect(numbers('small-firms')).toEqual(['75 %', '65 %'])
    expect(numbers('firms')).toEqual(['about 80 firms', 'at least 500 firms', '892 entities'])
    expect(numbers('exports')).toEqual(['about 66.67 %', 'at least 80 %'])
    expect(numbers('brussels')).toEqual(['about 10 %', '12 %', '13.2 %', '11.3 %'])
    expect(numbers('venture-regions')).toEqual(['1,430 M€/yr', '1,400 M€/yr'])
    expect(disagreementsOf('safe.envelope.belgium').map(({ id }) => id)).toEqual(['safe-envelope'])
  })
})
