import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { appStore } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { chooseScreen } from '../../app/view/choices'
import { useText } from '../../ui/text'

/** Nothing to explain yet: says so, and where to begin. */
export function NothingChanged() {
  const { t } = useText()
  const assumptions = useStore(appStore, (state) => Object.keys(activeAssumptions(state)).length)
  return (
    <section className="sheet why-empty">
      <h2>{t('why:empty')}</h2>
      <p>{t('why:emptyText', { count: belgium.levers.length })}</p>
      {assumptions > 0 && <p className="soft">{t('why:assumptions', { count: assumptions })}</p>}
      <p>
        <button type="button" className="linkish" onClick={() => chooseScreen('explore')}>
          {t('why:emptyLink')}
        </button>
      </p>
    </section>
  )
}
