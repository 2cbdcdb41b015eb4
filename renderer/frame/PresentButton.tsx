import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { resumePresenting } from '../app/presenting'
import { chooseScreen } from '../app/view/choices'
import { Button } from '../ui/kit/Button'
import { useText } from '../ui/text'

/** Puts the story on the wall, from where it was left; where there is none yet, leads to where one is made. */
export function PresentButton() {
  const { t } = useText()
  const slides = useStore(appStore, (state) => state.study.story.length)
  return (
    <Button
      look="primary"
      onClick={() => {
        if (slides === 0 || !resumePresenting()) chooseScreen('present')
      }}
    >
      {t('present:story.start')}
    </Button>
  )
}
