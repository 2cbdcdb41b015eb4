import { useStore } from 'zustand'
import { ScrollRegion } from '../../ui/kit/ScrollRegion'
import './presenter.css'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Slide, Study } from '#shared/study/study'
import { appearanceStore } from '../../app/appearance'
import { lastPlace } from '../../app/document/story'
import { type FromPresenter, presenterChannel, type ToPresenter } from '../../app/presenter/presenterMessages'
import type { Presentation } from '../../app/presenting'
import { openGuess } from '../../frame/slide/openGuess'
import { SlideFace } from '../../frame/slide/SlideFace'
import { SourcesFace } from '../../frame/slide/SourcesFace'
import { useSlideInputs } from '../../frame/slide/useSlideInputs'
import type { Channel } from '../../platform/channel'
import { Button } from '../../ui/kit/Button'
import { Icon } from '../../ui/kit/Icon'
import { Markdown } from '../../ui/kit/Markdown'
import { useText } from '../../ui/text'
import { controlOf } from './controlOf'
import { Keys } from './Keys'
import { type Asked, askedBy } from './keys'
import { PresenterAnswer } from './PresenterAnswer'
import { PresenterLevers } from './PresenterLevers'

const SECOND = 1000

interface Presented {
  readonly study: Study | null
  readonly now: Presentation | null
}

/** What the presenting window last sent, and how to turn its slides. */
function usePresented(id: string): Presented & { readonly ask: (message: FromPresenter) => void } {
  const [presented, setPresented] = useState<Presented>({ study: null, now: null })
  const channel = useRef<Channel | null>(null)
  useEffect(() => {
    const open = presenterChannel(id)
    channel.current = open
    open.onmessage = ({ data }: MessageEvent<ToPresenter>) => {
      if (data.kind === 'study') setPresented((before) => ({ ...before, study: data.study }))
      else {
        const { now, language, theme } = data
        appearanceStore.setState({ language, theme })
        setPresented((before) => ({ ...before, now }))
      }
    }
    open.postMessage({ kind: 'hello' } satisfies FromPresenter)
    return () => open.close()
  }, [id])
  const ask = useCallback((message: FromPresenter) => channel.current?.postMessage(message), [])
  return { ...presented, ask }
}

const BACK = { kind: 'blank', blank: null } as const

/** What a key asks the window on the wall for; null where it is not for this window. */
function messageOf(asked: Asked): FromPresenter | null {
  switch (asked.kind) {
    case 'step':
      return asked
    case 'reveal':
    case 'lever':
    case 'tried':
    case 'leave':
      return { kind: asked.kind }
    case 'black':
    case 'white':
      return { kind: 'blank', blank: asked.kind }
    default:
      return null
  }
}

/** The keys that move the guess on the wall lead to its field here, and turn no page under it. */
function guessKey({ key }: KeyboardEvent): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
  const field = document.querySelector<HTMLElement>('.presenter-answer input')
  field?.focus()
  return field !== null
}

const two = (number: number): string => String(number).padStart(2, '0')

function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND))
  const hours = Math.floor(seconds / 3600)
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

