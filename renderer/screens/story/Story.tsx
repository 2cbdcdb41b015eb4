import { useStore } from 'zustand'
import './story.css'
import { useRef } from 'react'
import { appStore } from '../../app/appStore'
import { chooseSlide, chosenPlace, chosenSlideStore } from '../../app/chosenSlide'
import { addView } from '../../app/document/story'
import { slideKeys } from '../../app/document/storyEdits'
import { tellRejection } from '../../app/faults'
import { showPresenter } from '../../app/presenter/presenterLink'
import { startPresenting } from '../../app/presenting'
import { attemptsOf, triedStore } from '../../app/tried'
import { Tried } from '../../frame/slide/Tried'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { SlideEditor } from './SlideEditor'
import { StoryList } from './StoryList'

function NoStory() {
  const { t } = useText()
  return (
    <div className="story-empty">
      <h2>{t('present:story.empty')}</h2>
      <p>{t('present:story.emptyText')}</p>
      <Button look="primary" onClick={() => addView()}>
        {t('present:story.addView')}
      </Button>
    </div>
  )
}

/** The story: its slides in order, the chosen one large with everything that can be written on it. */
export function Story() {
  const { t } = useText()
  const study = useStore(appStore, (state) => state.study)
  const keys = slideKeys(study.story)
  const tried = useStore(triedStore, (each) => attemptsOf(each, study.createdAt).length > 0)
  const at = useStore(chosenSlideStore, (chosen) => chosenPlace(study, chosen))
  const slide = study.story[at]
  const main = useRef<HTMLElement>(null)
  const write = () => main.current?.querySelector<HTMLElement>('.slide-writing textarea')?.focus()
  const goToSlide = (key: string) => chooseSlide(slideKeys(appStore.getState().study.story).indexOf(key))
  if (!slide) return <NoStory />
  return (
    <div className="story">
      <section className="story-side" aria-label={t('present:story.title')}>
        <StoryList study={study} keys={keys} at={at} onChoose={goToSlide} onWrite={write} />
        <button type="button" className="story-add" onClick={() => addView()}>
          + {t('present:story.addView')}
        </button>
      </section>
      <section
        ref={main}
        className="story-main"
        aria-label={t('present:slide.edit', { number: at + 1, count: keys.length })}
      >
        <div className="story-start">
          <h2>{t('present:slide.edit', { number: at + 1, count: keys.length })}</h2>
          <Button
            look="boxed"
            onClick={() => {
              tellRejection(showPresenter())
              startPresenting(at)
            }}
          >
            {t('present:story.withNotes')}
          </Button>
          <Button look="primary" onClick={() => startPresenting(at)}>
            {t('present:story.startAt', { number: at + 1 })}
          </Button>
        </div>
        <SlideEditor key={keys[at]} study={study} slide={slide} at={at} count={keys.length} onMoved={chooseSlide} />
        {tried && <Tried />}
      </section>
    </div>
  )
}
