import type { Session, WebContents } from 'electron'
import { isOurs } from './origin'

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
