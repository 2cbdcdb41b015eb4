import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

function onPath(name: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  const path = found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined
  return path && existsSync(path) ? path : null
}

/** The path of a Chromium that is there, or null. */
export function findChromium(): string | null {
  const given = process.env.LEVIER_CHROMIUM
  if (given && existsSync(given)) return given
  for (const name of NAMES) {
    const path = onPath(name)
    if (path) return path
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

function installDebianPackage(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  if (run('install', '-y', '--no-install-recommends', 'chromium').status === 0) return
  run('update', '-qq')
  run('install', '-y', '--no-install-recommends', 'chromium')
}

/**
 * A Chromium for the tests: a system one, else Debian's package, else Playwright's own.
 *
 * @throws when none of the three can be had
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  installDebianPackage()
  const installed = findChromium()
  if (installed) return installed
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] })
  const downloaded = findChromium()
  if (!downloaded) throw new Error('no Chromium could be found or installed; set LEVIER_CHROMIUM to the path of one')
  return downloaded
}
