import type { Language } from '#shared/i18n/languages'

export interface DisagreementText {
  readonly title: string
  /** why they differ, and why the model uses what it uses */
  readonly why: string
  /** what a number worked out from several figures is, by the first of them */
  readonly derived?: Readonly<Record<string, string>>
}

export interface PublishedText {
  /** what was published, in words; its numbers are in the data */
  readonly what: string
  readonly source: string
  /** how the same number is read from the model */
  readonly how: string
  /** why the model differs, where it does */
  readonly why?: string
}

/** Where an observation comes from, and what is to be said of it. */
export interface ObservedText {
  readonly source: string
  readonly note?: string
}

export interface NoteTexts {
  /** how a series is computed, in a sentence, by its id */
  readonly abouts: Readonly<Record<string, string>>
  /** what was observed before the model begins, by its id and the year */
  readonly observed: Readonly<Record<string, Readonly<Record<number, ObservedText>>>>
  /** the published results that the model is held against */
  readonly published: Readonly<Record<string, PublishedText>>
  /** with `{{gaps}}` for the numbers of `warnings.ts` */
  readonly warnings: Readonly<Record<string, string>>
  /** what a lever of version 1.0 means now; of one whose number was not kept, what ends in `-clamped` if there is such */
  readonly meanings: Readonly<Record<string, string>>
  /** what the documents say of a city, by its id, in sentences */
  readonly cities: Readonly<Record<string, readonly string[]>>
  /** what figures and results that are gone since version 1.0 were called, by their id */
  readonly former: Readonly<Record<string, string>>
  readonly disagreements: Readonly<Record<string, DisagreementText>>
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly texts: NoteTexts }>>> = {
  fr: () => import('./labels/fr/notes'),
  nl: () => import('./labels/nl/notes'),
  de: () => import('./labels/de/notes'),
  en: () => import('./labels/en/notes'),
}

/** What has to be said of the results and of the documents; loaded where it is read. */
export const loadNoteTexts = async (language: Language): Promise<NoteTexts> => (await loaders[language]()).texts
