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

/** The words of one language that `load` gives. Numbers among the values are to be formatted before. */
export async function createTranslatorOf<Loaded extends Partial<Catalogue>>(
  language: Language,
  load: (language: Language) => Promise<Loaded>,
): Promise<Translate<Loaded>> {
  const instance = createInstance()
  await instance.init({
    lng: languages[language].locale,
    load: 'languageOnly',
    fallbackLng: false,
    resources: { [language]: withEveryPlural(await load(language), languages[language].locale) },
    keySeparator: false,
    // Every text lands in text nodes, attributes or the terminal, never in markup.
    interpolation: { escapeValue: false },
  })
  return (key, values = {}) => instance.t(key, values)
}

/** All words of one language. */
export const createTranslator = (language: Language): Promise<Translate> => createTranslatorOf(language, loadCatalogue)
