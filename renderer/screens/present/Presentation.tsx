import { useStore } from 'zustand'
import './presentation.css'
import './presentationPortrait.css'
import { useCallback, useEffect, useRef, useState } from 'react'
import { whenRested } from '#shared/whenRested'
import { appStore } from '../../app/appStore'
import { lastPlace } from '../../app/document/story'
import { slideKeys } from '../../app/document/storyEdits'
import { tellRejection } from '../../app/faults'
import { showPresenter, tellPresenter } from '../../app/presenter/presenterLink'
import { type Presentation as Now, presentingStore, stopPresenting } from '../../app/presenting'
import {
  goToSlide,
  guessOn,
  leaveTopmost,
  showAgain,
  showBlank,
  showList,
  stepSlide,
  turnAnswer,
  turnLeverPanel,
  turnList,
} from '../../app/presentingSteps'
import { SlideFace } from '../../frame/slide/SlideFace'
import { SourcesFace } from '../../frame/slide/SourcesFace'
import { slideTitle } from '../../frame/slide/slideTitle'
import { Tried } from '../../frame/slide/Tried'
import { useSlideInputs } from '../../frame/slide/useSlideInputs'
import { enterFullScreen, leaveFullScreen, onFullScreenLeft, toggleFullScreen } from '../../platform/fullScreen'
import { useText } from '../../ui/text'
import { controlOf } from './controlOf'
import { Keys } from './Keys'
import { askedBy, clickerStep } from './keys'
import { LiveLever } from './LiveLever'
import { NumberKeys } from './numberKeys'
import { PresentationBar } from './PresentationBar'
import { useKeysBack } from './useKeysBack'

/** The pointer rests this long before what lies over the slide goes away. */
const REST_MS = 2500

/** Whether a hand is at the pointer, so that controls are wanted. */
function useStirred(): boolean {
  const [stirred, setStirred] = useState(true)
  useEffect(() => {
    const rest = whenRested(REST_MS, () => setStirred(false))
    const stir = () => {
      setStirred(true)
      rest.restart()
    }
    stir()
    addEventListener('pointermove', stir)
    return () => {
      rest.cancel()
      removeEventListener('pointermove', stir)
    }
  }, [])
  return stirred
}

interface LayerProps {
  readonly index: number
  readonly now: Now
}

const NO_LEVERS = {}

/** A slide in its place in the pile; those beside the one shown are drawn already, out of sight. */
function Layer({ index, now }: LayerProps) {
  const study = useStore(appStore, (state) => state.study)
  const inputs = useSlideInputs(study)
  const slide = study.story[index]
  const shown = now.at === index
  const revealed = now.revealed.includes(index)
  const value = now.guesses[index] ?? null
  const onGuess = useCallback((guess: number) => guessOn(index, guess), [index])
  if (!slide) return null
  return (
    <div className="layer" data-shown={shown || undefined} inert={!shown}>
      <SlideFace
        slide={slide}
        inputs={inputs}
        live={shown ? now.live : NO_LEVERS}
        year={shown ? now.year : null}
        onWall
        banded={shown}
        steady={shown}
        guessing={slide.guess ? { value, revealed, onGuess, onReveal: turnAnswer } : null}
      />
    </div>
  )
}

