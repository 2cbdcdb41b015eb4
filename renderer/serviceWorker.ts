/**
 * Keeps the built page in the browser, so that it works without its server after the first visit. Each build has a
 * cache of its own, whole or not there: nothing is ever mixed. A newer build waits until a window asks for it, or until
 * the last one is closed. Why by hand: `docs/decisions/0027-kept-offline.md`.
 */

interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface Asked extends Lasting {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}

/** What there is in a service worker, which the types of a page do not know. */
interface Worker {
  /** put before this text by the build: the digest of all, and of each file by its address from here */
  readonly built: {
    readonly digest: string
    readonly files: Readonly<Record<string, string>>
    /** what is kept only once it was asked for */
    readonly later: Readonly<Record<string, string>>
  }
  readonly registration: ServiceWorkerRegistration
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (all: { readonly includeUncontrolled: true }) => Promise<readonly { readonly url: string }[]>
  }
  addEventListener(type: 'install' | 'activate', told: (event: Lasting) => void): void
  addEventListener(type: 'fetch', told: (event: Asked) => void): void
  addEventListener(type: 'message', told: (event: MessageEvent) => void): void
}

const worker = globalThis as unknown as Worker
const { digest, files, later } = worker.built
const { scope } = worker.registration
const PAGE = './'
/** Caches are shared by all pages of a server: those of this folder begin with its address. */
const OURS = `levier ${scope} `
const own = OURS + digest

const addressOf = (path: string): string => new URL(path, scope).href

/** Fetches one file; a file that is not what the build made of it, as in the middle of an upload, is an error. */
async function keep(cache: Cache, path: string, integrity: string): Promise<void> {
  const address = addressOf(path)
  // A name in `assets` holds a digest: what an older build has under the same name is the same.
  const hashed = path.startsWith('assets/')
  const known = hashed ? await caches.match(address) : undefined
  await cache.put(address, known ?? (await fetch(address, { integrity, cache: hashed ? 'default' : 'no-cache' })))
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(own)
  const all = Object.entries(files).map(([path, integrity]) => keep(cache, path, integrity))
  // Whoever asked for it in an older build has it in this one too.
  const asked = Object.entries(later).map(
    async ([path, integrity]) => (await caches.match(addressOf(path))) && keep(cache, path, integrity),
  )
  await Promise.all([...all, ...asked])
}

async function forgetOlder(): Promise<void> {
  await worker.clients.claim()
  const windows = await worker.clients.matchAll({ includeUncontrolled: true })
  // Another window may still run the build before, and need parts of it: they go when the next build comes.
  if (windows.filter(({ url }) => url.startsWith(scope)).length > 1) return
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== own).map((name) => caches.delete(name)))
}

/** What is kept, of this build before an older one; what a browser threw away comes from the server. */
async function answer(path: string, request: Request): Promise<Response> {
  const address = addressOf(path)
  const cache = await caches.open(own)
  return (await cache.match(address)) ?? (await caches.match(address)) ?? fetch(request)
}

/** What few ask for: kept from the first time on. Where there is no room to keep it, it is given all the same. */
async function answerLater(path: string, integrity: string): Promise<Response> {
  const address = addressOf(path)
  const cache = await caches.open(own)
  const kept = await cache.match(address)
  if (kept) return kept
  const fetched = await fetch(address, { integrity, cache: 'no-cache' })
  await cache.put(address, fetched.clone()).catch(() => undefined)
  return fetched
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()))
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  const { origin, pathname } = new URL(url)
  const asked = origin + pathname
  if (method !== 'GET' || !asked.startsWith(scope)) return
  const name = asked.slice(scope.length)
  const path = name === '' || name === 'index.html' ? PAGE : name
  const integrity = later[path]
  if (integrity) event.respondWith(answerLater(path, integrity))
  else if (path in files || path.startsWith('assets/')) event.respondWith(answer(path, event.request))
})
