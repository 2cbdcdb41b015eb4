import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#shared/i18n/load'
import { readNumber } from '#shared/units/readNumber'
import { textIn } from '../../support/text'

const [english, french] = [(await textIn('en')).formats, (await textIn('fr')).formats]

describe('the unit behind a number', () => {
  it.each([
    [1, 'jobs', '1\u00a0job', '1\u00a0emploi'],
    [-1.2, 'jobs', '−1\u00a0job', '−1\u00a0emploi'],
    [1.6, 'jobs', '2\u00a0jobs', '2\u00a0emplois'],
    [0, 'jobs', '0\u00a0jobs', '0\u00a0emploi'],
    [1, 'people/yr', '1\u00a0person/yr', '1\u00a0personne/an'],
    [1, 'FTE', '1\u00a0FTE', '1\u00a0ETP'],
    [1_000_000, 'jobs', '1,000,000\u00a0jobs', '1\u202f000\u202f000\u00a0emplois'],
  ])('is one or many as the number is written: %s %s', (value, unit, inEnglish, inFrench) => {
    expect(english.text(value, unit)).toBe(inEnglish)
    expect(french.text(value, unit)).toBe(inFrench)
  })
})

describe('a number with its unit', () => {
  it.each([
    ['en', english],
    ['fr', french],
  ] as const)('in %s has no place where a line may break', async (language, formats) => {
    const { units } = await loadCatalogue(language)
    for (const unit of Object.keys(units).filter((each) => !each.endsWith('_one')))
      for (const value of [-12_345.678, 1, 0, 54_321])
        for (const written of [
          formats.text(value, unit),
          formats.text(value, unit, 'always'),
          formats.givenText(value, unit),
          formats.difference(value, unit),
        ])
          expect(written).not.toMatch(/[ -]\d|\d[ -]|[^/] \S/)
  })
})

describe('a number that somebody gave', () => {
  it.each([
    [0.08765, '0.08765'],
    [0.0000001, '0.0000001'],
    [1234.5, '1,234.5'],
    [123456.789, '123,456.789'],
    [0, '0'],
    [-2.5, '−2.5'],
    [1e21, '1,000,000,000,000,000,000,000'],
  ])('is written with all its digits: %s', (value, written) => {
    expect(english.given(value)).toBe(written)
  })

  it('has as many decimals as are asked for, and more where it has more', () => {
    expect(english.given(4, 2)).toBe('4.00')
    expect(english.given(4.125, 2)).toBe('4.125')
    expect(french.given(4.125, 2)).toBe('4,125')
  })

  it('is cut where only an arithmetic without end gave it', () => {
    expect(english.given(200 / 3)).toBe('66.67')
    expect(english.given(0.1 + 0.2)).toBe('0.3')
    expect(english.given(1 / 30000)).toBe('0.00003333')
    expect(english.given(1e6 / 3)).toBe('333,333')
  })

  it('reads back as the number in use, in every language', () => {
    const typed = fc
      .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9 }))
      .map(([digits, decimals]) => Number(`${digits}e-${decimals}`))
    fc.assert(
      fc.property(typed, fc.constantFrom(english, french), (value, formats) => {
        expect(readNumber(formats.given(value), formats.locale)).toContain(value === 0 ? 0 : value)
      }),
    )
  })
})

describe('a difference', () => {
  it('shows where the digits of its unit differ from none', () => {
    expect(english.shows(0.4, 'jobs')).toBe(false)
    expect(english.shows(0.6, 'jobs')).toBe(true)
    expect(english.shows(-0.04, '%')).toBe(false)
    expect(english.shows(-0.06, '%')).toBe(true)
  })
})

describe('a result that is told', () => {
  it.each([
    [18_417, 'jobs', '18,400\u00a0jobs'],
    [243.4, 'jobs', '240\u00a0jobs'],
    [42.4, 'FTE', '42\u00a0FTE'],
    [-1913.7, 'M€/yr', '−1.9\u00a0bn\u00a0€/yr'],
    [-997, 'M€/yr', '−1.0\u00a0bn\u00a0€/yr'],
    [384.2, 'M€', '380\u00a0m\u00a0€'],
    [3.954, '% GDP', '3.95%\u00a0of\u00a0GDP'],
  ])('has no more digits than the model supports: %s %s', (value, unit, written) => {
    expect(english.roundedText(value, unit)).toBe(written)
  })

  it('differs by a rounded number, with its sign', () => {
    expect(english.roundedDifference(17_643, 'jobs')).toBe('+17,600\u00a0jobs')
    expect(english.roundedDifference(-1340, 'M€/yr')).toBe('−1.3\u00a0bn\u00a0€/yr')
    expect(english.roundedDifference(0.63, '% GDP')).toBe('+0.63\u00a0pp')
  })
})
