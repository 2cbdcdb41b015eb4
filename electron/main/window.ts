import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import icon from '../../identity/made/levier-512.png?asset'
import { ORIGIN } from './origin'
import { followWindowState, placement, readWindowState, SMALLEST } from './windowState'

const RELOAD_AGAIN_MS = 10_000

/** Opens a window with our page in it, where the last one was according to `stateFile`. */
export function openWindow(stateFile: string): BrowserWindow {
  const saved = readWindowState(stateFile)
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...placement(saved, screens),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Levier',
    // Where the system does not take it from the package: macOS does.
    icon,
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: !app.isPackaged,
    },
  })
  if (saved?.maximised) window.maximize()
  followWindowState(window, stateFile)
  reloadAfterCrash(window)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${ORIGIN}/`)
  return window
}

/** A page that crashed comes back with its journal, unless it crashes again at once. */
function reloadAfterCrash(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed() || Date.now() - last < RELOAD_AGAIN_MS) return
    last = Date.now()
    window.webContents.reload()
  })
}
