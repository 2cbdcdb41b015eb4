import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext } from '@playwright/test'
import { windowsOf } from './browserWindow'
import type { Shared } from './contents'
import { standInSessions } from './session'
import { asElectronKnows, SERVED_AT } from './shim'
import { strict } from './strict'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** The runs that hold the single-instance lock, by their data folder. */
const running = new Map<string, EventEmitter>()

interface MenuItem {
  readonly submenu?: readonly MenuItem[] | Menu
  readonly [key: string]: unknown
}
interface Menu {
  readonly items: readonly MenuItem[]
}

const built = (template: readonly MenuItem[]): Menu => ({
  items: template.map((item) => ({
    ...item,
    ...(Array.isArray(item.submenu) ? { submenu: built(item.submenu) } : {}),
  })),
})

/** What `import ... from 'electron'` gives main in one run of the stand-in. */
export function standInElectron(
  context: BrowserContext,
  userData: string,
  words: readonly string[],
  exited: (code: number) => void = () => undefined,
) {
  const sessionOf = standInSessions()
  const shared: Shared = {
    context,
    handlers: new Map(),
    sessionOf,
    problems: [],
    secret: randomBytes(8).toString('hex'),
  }
  const events = new EventEmitter()
  const BrowserWindow = windowsOf(shared, events)
  let setReady = (): void => undefined
  const ready = new Promise<void>((resolve) => {
    setReady = resolve
  })
  let menu: Menu | null = null
  let ended = false

  const end = (): void => {
    if (ended) return
    ended = true
    if (running.get(userData) === events) running.delete(userData)
  }
  const unexpected = (what: string) => () => Promise.reject(new Error(`an unexpected dialog: ${what}`))
  const folder = (name: string): string => {
    if (name !== 'userData' && name !== 'documents') throw new Error(`the Electron stand-in has no path ${name}`)
    const path = name === 'userData' ? userData : join(userData, name)
    mkdirSync(path, { recursive: true })
    return path
  }

  const app = Object.assign(events, {
    isPackaged: false,
    whenReady: () => ready,
    enableSandbox: () => undefined,
    addRecentDocument: () => undefined,
    getPreferredSystemLanguages: () => ['en-GB'],
    getPath: folder,
    exit: (code = 0): void => {
      end()
      exited(code)
    },
    requestSingleInstanceLock: () => {
      const first = running.get(userData)
      if (first) first.emit('second-instance', {}, ['electron', ...words], process.cwd(), null)
      else running.set(userData, events)
      return !first
    },
    quit: () => {
      events.emit('before-quit', {})
      for (const window of BrowserWindow.getAllWindows()) window.close()
      if (BrowserWindow.getAllWindows().length > 0 || ended) return
      end()
      events.emit('will-quit', {})
    },
  })

  const electron = {
    app: strict('app', app),
    BrowserWindow,
    dialog: strict('dialog', {
      showOpenDialog: unexpected('open'),
      showSaveDialog: unexpected('save'),
      showMessageBox: unexpected('message'),
    }),
    ipcMain: strict('ipcMain', {
      handle: (channel: string, handler: (event: unknown, ...words: unknown[]) => unknown) => {
        if (shared.handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
        shared.handlers.set(channel, handler)
      },
    }),
    Menu: strict('Menu', {
      buildFromTemplate: built,
      setApplicationMenu: (next: Menu) => {
        menu = next
      },
      getApplicationMenu: () => menu,
    }),
    net: strict('net', {
      fetch: async (url: string) => {
        const path = fileURLToPath(url)
        const headers = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }
        return new Response(await readFile(path), { headers })
      },
    }),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: () => undefined,
      handle: (_: string, answer: (request: { readonly url: string }) => Promise<Response>) => {
        void context.route(`${SERVED_AT}/**`, async (route, request) => {
          const response = await answer({ url: asElectronKnows(request.url()) })
          const { status } = response
          const headers = Object.fromEntries(response.headers)
          await route.fulfill({ status, headers, body: Buffer.from(await response.arrayBuffer()) })
        })
      },
    }),
    screen: strict('screen', { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] }),
    session: strict('session', { defaultSession: sessionOf('') }),
  }
  return { electron, events, shared, setReady: () => setReady(), hasEnded: () => ended, end }
}
