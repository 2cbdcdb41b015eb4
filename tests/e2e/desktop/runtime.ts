import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const EXECUTABLES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** The Electron runtime that is there and can show a window; null where there is none. */
export function electronRuntime(): string | null {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return null
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
  const path = join(dist, EXECUTABLES[process.platform] ?? 'electron')
  return existsSync(path) ? path : null
}
