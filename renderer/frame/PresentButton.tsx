import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { startPresenting } from '../app/presenting'
import { chooseScreen } from '../app/view/choices'
import { Button } from '../ui/kit/Button'
import { useText } from '../ui/text'

/** Puts the story on the wall; where there is none yet, leads to where one is made. */
export function PresentButton() {
  const { t } = useText()
  const slides = useStore(appStore, (state) => state.study.story.length)
  return (
    <Button
      look="primary"
      onClick={() => {
        if (slides === 0 || !startPresenting(0)) chooseScreen('present')
      }}
    >
      {t('present:story.start')}
    </Button>
  )
}
