import type { Language } from '#shared/i18n/languages'
import { documents as documentsEn } from './labels/en/documents'
import { groups as groupsEn } from './labels/en/groups'
import { levers as leversEn } from './labels/en/levers'
import { series as seriesEn } from './labels/en/series'
import { studies as studiesEn } from './labels/en/studies'
import { documents as documentsFr } from './labels/fr/documents'
import { groups as groupsFr } from './labels/fr/groups'
import { levers as leversFr } from './labels/fr/levers'
import { series as seriesFr } from './labels/fr/series'
import { studies as studiesFr } from './labels/fr/studies'

export interface LeverText {
  readonly label: string
  readonly help: string
}
export interface SeriesText {
  /** stands alone */
  readonly label: string
  /** fits at the end of a line in a chart */
  readonly short: string
  /** how it is computed, in a sentence */
  readonly about: string
}
interface StudyText {
  readonly label: string
  readonly about: string
}
interface DocumentText {
  readonly title: string
  readonly who: string
}

type Texts<Text> = Readonly<Record<string, Text>>

/** What the model's parts are called in one language, by id. */
export interface ModelTexts {
  readonly groups: Texts<string>
  readonly levers: Texts<LeverText>
  readonly series: Texts<SeriesText>
  readonly studies: Texts<StudyText>
  readonly documents: Texts<DocumentText>
}

export const modelTexts: Readonly<Record<Language, ModelTexts>> = {
  fr: { groups: groupsFr, levers: leversFr, series: seriesFr, studies: studiesFr, documents: documentsFr },
  en: { groups: groupsEn, levers: leversEn, series: seriesEn, studies: studiesEn, documents: documentsEn },
}
