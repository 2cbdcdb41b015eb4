import { loadModelTexts } from '#models/belgium/texts'
import type { Text } from '#models/narrative/text'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { createTranslator } from '#shared/i18n/translator'
import { Formats } from '#shared/units/format'

/** Everything needed to speak of a run in a language, as the page has it. */
export async function textIn(language: Language): Promise<Text> {
  const formats = new Formats(languages[language].locale, (await loadCatalogue(language)).units)
  return { language, t: await createTranslator(language), formats, model: await loadModelTexts(language) }
}
