import { tellRejection } from './faults'

/**
 * Starts something once the first screen stands, so that what it loads does not hold it up.
 *
 * @param start gives what stops it again, where it goes on
 * @returns stops it, also before it has begun
 */
export function whenPainted(start: () => Promise<(() => void) | undefined>): () => void {
  let stop: (() => void) | undefined
  let wanted = true
  // The first frame asks for the second: by then the first is on the screen.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (!wanted) return
      tellRejection(
        start().then((stopped) => {
          if (wanted) stop = stopped
          else stopped?.()
        }),
      )
    }),
  )
  return () => {
    wanted = false
    stop?.()
  }
}
