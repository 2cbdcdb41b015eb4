import { useState } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { setTitle } from '../../app/document/details'
import { endGesture } from '../../app/document/levers'
import { isEdited, sessionStore } from '../../app/files/session'
import { isTyping, pendingStore } from '../../app/pendingFields'
import { TextField } from '../../ui/fields/TextField'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { loaded } from '../../ui/kit/loaded'
import { useText } from '../../ui/text'
import { Guarded } from '../faults/Guarded'

const StudyDetails = loaded(
  () => import('./StudyDetails'),
  ({ StudyDetails }) => StudyDetails,
)

/** The study's title, written in place, and whether the file holds what is seen. */
export function StudyTitle() {
  const { t } = useText()
  const title = useStore(appStore, (state) => state.study.title)
  const saved = useStore(sessionStore, (session) => session.saved)
  const file = useStore(sessionStore, (session) => session.file)
  const [isOpen, setOpen] = useState(false)
  const typing = useStore(pendingStore, isTyping)
  const edited = useStore(appStore, (state) => isEdited(state, { saved })) || typing
  return (
    <span className="study-title">
      <TextField
        className="title-field"
        label={t('files:title.name')}
        placeholder={t('files:title.none')}
        value={title}
        onChange={setTitle}
        onEnd={endGesture}
        onEnter={(field) => field.blur()}
      />
      {(edited || file) && <span className="soft">· {t(edited ? 'files:state.edited' : 'files:state.saved')}</span>}
      <Button look="icon" className="details-open" aria-label={t('files:title.details')} onClick={() => setOpen(true)}>
        <Icon name="details" />
      </Button>
      {isOpen && (
        <Guarded leave={() => setOpen(false)}>
          <StudyDetails close={() => setOpen(false)} />
        </Guarded>
      )}
    </span>
  )
}
