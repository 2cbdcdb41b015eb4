import './changedMark.css'
import { useText } from '../text'
import { Icon } from './Icon'

/** Says that a changed assumption stands behind what it is set beside. */
export function ChangedMark({ title }: { readonly title?: string }) {
  const { t } = useText()
  const words = title ?? t('explore:changed.mark')
  return (
    <span className="changed-mark" role="img" aria-label={words} title={words}>
      <Icon name="changed" />
    </span>
  )
}
