import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const NAMES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}
const FETCH_MS = 300_000

/** The Electron runtime, fetched now where it is not there yet and can be; null where it cannot. */
export function electronRuntime(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const path = join(given ?? join(folder, 'dist'), NAMES[process.platform] ?? 'electron')
  if (!existsSync(path) && given === undefined) {
    console.log('Fetching the Electron runtime, some 100 MB, once ...')
    spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: FETCH_MS })
  }
  return existsSync(path) ? path : null
}
