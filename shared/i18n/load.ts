import type { Language } from './languages'
import type { Catalogue, FirstCatalogue, OtherCatalogue, PageCatalogue } from './words'

type Loaders<Module> = Readonly<Record<Language, () => Promise<Module>>>

const first: Loaders<{ readonly firstScreen: FirstCatalogue }> = {
  fr: () => import('./fr/firstScreen'),
  nl: () => import('./nl/firstScreen'),
  de: () => import('./de/firstScreen'),
  en: () => import('./en/firstScreen'),
}

const others: Loaders<{ readonly otherScreens: OtherCatalogue }> = {
  fr: () => import('./fr/otherScreens'),
  nl: () => import('./nl/otherScreens'),
  de: () => import('./de/otherScreens'),
  en: () => import('./en/otherScreens'),
}

const offThePage: Loaders<{ readonly offPage: Omit<Catalogue, keyof PageCatalogue> }> = {
  fr: () => import('./fr/offPage'),
  nl: () => import('./nl/offPage'),
  de: () => import('./de/offPage'),
  en: () => import('./en/offPage'),
}

/** The words of one language that the first screen waits for. */
export const loadFirstCatalogue = async (language: Language): Promise<FirstCatalogue> =>
  (await first[language]()).firstScreen

/** The words of one language that whatever else the page shows waits for. */
export const loadOtherCatalogue = async (language: Language): Promise<OtherCatalogue> =>
  (await others[language]()).otherScreens

/** All words of one language: with those of the command line and the data exports. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const [shown, later, { offPage }] = await Promise.all([
    loadFirstCatalogue(language),
    loadOtherCatalogue(language),
    offThePage[language](),
  ])
  return { ...shown, ...later, ...offPage }
}
