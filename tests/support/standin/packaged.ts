import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { chromiumArgs, findDriven } from '../../../scripts/chromium'
import { filesIn } from '../archive'
import { launchStandIn } from './launch'
import { strict } from './strict'

/**
 * What a made-up runtime runs in place of Electron: the app in the archive beside it. Called with the runtime's own path
 * and the words; where LEVIER_SEEN names a file, windows are shown, and what the first one showed once LEVIER_AWAITED was
 * in it is written there.
 */
const [runtime = '', ...words] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'levier-packaged-'))
const archive = readFileSync(join(dirname(realpathSync(runtime)), 'resources', 'app.asar'))
for (const { path, bytes } of filesIn(archive)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), bytes)
}
const main = join(folder, 'out', 'main', 'main.js')
const userData = join(folder, 'data')
const seen = process.env.LEVIER_SEEN
if (seen === undefined) {
  await launchStandIn(strict('browser', {}) as BrowserContext, userData, words, () => undefined, process.exit, main)
} else {
  const executablePath = findDriven()
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...chromiumArgs] })
  const context = await browser.newContext({ locale: 'en-GB' })
  const { electron } = await launchStandIn(context, userData, words, () => undefined, undefined, main)
  while (electron.BrowserWindow.getAllWindows().length === 0) await new Promise(setImmediate)
  const page = await electron.BrowserWindow.getAllWindows()[0]?.webContents.opened
  await page
    ?.getByText(process.env.LEVIER_AWAITED ?? '')
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => undefined)
  writeFileSync(seen, JSON.stringify({ words, text: await page?.locator('body').innerText() }))
  await browser.close()
  process.exit(0)
}
