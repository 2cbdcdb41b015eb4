import { afterEach, expect, it, vi } from 'vitest'
import { livingPage } from '../../../../renderer/app/exports/livingPage'
import { PartMissing } from '../../../../renderer/app/partMissing'

/** A server that answers a page which stands under a path. */
function server(answer: () => Promise<Response>) {
  vi.stubGlobal('document', { baseURI: 'https://intranet.example/a/path/index.html' })
  const fetch = vi.fn(answer)
  vi.stubGlobal('fetch', fetch)
  return fetch
}
afterEach(() => vi.unstubAllGlobals())

it('the page of living files lies beside the app', async () => {
  const asked = server(async () => new Response('<html>'))
  expect(await livingPage()).toBe('<html>')
  expect(asked).toHaveBeenCalledWith(new URL('https://intranet.example/a/path/living.html'))
})

it.each([
  ['does not answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['has none', async () => new Response('There is no such file.', { status: 404 })],
])('a server that %s is told as what it is: a part of the app is missing', async (_, answer) => {
  server(answer)
  await expect(livingPage()).rejects.toThrow(PartMissing)
})
