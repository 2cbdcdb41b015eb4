import './natureMark.css'
import type { Lever } from '#models/engine/model'
import { type NatureKind, natureKind, natureKinds } from '#models/narrative/leverNature'
import { useText } from '../text'
import { Icon } from './Icon'

/** Says beside a lever whether it is a policy, and what pays for it, or a circumstance. */
export function NatureMark({ nature }: Pick<Lever, 'nature'>) {
  const { t } = useText()
  const kind = natureKind(nature)
  const words = t(`explore:nature.${kind}`)
  return (
    <span className="nature-mark" data-nature={kind} role="img" aria-label={words} title={words}>
      <Icon name={kind} />
    </span>
  )
}

/** What the marks beside levers mean. */
export function NatureLegend({ kinds = natureKinds }: { readonly kinds?: readonly NatureKind[] }) {
  const { t } = useText()
  return (
    <ul className="nature-legend" aria-label={t('explore:nature.legend')}>
      {kinds.map((kind) => (
        <li key={kind} title={t(`explore:nature.${kind}`)}>
          <span className="nature-mark" data-nature={kind} aria-hidden>
            <Icon name={kind} />
          </span>{' '}
          {t(`explore:nature.short.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
