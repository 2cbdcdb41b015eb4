import { describe, expect, it } from 'vitest'
import { projectionOf } from '#models/belgium/projections'
import { settingsOf, studies } from '#models/belgium/studies'
import { oddsText } from '#models/narrative/chance'
import { aboutDoubles } from '#models/narrative/doubling'
import { drawResults } from '#models/narrative/drawResults'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const grown = drawResults().outlookGrowth
const odds = grown.filter((times) => times >= 2).length / grown.length
const plain = (words: string): string => words.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a doubling of the defence core', () => {
  it.each(Object.keys(languages) as Language[])(
    'is promised by its study with the odds that draws give, in %s',
    async (language) => {
      const text = await textIn(language)
      expect(plain(text.model.studies['sector-outlook']?.about ?? '')).toContain(plain(oddsText(odds, text)))
    },
  )

  it('is spoken of where the core about doubles, and not on the current course', () => {
    expect(aboutDoubles(projectionOf(settingsOf('sector-outlook'), {}))).toBe(true)
    expect(aboutDoubles(projectionOf({}, {}))).toBe(false)
    expect(studies.filter(({ settings }) => aboutDoubles(projectionOf(settings, {}))).length).toBeLessThan(5)
  })
})
