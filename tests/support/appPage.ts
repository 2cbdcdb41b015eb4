import { vi } from 'vitest'

/**
 * What the app's store asks of its page: its languages, whether a desktop stands behind it, and to hear of files dropped.
 * To be called before the store is imported.
 */
export function standInForPage(): void {
  const page = new EventTarget()
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('navigator', { languages: ['en'] })
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
}
