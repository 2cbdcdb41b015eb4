import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepOffline } from '../../../renderer/platform/keptOffline'

const register = vi.fn(() => Promise.reject(new Error('refused')))

/** A page as it stands somewhere, and what its browser has. */
function page({
  protocol = 'https:',
  levier = undefined as object | undefined,
  built = true,
  serviceWorker = true,
}): void {
  vi.stubGlobal('window', { levier })
  vi.stubGlobal('location', { protocol })
  vi.stubGlobal('navigator', serviceWorker ? { serviceWorker: { register } } : {})
  vi.stubEnv('PROD', built)
}
beforeEach(() => {
  register.mockClear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

it('a built page from a server is kept, and does without where that is refused', async () => {
  page({})
  await keepOffline(() => undefined)
  expect(register).toHaveBeenCalledWith('./service-worker.js', { updateViaCache: 'none' })
})

it.each([
  ['the desktop app', { protocol: 'app:', levier: {} }],
  ['the desktop app on a stand-in', { levier: {} }],
  ['a file', { protocol: 'file:' }],
  ['a page that is being worked on', { built: false }],
  ['plain http, where browsers have no service worker', { protocol: 'http:', serviceWorker: false }],
])('%s is not kept', async (_, where) => {
  page(where)
  await keepOffline(() => undefined)
  expect(register).not.toHaveBeenCalled()
})
