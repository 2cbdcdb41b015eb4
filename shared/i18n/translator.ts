import { createInstance } from 'i18next'
import { type Language, languages } from './languages'
import { loadCatalogue } from './load'
import type { Catalogue, PageCatalogue } from './words'

/** `jobs_one` and `jobs_other` are asked for as `jobs`, with a `count`. */
type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key

/** `area:key`, for every text of the catalogues. */
export type TextKey = {
  [Area in keyof Catalogue]: `${Area}:${WithoutPlural<keyof Catalogue[Area] & string>}`
}[keyof Catalogue]

/** Gives the words for a key, with `{{name}}` filled in from `values`. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string

/** The words of one language, all of them or those that `load` gives. Numbers among the values are to be formatted before. */
export async function createTranslator(
  language: Language,
  load: (language: Language) => Promise<PageCatalogue> = loadCatalogue,
): Promise<Translate> {
  const instance = createInstance()
  await instance.init({
    lng: languages[language].locale,
    load: 'languageOnly',
    fallbackLng: false,
    resources: { [language]: await load(language) },
    keySeparator: false,
    // Every text lands in text nodes, attributes or the terminal, never in markup.
    interpolation: { escapeValue: false },
  })
  return (key, values = {}) => instance.t(key, values)
}
