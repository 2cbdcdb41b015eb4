import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { Formats } from '#shared/units/format'
import { readNumber } from '#shared/units/readNumber'

const all = Object.keys(languages) as Language[]

const EN = 'en-GB'
const FR = 'fr-BE'
const NL = 'nl-BE'
const DE = 'de-BE'

describe('a number as it is typed', () => {
  it.each([
    [EN, '3.5', 3.5],
    [EN, '3,500', 3500],
    [EN, '1,234,567.8', 1234567.8],
    [EN, '1 234.5', 1234.5],
    [EN, "12'345", 12345],
    [EN, '.5', 0.5],
    [EN, '5.', 5],
    [EN, '-4', -4],
    [DE, '3.500', 3500],
    [DE, '1.234.567,8', 1234567.8],
    [DE, '3,5', 3.5],
    [DE, '3.5', 3.5],
    [EN, '\u22124', -4],
    [EN, '- 4', -4],
    [EN, '+4', 4],
    [EN, '-0', 0],
    [EN, '0.08765', 0.08765],
    [FR, '3,5', 3.5],
    [FR, '3,000', 3],
    [FR, '1\u202f234,5', 1234.5],
    [FR, '1\u00a0234', 1234],
    [FR, '1 234 567', 1234567],
    [FR, '1\u2019234,5', 1234.5],
    [FR, '\u200e12\u200e', 12],
    [FR, '\u200b12,5\ufeff', 12.5],
    [NL, '3.000', 3000],
    [NL, '1.234,5', 1234.5],
    [DE, '12.345.678,9', 12345678.9],
    [DE, '3,000', 3],
  ])('in %s, %s is %s', (locale, typed, number) => {
    expect(readNumber(typed, locale)).toEqual([number])
  })

  it.each([
    [EN, '3,5', 3.5],
    [EN, '12,34', 12.34],
    [EN, '0,500', 0.5],
    [EN, '1.234,5', 1234.5],
    [FR, '3.5', 3.5],
    [FR, '0.750', 0.75],
    [FR, '1.234,5', 1234.5],
    [FR, '1,234.5', 1234.5],
    [FR, '1.234.567', 1234567],
    [NL, '3.5', 3.5],
    [DE, '1,234.5', 1234.5],
  ])('in %s, %s is the other notation and can only be %s', (locale, typed, number) => {
    expect(readNumber(typed, locale)).toEqual([number])
  })

  it('that could be two is given as both', () => {
    expect(readNumber('3.000', FR)).toEqual([3, 3000])
    expect(readNumber('-12.345', FR)).toEqual([-12.345, -12345])
  })

  it.each([
    '',
    ' ',
    '-',
    'abc',
    '0x1F',
    '1e3',
    '1 2 3',
    '12 34',
    '1,23,456',
    '1..5',
    '3,5,',
    '(5)',
    'NaN',
    '4@',
    '1 234.567,8',
  ])('that is none, such as %j, is not guessed', (typed) => {
    for (const locale of [EN, FR, NL, DE]) expect(readNumber(typed, locale)).toEqual([])
  })

  it('may bear its own unit and no other', () => {
    expect(readNumber('3 %', FR, ['% du PIB'])).toEqual([3])
    expect(readNumber('3,2 % du PIB', FR, ['% du PIB'])).toEqual([3.2])
    expect(readNumber('12 M€', FR, ['M€/an'])).toEqual([12])
    expect(readNumber('12\u00a0M€/an', FR, ['M€/an'])).toEqual([12])
    expect(readNumber('12 Md€', FR, ['M€/an'])).toEqual([])
    expect(readNumber('12 €', FR, ['M€/an'])).toEqual([])
    expect(readNumber('12 %', FR, ['emplois'])).toEqual([])
  })

  it.each(all)('that the app writes in %s is read back as itself', async (language) => {
    const { locale } = languages[language]
    const formats = new Formats(locale, (await loadCatalogue(language)).units)
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 5 }), (whole, digits) => {
        const number = whole / 10 ** digits
        expect(readNumber(formats.number(number, digits), locale)).toEqual([number === 0 ? 0 : number])
        expect(readNumber(formats.number(number, 12, 'always', true), locale)).toEqual([number === 0 ? 0 : number])
      }),
    )
  })

  it.each(all)('with any unit that the app writes in %s is read back as itself', async (language) => {
    const { locale } = languages[language]
    const { units } = await loadCatalogue(language)
    const formats = new Formats(locale, units)
    const measures = Object.keys(units).filter((unit) => !unit.endsWith('_one'))
    fc.assert(
      fc.property(
        fc.constantFrom(...measures),
        fc.oneof(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.constantFrom(0, 1, -1)),
        fc.integer({ min: 0, max: 6 }),
        (unit, whole, digits) => {
          const given = whole === 0 ? 0 : whole / 10 ** digits
          expect(readNumber(formats.givenText(given, unit), locale, formats.unitForms(unit))).toEqual([given])
        },
      ),
      { numRuns: 1000 },
    )
  })

  it.each([
    [EN, ',', '.', [',', ' ', "'"]],
    [FR, '.', ',', [' ', "'"]],
    [NL, '.', ',', ['.', ' ', "'"]],
    [DE, '.', ',', ['.', ' ', "'"]],
  ] as const)('is in %s what can be written like that, and nothing else', (locale, other, own, groups) => {
    const meant = (text: string): ReadonlySet<number> => {
      const inOwn = writtenAs(text, own, groups)
      if (inOwn.size > 0) return inOwn
      return new Set([...writtenAs(text, other, [own, ' ', "'"]), ...writtenAs(text, own, [other])])
    }
    const signs = fc.constantFrom('', '-', '\u2212', '+')
    const anyText = fc.string({
      unit: fc.constantFrom(...'00123456789', '.', ',', ' ', "'"),
      minLength: 1,
      maxLength: 10,
    })
    const notation = fc
      .tuple(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(..."., '"),
        fc.constantFrom(...'.,'),
      )
      .map(([whole, digits, group, decimal]) =>
        inNotation(String(whole).padStart(digits + 1, '0'), digits, group, decimal),
      )
    fc.assert(
      fc.property(fc.oneof(anyText, notation), signs, (text, sign) => {
        fc.pre(text.trim() === text)
        const signed = [...meant(text)].map((number) =>
          sign === '' || sign === '+' || number === 0 ? number : -number,
        )
        const read = readNumber(sign + text, locale)
        // Compared without a matcher, which takes most of the time of so many texts.
        const same =
          read.length === signed.length && signed.every((number) => read.some((each) => Object.is(each, number)))
        if (!same) expect(read).toEqual(signed)
      }),
      { seed: 20_261_128, numRuns: 20_000 },
    )
  })
})

/** Digits, so many of them behind the decimal sign, with a sign between thousands. */
function inNotation(digits: string, decimals: number, group: string, decimal: string): string {
  const whole = digits.slice(0, digits.length - decimals)
  const grouped = [...whole]
    .map((digit, at) => (at > 0 && (whole.length - at) % 3 === 0 ? group + digit : digit))
    .join('')
  return decimals > 0 ? grouped + decimal + digits.slice(-decimals) : grouped
}

/** Every number that, written with this decimal sign and with or without one of these between its thousands, is that text. */
function writtenAs(text: string, decimal: string, groups: readonly string[]): ReadonlySet<number> {
  const digits = text.replace(/\D/g, '')
  const found = new Set<number>()
  for (let decimals = 0; digits !== '' && decimals <= digits.length; decimals++)
    for (const group of ['', ...groups]) {
      const written = inNotation(digits, decimals, group, decimal)
      const grouped = group !== '' && digits.length - decimals > 3
      // A number that begins with zeros has no thousands.
      if (grouped && digits.startsWith('0')) continue
      if (written === text || (decimals === 0 && written + decimal === text))
        found.add(Number(`${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}`))
    }
  return found
}
