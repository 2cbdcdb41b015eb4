import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { exporters, type MadeFormat } from '#models/exchange/exporters'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { carriedPackages } from '#shared/notices/packages.generated'
import { subject } from '../../support/subject'

const all = Object.keys(languages) as Language[]
const DOCUMENTS = ['xlsx', 'pptx', 'html'] as const satisfies readonly MadeFormat[]

const wordsIn = (text: string): readonly string[] =>
  text
    // Ids, addresses and file names are the same everywhere.
    .replaceAll(/[\w-]+(?:[.:/_][\w-]+)+/g, ' ')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? []

/** What is the same in every language: the scenario's name, which its user typed, the id of the model, names of packages. */
const KEPT: ReadonlySet<string> = new Set(
  [
    'tried',
    'belgium',
    ...carriedPackages.flatMap(({ name, licence }) => [name, licence]).flatMap((each) => each.split(/[^\p{L}]+/u)),
  ].map((word) => word.toLowerCase()),
)

const textsIn = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part]
  return part && typeof part === 'object' ? Object.values(part).flatMap(textsIn) : []
}

/** Every word that the catalogues and the texts of the model have in a language. */
async function vocabulary(language: Language): Promise<ReadonlySet<string>> {
  const loaded = await Promise.all(
    [loadCatalogue, loadModelTexts, loadFigureTexts, loadNoteTexts].map((load) => load(language)),
  )
  // The model names places in documents in English.
  const places = language === 'en' ? belgium.figures.map(({ place }) => place) : []
  return new Set([...textsIn(loaded), ...textsIn(places)].flatMap(wordsIn))
}

const plain = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')

/** What a reader sees of a page: no style, no markup. */
const pageText = (html: string): string =>
  plain(html.replace(/<style>[\s\S]*?<\/style>/, '').replaceAll(/<[^>]*>/g, '\n'))

/** What a reader sees of an Office file: its runs of text, the names of its sheets and what a refused cell says. */
async function officeText(bytes: Uint8Array): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  const parts = await Promise.all(
    Object.values(zip.files)
      .filter(({ name }) => /\.xml$/.test(name) && !/theme|styles|fontTable/.test(name))
      .map((file) => file.async('string')),
  )
  const seen =
    /<(?:a:)?t(?: [^>]*)?>([^<]*)<|<sheet name="([^"]*)"|<(?:dc:title|dc:subject)>([^<]*)<|(?:error|errorTitle|prompt)="([^"]*)"/g
  return parts.flatMap((part) => [...part.matchAll(seen)].map((match) => plain(match.slice(1).join('')))).join('\n')
}

const tools = { fonts: async () => ({ sans: 'AAAA', serif: 'BBBB' }), page: async () => '', year: 2030 }
const settings = studies.find(({ id }) => id === 'everything-recommended')?.settings ?? {}

async function documentText(format: (typeof DOCUMENTS)[number], language: Language, title = 'Tried'): Promise<string> {
  const story = [
    { scenario: 'tried', view: { kind: 'headlines', year: 2030 } },
    { scenario: 'tried', view: { kind: 'regions', year: 2030 } },
    { scenario: 'tried', view: { kind: 'why', series: 'jobs.net', year: 2030 } },
  ]
  const told = await subject(
    settings,
    { 'economy.growth': 1.4 },
    language,
    format === 'pptx' ? { story, title } : { title },
  )
  const { bytes } = await exporters[format](told, tools)
  return format === 'html' ? pageText(new TextDecoder().decode(bytes)) : await officeText(bytes)
}

const vocabularies = new Map<Language, ReadonlySet<string>>()
for (const language of all) vocabularies.set(language, await vocabulary(language))

/** The words of a text that another language has and this one has not. */
function foreign(text: string, language: Language): readonly string[] {
  const others = all.filter((each) => each !== language)
  const known = (word: string, among: readonly Language[]) => among.some((each) => vocabularies.get(each)?.has(word))
  const strange = wordsIn(text).filter((word) => !known(word, [language]) && !KEPT.has(word) && known(word, others))
  return [...new Set(strange)].sort()
}

describe.each(DOCUMENTS)('a document (%s)', (format) => {
  it.each(all)('in %s has no word of another language', async (language) => {
    const text = await documentText(format, language)
    expect(wordsIn(text).length).toBeGreaterThan(300)
    expect(foreign(text, language)).toEqual([])
  })
})

it('a title in another language would be noticed', async () => {
  expect(foreign(await documentText('html', 'nl', 'Kernresultaten, headline results'), 'nl')).toEqual([
    'headline',
    'results',
  ])
})
