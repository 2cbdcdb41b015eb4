import { type Language, languages } from './languages'
import { loadCatalogue } from './load'
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

const GAP = /\{\{(\w+)\}\}/g

/**
 * The words of one language that `load` gives. Numbers among the values are to be formatted before. A plural category
 * without a text of its own is said like `other`: French knows `many` (1 000 000), whose number in figures is followed
 * by the same words. A text that is not there is its key.
 */
export async function createTranslatorOf<Loaded extends Partial<Catalogue>>(
  language: Language,
  load: (language: Language) => Promise<Loaded>,
): Promise<Translate<Loaded>> {
  const catalogue: Readonly<Record<string, Readonly<Record<string, string>>>> = await load(language)
  const plurals = new Intl.PluralRules(languages[language].locale)
  return (key, values = {}) => {
    const [area = '', name = ''] = key.split(':')
    const words = catalogue[area] ?? {}
    const forms =
      typeof values.count === 'number' ? [`${name}_${plurals.select(values.count)}`, `${name}_other`, name] : [name]
    const text = forms.map((form) => words[form]).find((found) => found !== undefined) ?? key
    return text.replace(GAP, (gap, value: string) => String(values[value] ?? gap))
  }
}

/** All words of one language. */
export const createTranslator = (language: Language): Promise<Translate> => createTranslatorOf(language, loadCatalogue)
