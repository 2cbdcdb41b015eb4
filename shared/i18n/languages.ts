/** The languages a catalogue exists for. A new one is a line here, its catalogue and its model texts. */
export const languages = {
  fr: { name: 'Français', locale: 'fr-BE' },
  nl: { name: 'Nederlands', locale: 'nl-BE' },
  de: { name: 'Deutsch', locale: 'de-BE' },
  en: { name: 'English', locale: 'en-GB' },
} as const

export type Language = keyof typeof languages

export const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text)

/** The first language of the user's preferences (`nl-BE`, `fr`, ...) that there is a catalogue for. */
export function chooseLanguage(preferences: readonly string[], otherwise: Language): Language {
  for (const preference of preferences) {
    const primary = preference.toLowerCase().split('-')[0] ?? ''
    if (isLanguage(primary)) return primary
  }
  return otherwise
}
