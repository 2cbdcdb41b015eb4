import type { Session, WebContents } from 'electron'
import { isOurs } from './origin'

/** Nothing but our own files may be loaded or run; styles are set on elements while levers move. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A window shows our page and no other: no navigation, no new windows, no embedded views. */
export function secureWebContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** A presentation fills the screen; no other permission (camera, location, notifications, ...) is ever needed. */
export function secureSession(session: Session): void {
  const allowed = (permission: string, url: string): boolean => permission === 'fullscreen' && isOurs(url)
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl, isMainFrame }) =>
    answer(isMainFrame && allowed(permission, requestingUrl)),
  )
  session.setPermissionCheckHandler(
    (_contents, permission, origin, { isMainFrame }) => isMainFrame && allowed(permission, origin),
  )
}
