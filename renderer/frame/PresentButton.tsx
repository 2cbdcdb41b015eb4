import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { presentingStore, resumePresenting, resumesAt } from '../app/presenting'
import { chooseScreen } from '../app/view/choices'
import { Button } from '../ui/kit/Button'
import { useText } from '../ui/text'

/** Presents the story, from where it was left; where there is none yet, leads to where one is made. */
export function PresentButton() {
  const { t } = useText()
  const study = useStore(appStore, (state) => state.study)
  const at = useStore(presentingStore, ({ left }) => resumesAt(study, left))
  return (
    <Button
      look="primary"
      onClick={() => {
        if (study.story.length === 0 || !resumePresenting()) chooseScreen('present')
      }}
    >
      {at > 0 ? t('present:story.resume', { number: at + 1 }) : t('present:story.start')}
    </Button>
  )
}
