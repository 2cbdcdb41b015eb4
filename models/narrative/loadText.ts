import { loadModelTexts } from '#models/belgium/texts'
import type { Text } from '#models/narrative/text'
import { type Language, languages } from '#shared/i18n/languages'
import { loadFirstCatalogue } from '#shared/i18n/load'
import type { Translate } from '#shared/i18n/translator'
import type { PageCatalogue } from '#shared/i18n/words'
import { Formats } from '#shared/units/format'

/** Everything needed to speak of a run in a language. */
export async function loadText<Loaded extends PageCatalogue>(
  language: Language,
  t: Translate<Loaded>,
): Promise<Text<Loaded>> {
  const [catalogue, model] = await Promise.all([loadFirstCatalogue(language), loadModelTexts(language)])
  return { language, t, formats: new Formats(languages[language].locale, catalogue.units), model }
}
