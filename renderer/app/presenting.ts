import { createStore } from 'zustand/vanilla'
import type { LeverSetting } from '#shared/study/study'
import { appStore } from './appStore'
import { takeTyping } from './pendingFields'

/** A presentation that is going on. None of it is part of the study. */
export interface Presentation {
  /** the slide shown */
  readonly at: number
  /** levers moved on this slide only, over those of its scenario */
  readonly live: Readonly<Record<string, LeverSetting>>
  readonly leverPanel: boolean
  /** by slide: what the room guessed, in the unit drawn */
  readonly guesses: Readonly<Record<number, number>>
  /** slides whose guess was answered */
  readonly revealed: readonly number[]
  /** milliseconds since 1970 */
  readonly startedAt: number
}

export const presentingStore = createStore<{ readonly now: Presentation | null }>()(() => ({ now: null }))

const slides = (): number => appStore.getState().study.story.length

function change(changes: (now: Presentation) => Partial<Presentation>): void {
  presentingStore.setState(({ now }) => ({ now: now && { ...now, ...changes(now) } }))
}

/** Begins at a slide; false where there is none. */
export function startPresenting(at: number): boolean {
  takeTyping()
  if (at < 0 || at >= slides()) return false
  presentingStore.setState({
    now: { at, live: {}, leverPanel: false, guesses: {}, revealed: [], startedAt: Date.now() },
  })
  return true
}

export const stopPresenting = (): void => presentingStore.setState({ now: null })

/** Goes to a slide, the first or last where there is none; levers moved on the one before are put back. */
export function goToSlide(at: number): void {
  const target = Math.max(0, Math.min(slides() - 1, at))
  change((now) => (now.at === target ? {} : { at: target, live: {} }))
}

export const stepSlide = (by: number): void => goToSlide((presentingStore.getState().now?.at ?? 0) + by)

export const setLive = (lever: string, setting: LeverSetting): void =>
  change(({ live }) => ({ live: { ...live, [lever]: setting } }))

export const restoreLive = (): void => change(() => ({ live: {} }))

export const showLeverPanel = (leverPanel: boolean): void => change(() => ({ leverPanel }))

export const guessOn = (slide: number, value: number): void =>
  change(({ guesses, revealed }) => (revealed.includes(slide) ? {} : { guesses: { ...guesses, [slide]: value } }))

export const reveal = (slide: number): void =>
  change(({ revealed }) => (revealed.includes(slide) ? {} : { revealed: [...revealed, slide] }))
