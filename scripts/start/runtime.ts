import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const NAMES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}
const FETCH_MS = 300_000

const electronFolder = (): string => dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * The Electron runtime, fetched now where it is not there yet and can be; null where it cannot.
 *
 * @param folder the package that fetches it
 */
export function electronRuntime(folder = electronFolder()): string | null {
  const name = NAMES[process.platform] ?? 'electron'
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given !== undefined) return existsSync(join(given, name)) ? join(given, name) : null
  const path = join(folder, 'dist', name)
  // The package writes this file last: without it, a fetch was broken off and what is there may be half of a runtime.
  const whole = () => existsSync(join(folder, 'path.txt')) && existsSync(path)
  if (!whole()) {
    console.log('Fetching the Electron runtime, some 100 MB, once ...')
    spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: FETCH_MS })
  }
  return whole() ? path : null
}
