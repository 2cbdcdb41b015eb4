import { describe, expect, it } from 'vitest'
import { newMeanings } from '#models/belgium/carryOver/fromVersion1'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { carriedOverSentence } from '#models/narrative/carriedOver'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

/** How each language says that a number was kept, and writes what is agreed. */
const words: Readonly<Record<Language, readonly [kept: RegExp, agreed: string]>> = {
  fr: [/gardé/, '2,5 % du PIB'],
  nl: [/behouden/, '2,5% van het bbp'],
  de: [/bleibt/, '2,5 % des BIP'],
  en: [/kept/, '2.5% of GDP'],
}

describe.each(Object.keys(languages) as Language[])('what became of a lever of model 1.0, in %s', async (language) => {
  const [text, { meanings }] = await Promise.all([textIn(language), loadNoteTexts(language)])
  const [saysKept, agreed] = words[language]
  const said = (id: string, kept: boolean): string => {
    const told = { kind: 'lever-meaning', id, meaning: newMeanings[id] ?? '', kept } as const
    const sentence = carriedOverSentence(told, { nameOf: (each) => each, write: String, meanings, text })
    return sentence.replaceAll(/[\u00a0\u202f]/g, ' ')
  }

  it('says that its number is kept where it is, and only there', () => {
    expect(said('skills.engineers', true)).toMatch(saysKept)
    for (const id of Object.keys(newMeanings)) expect(said(id, false)).not.toMatch(saysKept)
  })

  it('says how much the agreed effort is', () => {
    expect(said('defence.effort', true)).toContain(agreed)
  })

  it('leaves no gap open', () => {
    for (const id of Object.keys(newMeanings))
      for (const kept of [true, false]) expect(said(id, kept)).not.toMatch(/[{}]/)
  })
})
