import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { systemChromium } from '../electron/cli/systemChromium'
import { installDebianPackage } from './debian'

/** The path of a Chromium that is there, or null. */
export function findChromium(): string | null {
  const found = systemChromium()
  if (found) return found
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
