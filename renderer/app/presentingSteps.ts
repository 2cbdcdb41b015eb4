import type { LeverSetting } from '#shared/study/study'
import { appStore } from './appStore'
import { type Attempt, placeOf } from './attempts'
import { lastPlace } from './document/story'
import { asksRoom } from './guessOpen'
import { type Blank, type Listed, type Presentation, presentingStore, stopPresenting, UNTOUCHED } from './presenting'
import { takesLever } from './takesLever'

function change(changes: (now: Presentation) => Partial<Presentation>): void {
  presentingStore.setState(({ now }) => ({ now: now && { ...now, ...changes(now) } }))
}

/** Ends what lies topmost: the list, then the lever, then the presentation. */
export function leaveTopmost(): void {
  const { now } = presentingStore.getState()
  if (now?.listed) showList(null)
  else if (now?.leverPanel) showLeverPanel(false)
  else stopPresenting()
}

/**
 * Goes to a slide or to the sources behind them, the first or last where there is none; what was moved on the one before
 * is put back, and what lay over it is closed, the lever where the other slide has none.
 */
export function goToSlide(at: number): void {
  const { study } = appStore.getState()
  const target = Math.max(0, Math.min(lastPlace(study.story), at))
  const leverPanel = (now: Presentation): boolean => now.leverPanel && takesLever(study.story[target], study)
  change((now) => ({
    listed: null,
    ...(now.at === target ? {} : { at: target, ...UNTOUCHED, leverPanel: leverPanel(now) }),
  }))
}

/** Turns the page; a step forward from a guess reveals its answer first, and a step back hides it first. */
export function stepSlide(by: 1 | -1): void {
  const { now } = presentingStore.getState()
  if (!now) return
  const { at, revealed } = now
  if (revealed.includes(at) === by < 0 && asksRoom(appStore.getState().study, at)) {
    showList(null)
    turnAnswer()
  } else goToSlide(at + by)
}

export const setLive = (lever: string, setting: LeverSetting): void =>
  change(({ live }) => ({ live: { ...live, [lever]: setting }, again: false }))

/** Shows what was tried, on the slide it was tried on; nothing where that slide is gone. */
export function showAgain(attempt: Attempt): void {
  const at = placeOf(attempt, appStore.getState().study)
  if (at < 0) return
  goToSlide(at)
  change(() => ({ live: attempt.levers, year: attempt.year, again: true, leverPanel: true }))
}

export const setLiveYear = (year: number): void => change(() => ({ year, again: false }))

export const restoreLive = (): void => change(() => UNTOUCHED)

export const showList = (listed: Listed | null): void => change(() => ({ listed }))
export const turnList = (list: Listed): void => change(({ listed }) => ({ listed: listed === list ? null : list }))

export const showLeverPanel = (shown: boolean): void =>
  change(({ at }) => {
    const { study } = appStore.getState()
    return { leverPanel: shown && takesLever(study.story[at], study) }
  })
export const turnLeverPanel = (): void => showLeverPanel(!presentingStore.getState().now?.leverPanel)

export const showBlank = (blank: Blank | null): void => change(() => ({ blank }))

export const guessOn = (slide: number, value: number): void =>
  change(({ guesses, revealed }) => (revealed.includes(slide) ? {} : { guesses: { ...guesses, [slide]: value } }))

/** Reveals the answer of the slide shown, or hides it again. */
export const turnAnswer = (): void =>
  change(({ at, revealed }) => {
    if (!asksRoom(appStore.getState().study, at)) return {}
    return { revealed: revealed.includes(at) ? revealed.filter((each) => each !== at) : [...revealed, at] }
  })
