import type { Language } from '#shared/i18n/languages'

export interface LeverText {
  readonly label: string
  readonly help: string
  /** what more of it costs, or less where that is the dearer way; of a circumstance, who decides it */
  readonly cost: string
}
export interface SeriesText {
  /** stands alone */
  readonly label: string
  /** fits at the end of a line in a chart */
  readonly short: string
}
interface StudyText {
  readonly label: string
  readonly about: string
}
interface DocumentText {
  readonly title: string
  readonly who: string
}
interface SourceText {
  readonly source: string
}

interface HistoryText {
  readonly label: string
  /** who says so, as it stands under a chart */
  readonly line: string
  /** why it is drawn in no chart, where it is not */
  readonly apart?: string
}

type Texts<Text> = Readonly<Record<string, Text>>

/** What the model's parts are called in one language, by id. */
export interface ModelTexts {
  readonly groups: Texts<string>
  readonly levers: Texts<LeverText>
  /** other words to look for a lever by */
  readonly leverWords: Texts<string>
  readonly series: Texts<SeriesText>
  readonly studies: Texts<StudyText>
  readonly documents: Texts<DocumentText>
  /** where figures come from that no document gives */
  readonly sources: Texts<SourceText>
  /** what was observed before the model begins */
  readonly history: Texts<HistoryText>
  /** where in a document a figure stands, by the words of the model; English is those words */
  readonly places?: Texts<string>
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly texts: ModelTexts }>>> = {
  fr: () => import('./labels/fr/texts'),
  nl: () => import('./labels/nl/texts'),
  de: () => import('./labels/de/texts'),
  en: () => import('./labels/en/texts'),
}

export const loadModelTexts = async (language: Language): Promise<ModelTexts> => (await loaders[language]()).texts
