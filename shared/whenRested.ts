export interface Rest {
  /** Begins to wait anew. */
  readonly restart: () => void
  /** Begins to wait unless it does already. */
  readonly start: () => void
  readonly cancel: () => void
  readonly waiting: () => boolean
}

/**
 * Acts once things have been at rest for some time: `restart` on every move puts the act off until `ms`
 * milliseconds after the last one. With `start` instead it comes `ms` after the first.
 */
export function whenRested(ms: number, act: () => void): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  const cancel = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const start = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined
      act()
    }, ms)
  }
  const restart = (): void => {
    cancel()
    start()
  }
  return { restart, start, cancel, waiting: () => timer !== undefined }
}
