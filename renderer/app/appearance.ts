import { createStore } from 'zustand/vanilla'
import { chooseLanguage, isLanguage, type Language } from '#shared/i18n/languages'
import { platform } from '../platform/platform'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

interface Appearance {
  readonly language: Language
  readonly theme: Theme
}

function rememberedLanguage(): Language {
  const kept = platform.recall('language')
  return kept && isLanguage(kept) ? kept : chooseLanguage(platform.languages, 'en')
}

export const appearanceStore = createStore<Appearance>()(() => ({
  language: rememberedLanguage(),
  theme: themes.find((theme) => theme === platform.recall('theme')) ?? 'system',
}))

export function chooseLanguageByHand(language: Language): void {
  platform.remember('language', language)
  appearanceStore.setState({ language })
}

export function chooseTheme(theme: Theme): void {
  platform.remember('theme', theme)
  appearanceStore.setState({ theme })
}
