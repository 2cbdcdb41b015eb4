import { join, normalize, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { net, protocol } from 'electron'
import { SECURITY_HEADERS } from '#shared/contentSecurityPolicy'
import { ORIGIN, SCHEME } from './origin'

const root = join(import.meta.dirname, '..', 'renderer')

/** To be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers app:// with the built interface, and nothing outside its folder. */
export function serveRenderer(): void {
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url)
    const path = normalize(join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)))
    if (`${SCHEME}://${host}` !== ORIGIN || !path.startsWith(root + sep)) return new Response(null, { status: 404 })
    const response = await net.fetch(pathToFileURL(path).href)
    const headers = new Headers(response.headers)
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value)
    return new Response(response.body, { status: response.status, headers })
  })
}
