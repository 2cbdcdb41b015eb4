import { tellRejection } from './faults'

/** What shows that somebody is at the page, before anything is pressed. */
const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const

let touched: Promise<void> | null = null

/** Fulfilled at the first sign that somebody is at the page. */
const firstTouch = (): Promise<void> => {
  touched ??= new Promise((resolve) => {
    const sign = () => {
      for (const type of SIGNS) removeEventListener(type, sign, true)
      resolve()
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
