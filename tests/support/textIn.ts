import { loadModelTexts } from '#models/belgium/texts'
import type { Text } from '#models/narrative/text'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { createTranslator } from '#shared/i18n/translator'
import { Formats } from '#shared/units/format'

/** Everything that is needed to speak of a run in one language. */
export async function textIn(language: Language): Promise<Text> {
  const { units } = await loadCatalogue(language)
  const formats = new Formats(languages[language].locale, units)
  return { language, formats, t: await createTranslator(language), model: await loadModelTexts(language) }
}
