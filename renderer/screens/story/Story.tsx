import { useStore } from 'zustand'
import './story.css'
import { useRef, useState } from 'react'
import { appStore } from '../../app/appStore'
import { addView } from '../../app/document/story'
import { slideKeys } from '../../app/document/storyEdits'
import { tellRejection } from '../../app/faults'
import { showPresenter } from '../../app/presenter/presenterLink'
import { presentingStore, resumesAt, startPresenting } from '../../app/presenting'
import { attemptsOf, triedStore } from '../../app/tried'
import { Tried } from '../../frame/slide/Tried'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'
import { SlideEditor } from './SlideEditor'
import { StoryList } from './StoryList'

function NoStory({ onAdded }: { readonly onAdded: () => void }) {
  const { t } = useText()
  return (
    <div className="story-empty">
      <h2>{t('present:story.empty')}</h2>
      <p>{t('present:story.emptyText')}</p>
      <Button
        look="primary"
        onClick={() => {
          addView()
          onAdded()
        }}
      >
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
  const [chosen, choose] = useState<string | null>(null)
  // The last one that was chosen may be gone, by undoing or by opening another study.
  const [place, setPlace] = useState(0)
  const found = chosen === null ? -1 : keys.indexOf(chosen)
  const at = found >= 0 ? found : Math.min(place, keys.length - 1)
  const slide = study.story[at]
  const go = (to: number) => {
    setPlace(to)
    choose(slideKeys(appStore.getState().study.story)[to] ?? null)
  }
  // A presentation that ends leaves its slide chosen here.
  const left = useStore(presentingStore, (state) => state.left)
  const [lastLeft, setLastLeft] = useState<typeof left>(null)
  if (left !== lastLeft) {
    setLastLeft(left)
    if (left?.createdAt === study.createdAt) go(resumesAt(study, left))
  }
  const main = useRef<HTMLElement>(null)
  const write = () => main.current?.querySelector<HTMLElement>('.slide-writing textarea')?.focus()
  const goToSlide = (key: string) => go(slideKeys(appStore.getState().study.story).indexOf(key))
  if (!slide) return <NoStory onAdded={() => go(0)} />
  return (
    <div className="story">
      <section className="story-side" aria-label={t('present:story.title')}>
        <StoryList study={study} keys={keys} at={at} onChoose={goToSlide} onWrite={write} />
        <button type="button" className="story-add" onClick={() => go(addView())}>
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
          {at > 0 && (
            <Button look="boxed" onClick={() => startPresenting(0)}>
              {t('present:story.startFirst')}
            </Button>
          )}
          <Button look="primary" onClick={() => startPresenting(at)}>
            {t(at === 0 ? 'present:story.start' : 'present:story.startHere')}
          </Button>
        </div>
        <SlideEditor key={keys[at]} study={study} slide={slide} at={at} count={keys.length} onMoved={go} />
        {tried && <Tried />}
      </section>
    </div>
  )
}
