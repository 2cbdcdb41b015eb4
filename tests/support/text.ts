import { loadModelTexts } from '#models/belgium/texts'
import type { Text } from '#models/narrative/text'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { createTranslator } from '#shared/i18n/translator'
import { Formats } from '#shared/units/format'

/** Everything the narrative speaks with, in one language. */
export async function textOf(language: Language): Promise<Text> {
  const [t, catalogue, model] = await Promise.all([
    createTranslator(language),
    loadCatalogue(language),
    loadModelTexts(language),
  ])
  return { language, t, formats: new Formats(languages[language].locale, catalogue.units), model }
}
