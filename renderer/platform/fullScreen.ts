/** A change of full screen that was asked for here, and is not to be taken for the user's wish to leave. */
let expected = 0

const GRACE_MS = 1500

/** To be called before something that ends full screen by itself, such as opening a window. */
export function expectFullScreenChange(): void {
  expected = performance.now() + GRACE_MS
}

/** Where it is refused, whatever was to fill the screen fills the window. */
export function enterFullScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (!document.fullscreenElement) return
  expectFullScreenChange()
  void document.exitFullscreen().catch(() => undefined)
}

export const toggleFullScreen = (): void => (document.fullscreenElement ? leaveFullScreen() : enterFullScreen())

/** Tells when the user left full screen with the browser's own Esc, which reaches no page. */
export function onFullScreenLeft(listener: () => void): () => void {
  const changed = () => {
    if (!document.fullscreenElement && performance.now() > expected) listener()
  }
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
