import { belgium } from '#models/belgium/model'
import { chooseScreen } from '../../app/view/choices'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

/** Nothing to explain yet: says so, and where to begin. */
export function NothingChanged() {
  const { t } = useText()
  return (
    <section className="sheet why-empty">
      <h2>{t('why:empty')}</h2>
      <p>{t('why:emptyText', { count: belgium.levers.length })}</p>
      <p>
        <Button look="linkish" onClick={() => chooseScreen('explore')}>
          {t('why:emptyLink')}
        </Button>
      </p>
    </section>
  )
}
