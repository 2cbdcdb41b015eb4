import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { walkAlong } from '../../app/view/choices'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

/** Back and forward among what was explained. */
export function WalkButtons() {
  const { t } = useText()
  const { ids, at } = useStore(appStore, (state) => state.walk)
  return (
    <span className="walk">
      <Button look="icon" aria-label={t('model:walk.back')} disabled={at === 0} onClick={() => walkAlong(-1)}>
        <span aria-hidden>←</span>
      </Button>
      <Button
        look="icon"
        aria-label={t('model:walk.forward')}
        disabled={at === ids.length - 1}
        onClick={() => walkAlong(1)}
      >
        <span aria-hidden>→</span>
      </Button>
    </span>
  )
}
