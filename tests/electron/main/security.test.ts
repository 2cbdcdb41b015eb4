import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { expect, test } from 'vitest'
import { secureSession, secureWebContents } from '../../../electron/main/security'

type Asked = Parameters<NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>>
type Checked = Parameters<NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>>

/** What a session that was secured answers to a page of `address`. */
function answersTo(address: string, permission: Asked[1] & Checked[1], isMainFrame = true) {
  const answers: Record<string, boolean> = {}
  const session = {
    setPermissionRequestHandler: (handler: (...asked: Asked) => void) =>
      handler(null as never, permission, (granted) => Object.assign(answers, { request: granted }), {
        requestingUrl: address,
        isMainFrame,
      } as Asked[3]),
    setPermissionCheckHandler: (handler: (...checked: Checked) => boolean) =>
      Object.assign(answers, { check: handler(null, permission, address, { isMainFrame } as Checked[3]) }),
  }
  secureSession(session as unknown as Session)
  return answers
}

const ALL = { request: true, check: true }
const NOTHING = { request: false, check: false }

test('our page may fill the screen and do nothing else', () => {
  expect(answersTo('app://levier/', 'fullscreen')).toEqual(ALL)
  for (const each of ['media', 'geolocation', 'notifications', 'midi', 'hid'] as const)
    expect(answersTo('app://levier/', each), each).toEqual(NOTHING)
})

test('a page that is not ours, a printed report’s included, and a frame within a page may do nothing', () => {
  expect(answersTo('file:///tmp/levier-print-1/report.html', 'fullscreen')).toEqual(NOTHING)
  expect(answersTo('https://example.org/', 'fullscreen')).toEqual(NOTHING)
  expect(answersTo('app://levier/', 'fullscreen', false)).toEqual(NOTHING)
})

test('a window goes nowhere but to our page, embeds none and opens none', () => {
  let opened = { action: 'allow' }
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (answer: () => { action: string }) => {
      opened = answer()
    },
  })
  secureWebContents(contents as unknown as WebContents)
  const prevents = (event: string, url: string): boolean => {
    let prevented = false
    contents.emit(event, {
      url,
      preventDefault: () => {
        prevented = true
      },
    })
    return prevented
  }
  expect(prevents('will-navigate', 'https://example.org/')).toBe(true)
  expect(prevents('will-navigate', 'app://levier/')).toBe(false)
  expect(prevents('will-attach-webview', 'app://levier/')).toBe(true)
  expect(opened).toEqual({ action: 'deny' })
})
