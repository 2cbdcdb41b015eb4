import type { ModelTexts } from '#models/belgium/texts'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import type { Catalogue, PageCatalogue } from '#shared/i18n/words'
import type { Formats } from '#shared/units/format'

/** Everything needed to speak of a run: words, the model's texts, and numbers in the reader's notation. */
export interface Text<Loaded extends PageCatalogue = PageCatalogue> {
  readonly language: Language
  readonly t: Translate<Loaded>
  readonly formats: Formats
  readonly model: ModelTexts
}

/** With the words that only what leaves the app needs, besides those of the page. */
export type FullText = Text<Catalogue>
