import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { presentingStore, resumePresenting, resumesAt } from '../app/presenting'
import { chooseScreen } from '../app/view/choices'
import { Button } from '../ui/kit/Button'
import { useText } from '../ui/text'

/** Presents the story, from where it was left; where there is none yet, leads to where one is made. */
export function PresentButton() {
  const { t } = useText()
  const left = useStore(presentingStore, (state) => state.left)
  const at = useStore(appStore, ({ study }) => resumesAt(study, left))
  return (
    <Button
      look="primary"
      onClick={() => {
        if (!resumePresenting()) chooseScreen('present')
      }}
    >
      {at > 0 ? t('slides:resume', { number: at + 1 }) : t('slides:start')}
    </Button>
  )
}
