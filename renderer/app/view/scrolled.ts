import type { Screen } from './screens'

/** How far down each screen was left, in pixels. Nothing is drawn by it: it is read when a screen is shown. */
const scrolled = new Map<Screen, number>()

export const scrolledOf = (screen: Screen): number => scrolled.get(screen) ?? 0

export const keepScrolled = (screen: Screen, top: number): void => {
  scrolled.set(screen, top)
}

/** As if no screen had been seen. */
export const forgetScrolled = (): void => scrolled.clear()
