import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installDebianPackage, onPath } from './debian'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

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

/**
 * A Chromium for the tests: a system one, else Debian's package, else Playwright's own.
 *
 * @throws when none of the three can be had
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  installDebianPackage('chromium')
  const installed = findChromium()
  if (installed) return installed
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: ['ignore', 'inherit', 'inherit'] })
  const downloaded = findChromium()
  if (!downloaded) throw new Error('no Chromium could be found or installed; set LEVIER_CHROMIUM to the path of one')
  return downloaded
}
