import { useState } from 'react'
import { scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import { viewOf } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { appStore } from '../../app/appStore'
import { copySlide, removeSlide, retakeSlide, storyYears } from '../../app/document/story'
import { scenarioOf } from '../../frame/slide/slideRun'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

interface Props {
  readonly slide: Slide
  readonly at: number
  readonly count: number
  /** moves it to another place */
  readonly onMove: (to: number) => void
  /** the slide to be chosen stands at another place now */
  readonly onMoved: (at: number) => void
}

/** What an update from Explore did to a slide. */
interface Retaken {
  /** as it was then: of a slide that is another one since, nothing is told */
  readonly slide: Slide | undefined
  readonly changed: boolean
}

/** What an update from Explore did, in a sentence. */
function retakenWords({ slide, changed }: Retaken, text: Text): string {
  if (!slide || !changed) return text.t('present:slide.retaken.same')
  const scenario = scenarioOf(appStore.getState().study, slide)
  const view = viewOf(slide, storyYears)
  const year = 'year' in view ? view.year : storyYears.usual
  return text.t('present:slide.retaken', { scenario: scenario ? scenarioName(scenario, text) : '–', year })
}

/** What can be done with a slide as a whole; words alone show nothing of Explore. */
export function SlideActions({ slide, at, count, onMove, onMoved }: Props) {
  const text = useText()
  const { t } = text
  const [retaken, setRetaken] = useState<Retaken | null>(null)
  const retake = () => {
    const changed = retakeSlide(at)
    setRetaken({ slide: appStore.getState().study.story[at], changed })
  }
  return (
    <div className="slide-actions">
      {viewOf(slide, storyYears).kind !== 'words' && (
        <Button look="boxed" onClick={retake}>
          {t('present:slide.retake')}
        </Button>
      )}
      <Button look="boxed" disabled={at === 0} onClick={() => onMove(at - 1)}>
        {t('present:slide.earlier')}
      </Button>
      <Button look="boxed" disabled={at === count - 1} onClick={() => onMove(at + 1)}>
        {t('present:slide.later')}
      </Button>
      <Button
        look="boxed"
        onClick={() => {
          copySlide(at)
          onMoved(at + 1)
        }}
      >
        {t('present:slide.copy')}
      </Button>
      <Button
        look="boxed"
        onClick={() => {
          removeSlide(at)
          onMoved(Math.max(0, at - 1))
        }}
      >
        {t('present:slide.remove')}
      </Button>
      <p className="slide-retaken" role="status">
        {retaken?.slide === slide && retakenWords(retaken, text)}
      </p>
    </div>
  )
}
