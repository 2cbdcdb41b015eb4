import type { Language } from './languages'
import type { Catalogue, PageCatalogue } from './words'

const page: Readonly<Record<Language, () => Promise<{ readonly catalogue: PageCatalogue }>>> = {
  fr: () => import('./fr/catalogue'),
  nl: () => import('./nl/catalogue'),
  de: () => import('./de/catalogue'),
  en: () => import('./en/catalogue'),
}

const others: Readonly<Record<Language, () => Promise<{ readonly offPage: Omit<Catalogue, keyof PageCatalogue> }>>> = {
  fr: () => import('./fr/offPage'),
  nl: () => import('./nl/offPage'),
  de: () => import('./de/offPage'),
  en: () => import('./en/offPage'),
}

/** The words of one language that the page speaks with: the first screen waits for them. */
export const loadPageCatalogue = async (language: Language): Promise<PageCatalogue> =>
  (await page[language]()).catalogue

/** All words of one language: with those of the command line and the data exports. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const [shown, { offPage }] = await Promise.all([loadPageCatalogue(language), others[language]()])
  return { ...shown, ...offPage }
}
