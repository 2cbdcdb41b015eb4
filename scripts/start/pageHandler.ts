import { lstatSync, realpathSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { SECURITY_HEADERS } from '#shared/contentSecurityPolicy'

/** Names under which a browser may ask this machine: any other was made to point here by someone else. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** A name in `assets` holds a digest of what the file is, so it never changes; all others are asked for again. */
export const FOR_EVER = 'public, max-age=31536000, immutable'
export const ASKED_AGAIN = 'no-cache'

/** The file that is asked for, as its place in the folder; null for what is no file of the build: links, dotfiles, others. */
function fileOf(folder: string, target: string): string | null {
  try {
    const asked = decodeURIComponent(new URL(target.replace(/^\/+/, '/'), 'http://page').pathname)
    const name = asked.endsWith('/') ? `${asked}index.html` : asked
    if (/[/\\]\.|[\\\0]/.test(name)) return null
    const path = join(folder, name)
    return lstatSync(path).isFile() && realpathSync(path) === path ? name : null
  } catch {
    return null
  }
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }).end(`${why}\n`)
}

/**
 * Answers with the files of the built page and with nothing else, looked up anew each time: it may be built again.
 *
 * @param alsoNamed further names it answers to, for tests
 */
export function pageHandler(built: string, alsoNamed: readonly string[] = []): RequestListener {
  const folder = realpathSync(built)
  const names = [...OWN_NAMES, ...alsoNamed]
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? FOR_EVER : ASKED_AGAIN),
  })
  return (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    const { host = '' } = request.headers
    if (!names.some((name) => host === `${name}:${request.socket.localPort}`))
      return refuse(response, 421, 'This server answers to localhost.')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(response, 405, 'Files can only be read here.')
    }
    const file = fileOf(folder, request.url ?? '')
    if (file === null) return refuse(response, 404, 'There is no such file.')
    // What is checked is what is served; and a page is never read in pieces, whose bounds would have to be checked too.
    request.url = encodeURI(file)
    request.headers.range = undefined
    serve(request, response)
  }
}
