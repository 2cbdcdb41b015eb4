import '../../frame/slide/tried.css'
import './keys.css'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { useText } from '../../ui/text'

interface Props {
  /** in the presenter's window, which has fewer */
  readonly aside?: boolean
  readonly onClose: () => void
}

/** Every key that does something while presenting, and what it does. */
export function Keys({ aside = false, onClose }: Props) {
  const { t } = useText()
  const space = t('present:key.space')
  const keys = [
    [`→ ↓ ${space}`, t('present:play.next')],
    ['← ↑', t('present:play.previous')],
    ...(aside
      ? []
      : [
          [t('present:key.ends'), t('present:keys.ends')],
          ['1–9', t('present:keys.number')],
        ]),
    [`R, ${space}`, t('present:play.reveal')],
    ['R, ←', t('present:play.hide')],
    ['L', t('present:play.lever')],
    ['T', t('present:tried.title')],
    ['B, W', t('present:keys.blank')],
    ...(aside
      ? []
      : [
          ['P', t('present:play.presenter')],
          ['F', t('present:play.full')],
        ]),
    ['?', t('present:keys.title')],
    [t('present:key.escape'), t('present:play.leave')],
  ]
  return (
    <section className="tried" aria-label={t('present:keys.title')}>
      <div className="tried-head">
        <h3>{t('present:keys.title')}</h3>
        <Button look="icon" aria-label={t('present:live.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
