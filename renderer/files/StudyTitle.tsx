import { rename, useExplore } from '../store/explore'
import { useText } from '../ui/text'
import { isEdited, useSession } from './session'

/** The study's title, written in place, and whether the file holds what is seen. */
export function StudyTitle() {
  const { t } = useText()
  const title = useExplore((state) => state.study.title)
  const saved = useSession((session) => session.saved)
  const file = useSession((session) => session.file)
  const edited = useExplore((state) => isEdited(state, { saved }))
  return (
    <span className="study-title">
      <input
        // A new title from outside (undo, another file) starts the field afresh.
        key={title}
        className="title-field"
        aria-label={t('files:title.name')}
        placeholder={t('files:title.none')}
        defaultValue={title}
        onBlur={(event) => event.target.value !== title && rename(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      {(edited || file) && <span className="soft">· {t(edited ? 'files:state.edited' : 'files:state.saved')}</span>}
    </span>
  )
}
