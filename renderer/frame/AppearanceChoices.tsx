import { useStore } from 'zustand'
import { type Language, languages } from '#shared/i18n/languages'
import { appearanceStore, chooseLanguageByHand, chooseTheme, themes } from '../app/appearance'
import { Select } from '../ui/fields/Select'
import { useText } from '../ui/text'

/** The theme and the language of the page. */
export function AppearanceChoices() {
  const { t } = useText()
  const language = useStore(appearanceStore, (state) => state.language)
  const theme = useStore(appearanceStore, (state) => state.theme)
  return (
    <>
      <span className="choice">
        <Select
          label={t('explore:theme.choose')}
          value={theme}
          options={themes.map((value) => ({ value, name: t(`explore:theme.${value}`) }))}
          onChoose={chooseTheme}
        />
      </span>
      <span className="choice">
        <Select
          label={t('explore:language.choose')}
          value={language}
          options={(Object.keys(languages) as Language[]).map((value) => ({
            value,
            name: languages[value].name,
            lang: value,
          }))}
          onChoose={chooseLanguageByHand}
        />
      </span>
    </>
  )
}
