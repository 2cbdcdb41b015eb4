import type { Language } from '#shared/i18n/languages'

export interface FigureText {
  readonly label: string
  /** what the figure says, in a sentence */
  readonly claim: string
  /** who else says it, and what is to be said of that; null where the figure's second source has no words */
  readonly second: { readonly source?: string; readonly note?: string } | null
}

export type FigureTexts = Readonly<Record<string, FigureText>>

const loaders: Readonly<Record<Language, () => Promise<{ readonly texts: FigureTexts }>>> = {
  fr: () => import('./labels/fr/figureTexts'),
  nl: () => import('./labels/nl/figureTexts'),
  de: () => import('./labels/de/figureTexts'),
  en: () => import('./labels/en/figureTexts'),
}

/** What the figures are called; apart from the other texts because they are many and not needed at once. */
export const loadFigureTexts = async (language: Language): Promise<FigureTexts> => (await loaders[language]()).texts
