import { useStore } from 'zustand'
import { isLanguage, type Language, languages } from '#shared/i18n/languages'
import { appearanceStore, chooseLanguageByHand, chooseTheme, themes } from '../app/appearance'
import { useText } from '../ui/text'

/** The theme and the language of the page. */
export function AppearanceChoices() {
  const { t } = useText()
  const language = useStore(appearanceStore, (state) => state.language)
  const theme = useStore(appearanceStore, (state) => state.theme)
  return (
    <>
      <span className="choice">
        <select
          aria-label={t('explore:theme.choose')}
          value={theme}
          onChange={(event) => {
            const chosen = themes.find((each) => each === event.target.value)
            if (chosen) chooseTheme(chosen)
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {t(`explore:theme.${each}`)}
            </option>
          ))}
        </select>
      </span>
      <span className="choice">
        <select
          aria-label={t('explore:language.choose')}
          value={language}
          onChange={(event) => isLanguage(event.target.value) && chooseLanguageByHand(event.target.value)}
        >
          {(Object.keys(languages) as Language[]).map((each) => (
            <option key={each} value={each} lang={each}>
              {languages[each].name}
            </option>
          ))}
        </select>
      </span>
    </>
  )
}
