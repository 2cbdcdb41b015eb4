import { belgium } from '#models/belgium/model'
import { chooseScreen } from '../../app/view/choices'
import { useText } from '../../ui/text'

/** Nothing to explain yet: says so, and where to begin. */
export function NothingChanged() {
  const { t } = useText()
  return (
    <section className="sheet why-empty">
      <h2>{t('why:empty')}</h2>
      <p>{t('why:emptyText', { count: belgium.levers.length })}</p>
      <p>
        <button type="button" className="linkish" onClick={() => chooseScreen('explore')}>
          {t('why:emptyLink')}
        </button>
      </p>
    </section>
  )
}
