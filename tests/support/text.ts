import { loadText } from '#models/narrative/loadText'
import type { FullText } from '#models/narrative/text'
import type { Language } from '#shared/i18n/languages'
import { createTranslator } from '#shared/i18n/translator'

/** Everything needed to speak of a run in one language, with the words of what leaves the app. */
export const textIn = async (language: Language): Promise<FullText> =>
  loadText(language, await createTranslator(language))
