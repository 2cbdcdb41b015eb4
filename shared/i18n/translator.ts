import { createInstance } from 'i18next'
import { type Language, languages } from './languages'
import { loadCatalogue } from './load'
import { withEveryPlural } from './plurals'
import type { Catalogue } from './words'

/** `jobs_one` and `jobs_other` are asked for as `jobs`, with a `count`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** `area:key`, for every text of the catalogues that are loaded. */
export type TextKey<Loaded = Catalogue> = {
  [Area in keyof Loaded & string]: `${Area}:${WithoutPlural<keyof Loaded[Area] & string>}`
}[keyof Loaded & string]

/** Gives the words for a key, with `{{name}}` filled in from `values`. */
export type Translate<Loaded = Catalogue> = (
  key: TextKey<Loaded>,
  values?: Readonly<Record<string, string | number>>,
) => string

/** Says words, and learns more of them. */
export interface Translator<Loaded> {
  readonly t: Translate<Loaded>
  readonly add: (more: Partial<Catalogue>) => void
}

/**
 * Says the words of one language. Numbers among the values are to be formatted before.
 *
 * @param words those that are there from the beginning; whoever asks for others has to wait until they are added
 */
export async function createTranslatorOf<Loaded>(
  language: Language,
  words: Partial<Catalogue>,
): Promise<Translator<Loaded>> {
  const { locale } = languages[language]
  const instance = createInstance()
  await instance.init({
    lng: locale,
    load: 'languageOnly',
    fallbackLng: false,
    resources: { [language]: withEveryPlural(words, locale) },
    keySeparator: false,
    // Every text lands in text nodes, attributes or the terminal, never in markup.
    interpolation: { escapeValue: false },
  })
  // Words without values are looked up once: a page asks for hundreds at each move of a lever.
  const plain = new Map<TextKey<Loaded>, string>()
  const said = (key: TextKey<Loaded>): string => {
    const known = plain.get(key) ?? instance.t(key)
    plain.set(key, known)
    return known
  }
  return {
    t: (key, values) => (values ? instance.t(key, values) : said(key)),
    add: (more) => {
      plain.clear()
      for (const [area, texts] of Object.entries(withEveryPlural(more, locale)))
        instance.addResourceBundle(language, area, texts)
    },
  }
}

/** All words of one language. */
export const createTranslator = async (language: Language): Promise<Translate> =>
  (await createTranslatorOf<Catalogue>(language, await loadCatalogue(language))).t
