import './statusLine.css'
import { useStore } from 'zustand'
import { referenceOf } from '#models/belgium/projections'
import { limitsIn } from '#models/narrative/limits'
import { listText } from '#models/narrative/list'
import { baselineName } from '#models/narrative/names'
import { type AppState, appStore } from '../app/appStore'
import { changedCount } from '../app/document/assumptions'
import { isEdited, sessionStore } from '../app/files/session'
import { activeAssumptions, activeSettings } from '../app/view/active'
import { seek } from '../app/view/sought'
import { Button } from '../ui/kit/Button'
import { ChangedMark } from '../ui/kit/ChangedMark'
import { useText } from '../ui/text'
import { AppearanceChoices } from './AppearanceChoices'
import { DrawsStatus } from './DrawsStatus'
import { ModelVersion } from './ModelVersion'
import { useDerived } from './useDerived'

// What a scenario moves, it moves from unchanged policy, whatever it is compared with.
const limitsNow = (state: AppState) => ({
  year: state.year,
  limits: limitsIn(state.projection, referenceOf(activeAssumptions(state)), state.year),
})

export function StatusLine() {
  const text = useText()
  const { t } = text
  const file = useStore(sessionStore, (session) => session.file)
  const saved = useStore(sessionStore, (session) => session.saved)
  const held = useStore(sessionStore, (session) => session.held)
  const edited = useStore(appStore, (state) => isEdited(state, { saved }))
  const changed = useStore(appStore, (state) => Object.keys(activeSettings(state)).length)
  const reference = useStore(appStore, (state) => baselineName(state.study, activeAssumptions(state), text))
  const { year, limits } = useDerived(limitsNow)
  const assumed = useStore(appStore, changedCount)
  const named = limits.map((limit) => t(`explore:status.limit.${limit}`))
  const limited = t('explore:status.limits', { year, limits: listText(named, text) })
  return (
    <footer className="status">
      <span className="status-saved">
        {file
          ? t('explore:status.file', { name: file.name, state: t(edited ? 'files:state.edited' : 'files:state.saved') })
          : t(held && !edited ? 'explore:status.carried' : 'explore:status.unsaved')}
      </span>
      {/* The header names the reference already; under changed assumptions it is another. */}
      {assumed > 0 && (
        <span className="status-reference" data-scrolls>
          {t('explore:status.reference', { name: reference })}
        </span>
      )}
      {(changed > 0 || assumed === 0) && (
        <span>{changed > 0 ? t('explore:status.changed', { count: changed }) : t('explore:status.unchanged')}</span>
      )}
      {assumed > 0 && (
        <span className="status-assumed">
          <ChangedMark /> {t('explore:changed.source', { count: assumed })}
        </span>
      )}
      <span className="status-limits" data-scrolls title={limited}>
        <Button look="linkish" onClick={() => seek('limits')}>
          {limited}
        </Button>
      </span>
      <DrawsStatus />
      <span className="status-model">
        <ModelVersion />
      </span>
      <AppearanceChoices />
    </footer>
  )
}
