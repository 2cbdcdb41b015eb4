import type { ModelTexts } from '#models/belgium/texts'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import type { Formats } from '#shared/units/format'

/** Everything needed to speak of a run: words, the model's texts, and numbers in the reader's notation. */
export interface Text {
  readonly language: Language
  readonly t: Translate
  readonly formats: Formats
  readonly model: ModelTexts
}
