import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#shared/i18n/load'
import { asks, filled, namedIn, nodesOf, parsed, type Source, sources } from '../../support/wordsAsked'

const english: Readonly<Record<string, Readonly<Record<string, string>>>> = await loadCatalogue('en')

/** The words of the catalogue by the key they are asked for with: `status.changed_one` as `status.changed`. */
const words = Object.entries(english).flatMap(([area, texts]) =>
  Object.entries(texts).map(([key, text]) => ({ key: `${area}:${key.replace(/_(?:one|other)$/, '')}`, text })),
)
const keys = [...new Set(words.map(({ key }) => key))]

/** A unit is looked up by the name the model has for it. */
const asked = keys.filter((key) => !key.startsWith('units:'))

/** Where the words of an area are at home. What words facts for every screen may ask for those of any. */
const HOMES: Readonly<Record<string, string>> = {
  about: 'renderer/frame/about/',
  cli: 'electron/cli/',
  cards: 'renderer/frame/',
  command: 'renderer/frame/',
  compare: 'renderer/screens/compare/',
  desktop: 'electron/main/|renderer/frame/',
  details: 'renderer/frame/',
  embed: 'renderer/screens/embed/',
  exchange: 'models/exchange/',
  exports: 'renderer/frame/|renderer/app/exports/|electron/cli/',
  explore: 'renderer/screens/explore/|renderer/frame/|renderer/ui/|renderer/palette/',
  fields: 'renderer/ui/',
  files: 'renderer/frame/|renderer/palette/',
  goal: 'renderer/screens/goal/',
  guess: 'renderer/frame/slide/',
  history: 'renderer/frame/',
  incoming: 'renderer/frame/',
  link: 'renderer/frame/',
  look: 'renderer/frame/|renderer/palette/',
  menus: 'renderer/frame/|renderer/palette/',
  model: 'renderer/screens/model/|renderer/frame/|renderer/ui/',
  notices: 'renderer/frame/',
  odds: 'renderer/frame/|renderer/ui/|models/exchange/',
  older: 'renderer/frame/',
  palette: 'renderer/palette/',
  present: 'renderer/screens/(?:present|story)/|renderer/frame/',
  questions: 'renderer/frame/',
  ranges: 'renderer/frame/',
  regions: 'renderer/screens/regions/|models/exchange/',
  register: 'renderer/screens/sources/|renderer/frame/figures/',
  report: 'models/exchange/|renderer/frame/|electron/',
  slides: 'renderer/frame/',
  start: 'renderer/screens/start/|renderer/frame/|renderer/palette/',
  study: 'shared/study/',
  tables: 'models/exchange/|electron/cli/',
  tour: 'renderer/frame/tour/',
  uncertainty: 'renderer/screens/uncertainty/|renderer/frame/|renderer/ui/',
  why: 'renderer/screens/why/',
}
const NARRATIVE = 'models/narrative/'

/** The files that name each of the keys. */
function usesIn(all: readonly Source[]): readonly (readonly [key: string, files: readonly string[]])[] {
  const found = all.map((source) => ({ file: source.file, ...namedIn(source) }))
  const names = (key: string) =>
    found.filter((each) => each.texts.has(key) || each.families.some((one) => one.test(key)))
  return asked.map((key) => [key, names(key).map(({ file }) => file)])
}

const unused = (all: readonly Source[]): readonly string[] =>
  usesIn(all).flatMap(([key, files]) => (files.length === 0 ? [key] : []))

const misplaced = (all: readonly Source[]): readonly string[] =>
  usesIn(all).flatMap(([key, files]) => {
    const home = new RegExp(`^(?:${HOMES[key.split(':')[0] ?? '']}|${NARRATIVE})`)
    return files.length === 0 || files.some((file) => home.test(file)) ? [] : [`${key}: ${files.join(', ')}`]
  })

/** The calls whose values are not those that the text has gaps for. */
function wrongGaps(all: readonly Source[]): readonly string[] {
  const gapsOf = (key: string): ReadonlySet<string> => {
    const texts = words.filter((each) => each.key === key).map(({ text }) => text)
    return new Set(texts.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)))
  }
  return all.flatMap(({ file, tree }) =>
    nodesOf(tree)
      .filter(asks)
      .flatMap((call) => {
        const found = filled(call)
        if (!found || !keys.includes(found.key)) return []
        const gaps = gapsOf(found.key)
        const lacking = [...gaps].filter((gap) => !found.gaps.includes(gap))
        const idle = found.gaps.filter((gap) => gap !== 'count' && !gaps.has(gap))
        return lacking.length + idle.length === 0 ? [] : [`${file}, ${found.key}: ${[...lacking, ...idle].join(', ')}`]
      }),
  )
}

describe('the words of the catalogues', () => {
  const all = sources()

  it('are each asked for somewhere', () => {
    expect(asked.length).toBeGreaterThan(1000)
    expect(unused(all)).toEqual([])
  })

  it('are asked for where their area is at home, not by another screen alone', () => {
    expect(Object.keys(HOMES).sort()).toEqual(
      Object.keys(english)
        .filter((area) => area !== 'units')
        .sort(),
    )
    expect(misplaced(all)).toEqual([])
  })

  it('have their gaps filled by every call, and no call fills one that is not there', () => {
    expect(wrongGaps(all)).toEqual([])
  })
})

const FAMILY = String.raw`t('explore:skip'); t(\`explore:limit.\${limit}\`)`.replaceAll('\\', '')

describe('the search for uses finds', () => {
  it('words that nothing asks for, by a key or by a family of keys', () => {
    const source = parsed('renderer/frame/planted.ts', FAMILY)
    expect(unused([source])).not.toContain('explore:skip')
    expect(unused([source])).not.toContain('explore:limit.orders')
    expect(unused([source])).toContain('explore:theme.dark')
  })

  it('words that only another screen asks for', () => {
    const source = parsed('renderer/screens/why/planted.ts', "t('goal:title')")
    expect(misplaced([source])).toEqual(['goal:title: renderer/screens/why/planted.ts'])
  })

  it('gaps that are forgotten or that are not there', () => {
    const source = parsed('renderer/frame/planted.ts', "t('explore:lever.valueBy', { value, until })")
    expect(wrongGaps([source])).toEqual(['renderer/frame/planted.ts, explore:lever.valueBy: year, until'])
  })
})