function Clock({ startedAt }: { readonly startedAt: number }) {
  const { t, formats } = useText()
  const [time, setTime] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setTime(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  const clock = new Intl.DateTimeFormat(formats.locale, { hour: '2-digit', minute: '2-digit' }).format(time)
  return (
    <dl className="presenter-times">
      <div>
        <dt>{t('present:presenter.elapsed')}</dt>
        <dd data-elapsed>{elapsed(time - startedAt)}</dd>
      </div>
      <div>
        <dt>{t('present:presenter.clock')}</dt>
        <dd>{clock}</dd>
      </div>
    </dl>
  )
}

interface DeskProps {
  readonly study: Study
  readonly now: Presentation
  /** null at the sources behind the last */
  readonly slide: Slide | null
  readonly ask: (message: FromPresenter) => void
  /** what the keys do is listed */
  readonly keys: boolean
  readonly onKeys: () => void
}

function Desk({ study, now, slide, ask, keys, onKeys }: DeskProps) {
  const { t } = useText()
  const inputs = useSlideInputs(study)
  const count = study.story.length
  const next = study.story[now.at + 1]
  const atLast = now.at >= lastPlace(study.story)
  const guessing = slide?.guess ? { value: now.guesses[now.at] ?? null, revealed: now.revealed.includes(now.at) } : null
  return (
    <main className="presenter">
      <header className="presenter-head">
        <h1>{slide ? t('present:play.place', { number: now.at + 1, count }) : t('present:sources.title')}</h1>
        <Clock startedAt={now.startedAt} />
        <div className="presenter-steps">
          <button
            type="button"
            aria-label={t('present:play.previous')}
            title={t('present:key.with', { name: t('present:play.previous'), key: '←' })}
            disabled={now.at === 0}
            onClick={() => ask({ kind: 'step', by: -1 })}
          >
            <Icon name="back" />
          </button>
          <button
            type="button"
            aria-label={t('present:play.next')}
            title={t('present:key.with', { name: t('present:play.next'), key: '→' })}
            disabled={atLast}
            onClick={() => ask({ kind: 'step', by: 1 })}
          >
            <Icon name="forward" />
          </button>
          <Button
            look="boxed"
            title={t('present:key.with', { name: t('present:play.toBlack'), key: 'B' })}
            aria-keyshortcuts="B"
            aria-pressed={now.blank === 'black'}
            onClick={() => ask({ kind: 'blank', blank: now.blank ? null : 'black' })}
          >
            {t('present:play.toBlack')}
          </Button>
          <button
            type="button"
            aria-label={t('present:keys.title')}
            title={t('present:key.with', { name: t('present:keys.title'), key: '?' })}
            aria-keyshortcuts="?"
            aria-pressed={keys}
            onClick={onKeys}
          >
            <Icon name="help" />
          </button>
          <Button
            look="boxed"
            title={t('present:key.with', { name: t('present:play.leave'), key: t('present:key.escape') })}
            aria-keyshortcuts="Escape"
            onClick={() => ask({ kind: 'end' })}
          >
            {t('present:play.leave')}
          </Button>
        </div>
      </header>
      {keys && (
        <div className="presenter-keys">
          <Keys aside onClose={onKeys} />
        </div>
      )}
      <section className="presenter-now" aria-label={t('present:presenter.now')}>
        <div className="presenter-screen" aria-hidden inert>
          {slide ? (
            <SlideFace
              key={now.at}
              slide={slide}
              inputs={inputs}
              live={now.live}
              year={now.year}
              onWall
              steady
              guessing={guessing}
            />
          ) : (
            <SourcesFace story={study.story} />
          )}
          {now.blank && <p className="presenter-blank">{t(`present:play.${now.blank}`)}</p>}
        </div>
      </section>
      <section className="presenter-next" aria-labelledby="presenter-next">
        <h2 id="presenter-next">{t('present:presenter.next')}</h2>
        {atLast ? (
          <p className="soft">{t('present:presenter.last')}</p>
        ) : (
          <div className="presenter-screen" aria-hidden inert>
            {next ? (
              <SlideFace slide={next} inputs={inputs} guessing={next.guess ? openGuess : null} />
            ) : (
              <SourcesFace story={study.story} />
            )}
          </div>
        )}
      </section>
      <section className="presenter-said">
        {slide?.guess && <PresenterAnswer study={inputs} slide={slide} now={now} ask={ask} />}
        {slide && <PresenterLevers study={inputs} slide={slide} now={now} ask={ask} />}
      </section>
      <ScrollRegion className="presenter-notes" label={{ id: 'presenter-notes' }}>
        <h2 id="presenter-notes">{t('present:presenter.notes')}</h2>
        {slide?.notes ? <Markdown text={slide.notes} /> : <p className="soft">{t('present:presenter.noNotes')}</p>}
      </ScrollRegion>
    </main>
  )
}

/** The presenter's own window: notes, what the room sees and what comes next. It edits nothing. */
export function Presenter({ id }: { readonly id: string }) {
  const { t } = useText()
  const theme = useStore(appearanceStore, (state) => state.theme)
  const { study, now, ask } = usePresented(id)
  const blank = now?.blank ?? null
  const [keys, setKeys] = useState(false)
  const turnKeys = useCallback(() => setKeys((shown) => !shown), [])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    document.title = `${t('present:presenter.title')} — Levier`
  }, [t])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const control = controlOf(event.target)
      if (!blank && control !== 'field' && guessKey(event)) return event.preventDefault()
      const asked = askedBy(event, control)
      if (!blank && (asked?.kind === 'keys' || (keys && asked?.kind === 'leave'))) {
        event.preventDefault()
        return turnKeys()
      }
      // Whatever key it is, a slide that is hidden comes back: the window on the wall sees to that.
      const message = (asked && messageOf(asked)) ?? (blank ? BACK : null)
      if (!message) return
      event.preventDefault()
      ask(message)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [ask, blank, keys, turnKeys])
  const slide = now && study?.story[now.at]
  if (!study || !now)
    return (
      <main className="presenter-waiting">
        <p>{t('present:presenter.waiting')}</p>
      </main>
    )
  return <Desk study={study} now={now} slide={slide ?? null} ask={ask} keys={keys} onKeys={turnKeys} />
}
