import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { walkAlong } from '../../app/view/choices'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { useText } from '../../ui/text'

/** Back and forward among what was explained. */
export function WalkButtons() {
  const { t } = useText()
  const { ids, at } = useStore(appStore, (state) => state.walk)
  return (
    <span className="walk">
      <Button look="icon" aria-label={t('model:walk.back')} disabled={at === 0} onClick={() => walkAlong(-1)}>
        <Icon name="back" />
      </Button>
      <Button
        look="icon"
        aria-label={t('model:walk.forward')}
        disabled={at === ids.length - 1}
        onClick={() => walkAlong(1)}
      >
        <Icon name="forward" />
      </Button>
    </span>
  )
}
