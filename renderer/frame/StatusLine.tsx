import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { isLanguage, type Language, languages } from '#shared/i18n/languages'
import { useSession } from '../files/session'
import { chooseLanguageByHand, chooseTheme, themes, useAppearance } from '../store/appearance'
import { activeSettings, useExplore } from '../store/explore'
import { useText } from '../ui/text'
import { DrawsStatus } from './DrawsStatus'

const FINGERPRINT = 6

export function StatusLine() {
  const { t } = useText()
  const file = useSession((session) => session.file)
  const changed = useExplore((state) => Object.keys(activeSettings(state)).length)
  const language = useAppearance((state) => state.language)
  const theme = useAppearance((state) => state.theme)
  return (
    <footer className="status">
      <span>{changed > 0 ? t('explore:status.changed', { count: changed }) : t('explore:status.unchanged')}</span>
      <DrawsStatus />
      <span className="status-saved">{file?.name ?? t('explore:status.unsaved')}</span>
      <span className="status-model">
        {t('explore:status.model', {
          version: belgium.version,
          fingerprint: program.fingerprint.slice(0, FINGERPRINT),
        })}
      </span>
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
    </footer>
  )
}
