import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseLanguage, type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue, loadFirstCatalogue } from '#shared/i18n/load'
import { createTranslator, createTranslatorOf, type TextKey } from '#shared/i18n/translator'
import type { PageCatalogue } from '#shared/i18n/words'
import { Formats } from '#shared/units/format'

const all = Object.keys(languages) as Language[]
const english = await loadCatalogue('en')

const texts = (catalogue: object): [string, string][] =>
  Object.entries(catalogue).flatMap(([area, words]) =>
    Object.entries(words as Record<string, string>).map(([key, text]): [string, string] => [`${area}:${key}`, text]),
  )

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort()

describe.each(all)('the catalogue of %s', (language) => {
  it('has the same texts with the same gaps as English', async () => {
    const other = new Map(texts(await loadCatalogue(language)))
    for (const [key, text] of texts(english))
      expect(placeholders(other.get(key) ?? 'missing'), key).toEqual(placeholders(text))
    expect(other.size).toBe(texts(english).length)
  })

  it('fills gaps and knows plurals', async () => {
    const t = await createTranslator(language)
    expect(t('explore:status.changed', { count: 1 })).not.toBe(t('explore:status.changed', { count: 2 }))
    expect(t('explore:status.changed', { count: 7 })).toContain('7')
    expect(t('menus:scenario.copy', { name: '<b>&' })).toContain('<b>&')
  })

  it('has words for every plural category, of whole numbers and of others', async () => {
    const t = await createTranslator(language)
    const rules = new Intl.PluralRules(languages[language].locale)
    // For each category the first number that falls into it, among small ones, fractions and powers of ten.
    const numbers = [...Array(200).keys(), 0.5, 1.5, 10 ** 3, 10 ** 6, 10 ** 9]
    const counts = rules.resolvedOptions().pluralCategories.map((category) => {
      const count = numbers.find((number) => rules.select(number) === category)
      if (count === undefined) throw new Error(`no number is in the category ${category}`)
      return count
    })
    const plurals = texts(english).flatMap(([key]) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []))
    expect(plurals.length).toBeGreaterThan(0)
    for (const key of plurals)
      for (const count of counts) {
        const words = t(key as TextKey, { count })
        expect(key.endsWith(words), `${key} for ${count}: ${words}`).toBe(false)
      }
  })

  it('puts no word before the name of a scenario with which that may begin', async () => {
    const words = texts(await loadCatalogue(language))
    const unnamed = words.find(([key]) => key === 'explore:scenario.unnamed')?.[1] ?? ''
    const twice = new RegExp(`${unnamed.split(' ')[0]}[ \u00a0"“„«]+{{(name|scenario)}}`, 'i')
    expect(unnamed.replace('{{number}}', '{{name}}')).toMatch(twice)
    // In the terminal and in refusals a name is quoted as in the file.
    const said = words.filter(([key]) => !/^(cli|study):/.test(key))
    expect(said.filter(([, text]) => twice.test(text))).toEqual([])
  })

  it('has a folder of its own', () => {
    expect(readdirSync(join(import.meta.dirname, '../../../shared/i18n'))).toContain(language)
  })
})

it('words that the page does not load are a type error there', async () => {
  const { t } = await createTranslatorOf<PageCatalogue>('en', await loadFirstCatalogue('en'))
  // @ts-expect-error the page does not load the words of the workbook
  expect(t('exchange:column.id')).toBe('column.id')
})

it('French sets a space that does not break before : ; ? ! and within « »', async () => {
  for (const [key, text] of texts(await loadCatalogue('fr'))) expect(text, key).not.toMatch(/ [:;?!»]|« /)
})

it.each(all)('the percent sign stands in the words of %s as in its numbers', (language) => {
  const written = new Intl.NumberFormat(languages[language].locale, { style: 'percent' }).format(0.04)
  const wrong = written === '4%' ? /\d\s%/ : /\d(?:%| %)/
  for (const folder of ['shared/i18n', 'models/belgium/labels']) {
    const path = join(import.meta.dirname, '../../..', folder, language)
    for (const file of readdirSync(path)) expect(readFileSync(join(path, file), 'utf8'), file).not.toMatch(wrong)
  }
})

it('the first of the user’s languages that there is wins', () => {
  expect(chooseLanguage(['it-IT', 'nl-BE', 'fr-BE', 'en'], 'en')).toBe('nl')
  expect(chooseLanguage(['ja'], 'en')).toBe('en')
})

describe('numbers', () => {
  const french = async () => new Formats('fr-BE', (await loadCatalogue('fr')).units)
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

  it('are in the user’s notation, with their unit and no more digits than the model supports', async () => {
    const formats = await french()
    expect(plain(formats.text(157_173.4, 'jobs'))).toBe('157 173 emplois')
    expect(plain(formats.text(6616.19, 'M€/yr'))).toBe('6,62 Md€/an')
    expect(plain(formats.text(588.2, 'M€/yr', 'always'))).toBe('+588 M€/an')
    expect(plain(formats.text(51.7, '%'))).toBe('51,7 %')
    expect(plain(formats.text(3.7954, '% GDP'))).toBe('3,80 % du PIB')
    expect(plain(formats.difference(-7.5, '%'))).toBe('−7,5 pt')
    expect(plain(formats.difference(0.48, '% GDP'))).toBe('+0,48 pt')
  })

  it('show no sign on a difference that rounds to nothing', async () => {
    const formats = await french()
    expect(plain(formats.difference(1e-12, 'jobs'))).toBe('0 emploi')
    expect(plain(formats.difference(-1e-12, '%'))).toBe('0,0 pt')
  })
})
