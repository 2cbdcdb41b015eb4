import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { systemChromium } from '../electron/cli/systemChromium'
import { installDebianPackage, isRoot, onPath } from './debian'

/** Debian's Chromium without windows: it takes a fifth less processor time than one that has them. */
const WINDOWLESS = 'chromium-headless-shell'

/** For pages that are driven; in a Chromium without windows letters are as wide as in one that has them. */
export const chromiumArgs: readonly string[] = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=slight']

/** The path of a Chromium that is there, as people have it, or null. */
export function findChromium(): string | null {
  const found = systemChromium()
  if (found) return found
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

/** The path of the Chromium that tests drive: LEVIER_CHROMIUM, else one without windows, else any; null where none is there. */
export const findDriven = (): string | null => (process.env.LEVIER_CHROMIUM || onPath(WINDOWLESS)) ?? findChromium()

/** Fetches Playwright's own Chromium, with the libraries it needs where that is allowed; why not, where it cannot. */
function fetchChromium(): string {
  console.log('Fetching a Chromium for the tests, some 170 MB, once ...')
  const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js')
  const libraries = process.platform === 'linux' && isRoot() ? ['--with-deps'] : []
  const fetched = spawnSync(process.execPath, [playwright, 'install', ...libraries, 'chromium'], { encoding: 'utf8' })
  return /^Error: (.*)/m.exec(fetched.stderr)?.[1] ?? `exit code ${fetched.status}`
}

/**
 * A Chromium for the tests: a system one, else Debian's package, else Playwright's own.
 *
 * @throws when none of the three can be had, with all that a person needs to know in a line
 */
export function ensureChromium(): string {
  const found = findChromium()
  if (found) return found
  installDebianPackage('chromium')
  const installed = findChromium()
  if (installed) return installed
  const reason = fetchChromium()
  const fetched = findChromium()
  if (fetched) return fetched
  throw new Error(
    `no Chromium, Chrome or Edge is here and none could be fetched (${reason}): install one, or set LEVIER_CHROMIUM to its path`,
  )
}

/** Starts a Chromium and ends it, and gives its version: one that is there may lack what it needs of its system. */
async function versionOf(executablePath: string): Promise<string> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...chromiumArgs] })
    await browser.close()
    return browser.version()
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const reason = /error while loading.*/.exec(said)?.[0] ?? said.split('\n', 1)[0]
    throw new Error(`${executablePath} does not start (${reason}): mend it, or set LEVIER_CHROMIUM to another`)
  }
}

/** A Chromium that starts, with its version; else why there is none, in a line. */
export async function startingChromium(): Promise<{ readonly ok: boolean; readonly said: string }> {
  try {
    const installed = ensureChromium()
    if (!onPath(WINDOWLESS)) installDebianPackage(WINDOWLESS)
    const path = findDriven() ?? installed
    return { ok: true, said: `${path} (${await versionOf(path)})` }
  } catch (error) {
    return { ok: false, said: error instanceof Error ? error.message : String(error) }
  }
}
