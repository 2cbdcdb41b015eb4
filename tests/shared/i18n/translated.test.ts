import { describe, expect, it } from 'vitest'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { loadModelTexts } from '#models/belgium/texts'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'

/** Names, codes and signs that no language translates. */
const NAMES =
  'esc Levier DE FR NL SIPRI Crolles Charleroi Louvain la Neuve AI Factory XMILE TRL Ionway Eurostat CFS STAT BELSPO IISS ' +
  'Agoria GRIP ASD Europe ifo EDA Economics Goolsbee ESMC NanoIC sudinfo AWEX BSDI hub Brussels Steukers Willems III'

/** Words that two of the languages share, so that a text of these alone may be the same in both. */
const SHARED: Readonly<Record<string, string>> = {
  'fr en':
    'version licence licences sources services min max document documents base actions France Liège Bruges section ' +
    'structure verdict date note notes simulation simulations sites site contribution total effort batteries ' +
    'obstacles plus id inflation source',
  'nl en':
    'scenario help in model sector id document filters over export dual use direct chips index per pp plus register home end',
  'de en': 'system name NATO region text minus in plus register version inflation',
  'fr nl': 'auteur document niveau marge rang industrie id plus fiche private equity',
  'fr de': 'version niveau variante Wallonie industrie plus inflation',
  'nl de': 'titel niveau min max beste basis datum Antwerpen Gent nummer Europa industrie in plus verloren register',
}

/** Titles as what bears them was published: of a document in French alone, of a paper in English. */
const PUBLISHED = /^documents\.[\w-]+\.title$|^published\.(?:gdp\.kiel|multiplier\.boston)\.source$/

type Texts = ReadonlyMap<string, string>

function* flat(part: object, path: string): Generator<[string, string]> {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string') yield [`${path}${key}`, value]
    else if (value) yield* flat(value, `${path}${key}.`)
  }
}

async function textsOf(language: Language): Promise<Texts> {
  const [catalogue, model, figures, notes] = await Promise.all([
    loadCatalogue(language),
    loadModelTexts(language),
    loadFigureTexts(language),
    loadNoteTexts(language),
  ])
  return new Map([...flat(catalogue, ''), ...flat(model, ''), ...flat(figures, 'figures.'), ...flat(notes, '')])
}

/** The words of a text without its gaps and without the addresses it cites. */
const wordsIn = (text: string): readonly string[] =>
  text
    .replaceAll(/\{\{\w+\}\}|[\w.]+\.(?:com|net|eu|be)\b/g, '')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? []

const listed = (list = ''): readonly string[] => list.toLowerCase().split(' ')

const pairs = Object.keys(SHARED).map((pair) => pair.split(' ') as [Language, Language])

/** The texts that are the same in both languages although a word of them is in one of the two alone. */
function equal([one, other]: readonly [Language, Language], ours: Texts, theirs: Texts): readonly string[] {
  const kept = new Set([...listed(NAMES), ...listed(SHARED[`${one} ${other}`])])
  return [...ours].flatMap(([key, text]) => {
    const same = theirs.get(key) === text && !PUBLISHED.test(key)
    return same && wordsIn(text).some((word) => !kept.has(word)) ? [`${key}: ${text}`] : []
  })
}

const all = new Map<Language, Texts>()
for (const language of Object.keys(languages) as Language[]) all.set(language, await textsOf(language))
const texts = (language: Language): Texts => all.get(language) ?? new Map()

describe('a text is not that of another language', () => {
  it('in any two of them', () => {
    expect(pairs).toHaveLength(6)
    expect(texts('nl').size).toBeGreaterThan(2000)
  })

  it.each(pairs)('%s and %s', (one, other) => {
    expect(equal([one, other], texts(one), texts(other))).toEqual([])
  })

  it('and the words that may be shared are', () => {
    const idle = pairs.flatMap(([one, other]) => {
      const same = [...texts(one)].filter(([key, text]) => texts(other).get(key) === text).map(([, text]) => text)
      const used = new Set(same.flatMap(wordsIn))
      return listed(SHARED[`${one} ${other}`])
        .filter((word) => !used.has(word))
        .map((word) => `${one} ${other}: ${word}`)
    })
    expect(idle).toEqual([])
  })

  it('which a sentence left in English is', () => {
    const planted = new Map([...texts('nl'), ['explore.skip', texts('en').get('explore.skip') ?? '']])
    expect(equal(['nl', 'en'], planted, texts('en'))).toEqual(['explore.skip: Skip to the results'])
  })
})

describe.each(Object.keys(languages) as Language[])('the texts of the model in %s', (language) => {
  it('have the same gaps as in English', () => {
    const gaps = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
    for (const [key, text] of texts('en')) expect(gaps(texts(language).get(key) ?? ''), key).toEqual(gaps(text))
  })

  it('are about the same things as in English', () => {
    const other = [...texts(language).keys()].filter((key) => !key.startsWith('places.'))
    expect(other.sort()).toEqual([...texts('en').keys()].sort())
  })
})
