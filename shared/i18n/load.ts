import type { Language } from './languages'
import type { Catalogue } from './words'

const loaders: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  fr: () => import('./fr/catalogue'),
  en: () => import('./en/catalogue'),
}

/** Loads the words of one language. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> => (await loaders[language]()).catalogue
