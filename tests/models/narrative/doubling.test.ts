import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import { settingsOf, studies } from '#models/belgium/studies'
import { aboutDoubles } from '#models/narrative/doubling'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

describe('a doubling of the defence core', () => {
  it('is spoken of where the core about doubles, and not on the current course', () => {
    expect(aboutDoubles(projectionOf(settingsOf('sector-outlook'), {}))).toBe(true)
    expect(aboutDoubles(projectionOf({}, {}))).toBe(false)
    expect(studies.filter(({ settings }) => aboutDoubles(projectionOf(settings, {}))).length).toBeLessThan(5)
  })
})

describe('what is said of a shipped study', () => {
  it.each(Object.keys(languages) as Language[])(
    'has no number that is computed, only what it sets and years, in %s',
    async (language) => {
      const { model } = await textIn(language)
      for (const { id, settings } of studies) {
        const known = [...belgium.years, ...Object.values(settings).map(({ value }) => value)]
        const { label = '', about = '' } = model.studies[id] ?? {}
        const numbers = `${label} ${about}`.match(/\d+([.,]\d+)?/g) ?? []
        expect(known, id).toEqual(expect.arrayContaining(numbers.map((number) => Number(number.replace(',', '.')))))
      }
    },
  )
})
