import { isLivingFile } from './living'

/** A newer build that answers later than this takes over at a next loading. */
const TAKE_OVER_MS = 3000

/** Where a service worker may be: a built page from a server. Browsers give none to plain http but this machine's. */
const container = (): ServiceWorkerContainer | null =>
  import.meta.env.PROD &&
  !isLivingFile &&
  !window.levier &&
  location.protocol.startsWith('http') &&
  'serviceWorker' in navigator
    ? navigator.serviceWorker
    : null

/**
 * Keeps the page in the browser, so that it works without its server from now on. Where that is refused it works as
 * before.
 *
 * @param onNewer called where a newer build is kept too, and waits
 */
export async function keepOffline(onNewer: () => void): Promise<void> {
  const workers = container()
  if (!workers) return
  try {
    await workers.register('./service-worker.js', { updateViaCache: 'none' })
  } catch {
    return
  }
  const registration = await workers.ready
  const tell = (): void => {
    if (registration.waiting) onNewer()
  }
  tell()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell))
}

/** A newer build that waits takes over, so that the page is of it when it is loaded again. */
export async function takeNewer(): Promise<void> {
  const workers = container()
  const waiting = (await workers?.getRegistration())?.waiting
  if (!workers || !waiting) return
  await new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true })
    setTimeout(resolve, TAKE_OVER_MS)
    waiting.postMessage('take-over')
  })
}
