import { createStore } from 'zustand/vanilla'
import type { LeverSetting, Study } from '#shared/study/study'
import { appStore } from './appStore'
import { chooseSlide } from './chosenSlide'
import { slideKeys } from './document/storyEdits'
import { takeTyping } from './pendingFields'

/** Instead of a slide the room may be shown nothing, so that it looks at who speaks. */
export type Blank = 'black' | 'white'

/** What may lie over the slide: what the room tried, or what the keys do. */
export type Listed = 'tried' | 'keys'

/** A presentation that is going on. None of it is part of the study. */
export interface Presentation {
  /** the slide shown; one more than there are, for the sources */
  readonly at: number
  /** levers moved on this slide only, over those of its scenario */
  readonly live: Readonly<Record<string, LeverSetting>>
  /** the year this slide speaks of instead of its own; null for its own */
  readonly year: number | null
  /** what was moved is shown again from the list of attempts: nobody tries it now */
  readonly again: boolean
  readonly leverPanel: boolean
  readonly listed: Listed | null
  readonly blank: Blank | null
  /** by slide: what the room guessed, in the unit drawn */
  readonly guesses: Readonly<Record<number, number>>
  /** slides whose guess was answered */
  readonly revealed: readonly number[]
  /** milliseconds since 1970 */
  readonly startedAt: number
}

/** Where a presentation was left, and what the room had said by then. */
interface Left extends Pick<Presentation, 'guesses' | 'revealed'> {
  /** of the study: another one begins at its first slide */
  readonly createdAt: string
  /** of the slide */
  readonly key: string
}

interface Presenting {
  readonly now: Presentation | null
  readonly left: Left | null
}

export const presentingStore = createStore<Presenting>()(() => ({ now: null, left: null }))

const slides = (): number => appStore.getState().study.story.length

/** A slide as it is before anything is tried on it. */
export const UNTOUCHED = { live: {}, year: null, again: false } as const
const UNSAID = { guesses: {}, revealed: [] } as const

/** Begins at a slide; false where there is none. */
export function startPresenting(at: number, said: Pick<Presentation, 'guesses' | 'revealed'> = UNSAID): boolean {
  takeTyping()
  if (at < 0 || at >= slides()) return false
  const { guesses, revealed } = said
  presentingStore.setState({
    now: { at, ...UNTOUCHED, leverPanel: false, listed: null, blank: null, guesses, revealed, startedAt: Date.now() },
  })
  return true
}

/** The slide at which the story of a study was left, from 0; 0 where it was not, or the slide is gone. */
export function resumesAt({ createdAt, story }: Study, left: Left | null): number {
  return left?.createdAt === createdAt ? Math.max(0, slideKeys(story).indexOf(left.key)) : 0
}

/** Goes on where the presentation was left, with what the room had said; false where there is no slide. */
export function resumePresenting(): boolean {
  const { study } = appStore.getState()
  const { left } = presentingStore.getState()
  const at = resumesAt(study, left)
  return startPresenting(at, at > 0 && left ? left : UNSAID)
}

/** Ends the presentation; its slide is the one chosen in the story. */
export function stopPresenting(): void {
  const { study } = appStore.getState()
  chooseSlide(presentingStore.getState().now?.at ?? -1)
  presentingStore.setState(({ now, left }) => {
    const key = now && slideKeys(study.story)[now.at]
    if (!now) return { now, left }
    // Left at its sources it was told to the end: the next one begins at its first slide.
    if (!key) return { now: null, left: null }
    return { now: null, left: { createdAt: study.createdAt, key, guesses: now.guesses, revealed: now.revealed } }
  })
}
