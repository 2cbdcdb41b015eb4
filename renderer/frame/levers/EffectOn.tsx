import { useStore } from 'zustand'
import { headlines } from '#models/belgium/headlines'
import { appStore } from '../../app/appStore'
import { chooseHeadline } from '../../app/view/choices'
import { useText } from '../../ui/text'

/** The result that the effect of each changed lever is told on. */
export function EffectOn() {
  const { t } = useText()
  const headline = useStore(appStore, (state) => state.headline)
  const year = useStore(appStore, (state) => state.year)
  return (
    <label className="choice">
      {t('explore:levers.effectOn')}
      <select value={headline} onChange={(event) => chooseHeadline(event.target.value)}>
        {headlines.map((id) => (
          <option key={id} value={id}>
            {t(`explore:card.label.${id}`)}
          </option>
        ))}
      </select>
      {t('explore:levers.inYear', { year })}
    </label>
  )
}
