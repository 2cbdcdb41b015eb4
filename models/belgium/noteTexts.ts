import type { Language } from '#shared/i18n/languages'

export interface DisagreementText {
  readonly title: string
  /** why they differ, and why the model uses what it uses */
  readonly why: string
  /** what a number worked out from several figures is, by the first of them */
  readonly derived?: Readonly<Record<string, string>>
}

export interface NoteTexts {
  /** with `{{gaps}}` for the numbers of `warnings.ts` */
  readonly warnings: Readonly<Record<string, string>>
  /** what a lever of version 1.0 means now, where its number was kept */
  readonly meanings: Readonly<Record<string, string>>
  readonly disagreements: Readonly<Record<string, DisagreementText>>
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly texts: NoteTexts }>>> = {
  fr: () => import('./labels/fr/notes'),
  en: () => import('./labels/en/notes'),
}

/** What has to be said of the results and of the documents; loaded where it is read. */
export const loadNoteTexts = async (language: Language): Promise<NoteTexts> => (await loaders[language]()).texts