function Shown({ now }: { readonly now: Now }) {
  const text = useText()
  const { t } = text
  const study = useStore(appStore, (state) => state.study)
  const stirred = useStirred()
  const root = useRef<HTMLElement>(null)
  useKeysBack(root)
  const [blocked, setBlocked] = useState(false)
  const keys = slideKeys(study.story)
  const count = keys.length
  const at = Math.min(now.at, count)
  const { leverPanel, listed } = now

  const openPresenter = useCallback(() => tellRejection(showPresenter().then((opened) => setBlocked(!opened))), [])

  useEffect(() => {
    if (count === 0) stopPresenting()
  }, [count])
  useEffect(tellPresenter, [])
  useEffect(() => {
    enterFullScreen()
    const forget = onFullScreenLeft(leaveTopmost)
    return () => {
      forget()
      leaveFullScreen()
    }
  }, [])
  useEffect(() => {
    const onClicker = (event: KeyboardEvent) => {
      if (presentingStore.getState().now?.blank) {
        // Whatever key it is, the slide comes back and nothing else happens.
        event.preventDefault()
        event.stopPropagation()
        return showBlank(null)
      }
      const step = clickerStep(event)
      if (step === null) return
      event.preventDefault()
      event.stopPropagation()
      stepSlide(step)
    }
    // Before a lever in hand gets them.
    addEventListener('keydown', onClicker, true)
    return () => removeEventListener('keydown', onClicker, true)
  }, [])
  useEffect(() => {
    const numbers = new NumberKeys()
    const onKey = (event: KeyboardEvent) => {
      const asked = askedBy(event, controlOf(event.target))
      if (!asked) return
      event.preventDefault()
      const last = appStore.getState().study.story.length
      switch (asked.kind) {
        case 'step':
          return stepSlide(asked.by)
        case 'first':
          return goToSlide(0)
        case 'last':
          return goToSlide(last - 1)
        case 'digit': {
          const number = numbers.type(asked.digit, performance.now(), last)
          return number === null ? undefined : goToSlide(number - 1)
        }
        case 'lever':
          return turnLeverPanel()
        case 'reveal':
          return turnAnswer()
        case 'black':
        case 'white':
          return showBlank(asked.kind)
        case 'tried':
        case 'keys':
          return turnList(asked.kind)
        case 'presenter':
          return openPresenter()
        case 'full':
          return toggleFullScreen()
        case 'leave':
          return leaveTopmost()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [openPresenter])
  // The lever takes the focus when its panel opens, not again on every slide: keys that turn pages go on doing so.
  useEffect(() => {
    if (leverPanel) root.current?.querySelector<HTMLElement>('.live-lever input')?.focus()
  }, [leverPanel])
  const revealed = now.revealed.includes(at)
  // The mark to set first takes it, so that the arrow keys move it; else the slide has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide, its answer hidden again or the panel gone moves the focus
  useEffect(() => {
    if (leverPanel) return
    // A frame later: a chart is drawn only once its size is known.
    const frame = requestAnimationFrame(() => {
      const mark = root.current?.querySelector<HTMLElement>('[data-shown] .guess-mark[tabindex]')
      ;(mark ?? root.current)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [at, revealed, leverPanel])

  // What closed may have had the focus.
  useEffect(() => {
    if (!listed && document.activeElement === document.body) root.current?.focus({ preventScroll: true })
  }, [listed])

  const slide = study.story[at] ?? null
  return (
    <section
      className="presentation"
      ref={root}
      tabIndex={-1}
      aria-label={t('present:play.title')}
      data-stirred={stirred || undefined}
      data-lever={leverPanel || undefined}
    >
      <p className="hidden" role="status">
        {slide
          ? t('present:play.said', { number: at + 1, count, title: slideTitle(slide, text) })
          : t('present:sources.title')}
      </p>
      <div className="pile">
        {keys.map((key, index) => Math.abs(index - at) <= 1 && <Layer key={key} index={index} now={now} />)}
        {!slide && (
          <div className="layer" data-shown>
            <SourcesFace story={study.story} />
          </div>
        )}
      </div>
      {leverPanel && slide && <LiveLever key={at} of={keys[at] ?? ''} slide={slide} now={now} />}
      {listed && (
        <div className="presentation-tried">
          {listed === 'keys' ? (
            <Keys onClose={() => showList(null)} />
          ) : (
            <Tried onShow={showAgain} onClose={() => showList(null)} />
          )}
        </div>
      )}
      {blocked && (
        <p className="presentation-word" role="alert">
          {t('present:play.blocked')}
        </p>
      )}
      <PresentationBar
        at={at}
        count={count}
        last={lastPlace(study.story)}
        listed={listed}
        onPresenter={openPresenter}
      />
      {now.blank && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: any key does the same, wherever the focus is
        // biome-ignore lint/a11y/noStaticElementInteractions: a dark wall is no control
        <div className="presentation-blank" data-blank={now.blank} onClick={() => showBlank(null)}>
          <span className="hidden" role="status">
            {t(`present:play.${now.blank}`)}
          </span>
        </div>
      )}
    </section>
  )
}

/** The story as the room sees it: one slide at a time, driven by keys, over everything else. */
export function Presentation() {
  const now = useStore(presentingStore, (state) => state.now)
  return now && <Shown now={now} />
}
