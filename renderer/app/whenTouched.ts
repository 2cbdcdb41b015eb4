import { whenRested } from '#shared/whenRested'
import { tellRejection } from './faults'

/** What shows that somebody is at the page, before anything is pressed. */
const SIGNS = ['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'wheel', 'keydown', 'focusin'] as const

/** How long a hand rests before anything is loaded: a lever that is dragged has the page to itself. */
const REST_MS = 300

let touched: Promise<void> | null = null

/** Fulfilled once somebody was at the page and rests. */
const firstTouch = (): Promise<void> => {
  touched ??= new Promise((resolve) => {
    const rest = whenRested(REST_MS, () => {
      for (const type of SIGNS) removeEventListener(type, sign, true)
      resolve()
    })
    const sign = (event: Event) => {
      rest.cancel()
      if (!(event instanceof PointerEvent && event.buttons > 0)) rest.start()
    }
    for (const type of SIGNS) addEventListener(type, sign, { capture: true, passive: true })
  })
  return touched
}

/**
 * Loads what somebody may press next, once somebody is there: a page that is only looked at fetches none of it.
 *
 * @returns gives it up, where it has not begun
 */
export function whenTouched(load: () => Promise<void>): () => void {
  let wanted = true
  tellRejection(firstTouch().then(() => (wanted ? load() : undefined)))
  return () => {
    wanted = false
  }
}
