import type { Catalogue } from './words'

type Words = Readonly<Record<string, string>>

const OTHER = '_other'

/** The texts of an area, with a text for every plural category of the language. */
function complete(words: Words, categories: readonly string[]): Words {
  const added = Object.entries(words)
    .filter(([key]) => key.endsWith(OTHER))
    .flatMap(([key, text]) =>
      categories.map((category): [string, string] => [`${key.slice(0, -OTHER.length)}_${category}`, text]),
    )
  return { ...Object.fromEntries(added), ...words }
}

/**
 * A plural category that a catalogue has no text for is said like `other`: French knows `many` (1 000 000), whose
 * number in figures is followed by the same words.
 */
export function withEveryPlural(catalogue: Partial<Catalogue>, locale: string): Readonly<Record<string, Words>> {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
  return Object.fromEntries(Object.entries(catalogue).map(([area, words]) => [area, complete(words, pluralCategories)]))
}
