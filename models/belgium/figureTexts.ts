import type { Language } from '#shared/i18n/languages'
import { assumptions as assumptionsEn } from './labels/en/assumptions'
import { figures as figuresEn } from './labels/en/figures'
import { sources as sourcesEn } from './labels/en/sources'
import { assumptions as assumptionsFr } from './labels/fr/assumptions'
import { figures as figuresFr } from './labels/fr/figures'
import { sources as sourcesFr } from './labels/fr/sources'

export interface FigureText {
  readonly label: string
  /** what the figure says, in a sentence */
  readonly claim: string
}

interface FigureTexts {
  readonly figures: Readonly<Record<string, FigureText>>
  readonly sources: Readonly<Record<string, { readonly source: string; readonly note: string }>>
}

/** What the figures are called; apart from the other texts because they are many and not needed at once. */
export const figureTexts: Readonly<Record<Language, FigureTexts>> = {
  fr: { figures: { ...figuresFr, ...assumptionsFr }, sources: sourcesFr },
  en: { figures: { ...figuresEn, ...assumptionsEn }, sources: sourcesEn },
}
