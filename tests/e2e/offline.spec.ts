import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../scripts/chromium'
import { servePage } from '../../scripts/start/servePage'
import { NEXT, nextBuild } from '../support/nextBuild'
import { open, screenTab, withoutRanges, test as withPages } from './pages'
import { fileMenu, leverField, set, withoutFileAccess } from './studies'

interface Served {
  readonly address: string
  readonly folder: string
  readonly stop: () => Promise<void>
}

/** A build of this test's own, so that it may be taken away, or another put in its place. */
const test = withPages.extend<{ readonly served: Served; readonly baseURL: string }>({
  served: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'levier-offline-'))
    cpSync(join(import.meta.dirname, '..', '..', 'out', 'renderer'), folder, { recursive: true })
    const { address, close } = await servePage(folder, 0)
    await use({ address, folder, stop: close })
    await close()
    rmSync(folder, { recursive: true, force: true })
  },
  baseURL: async ({ served }, use) => use(served.address),
})
test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, serviceWorkers: 'allow' })
test.beforeEach(({ page }) => withoutRanges(page))

/** Once everything is kept, the page is answered by what is kept. */
const untilKeptWhole = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator
    if (!serviceWorker.controller)
      await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  })

/** What stands in the way of installing the page; asked of a browser with windows, as no other installs anything. */
async function installabilityErrors(address: string): Promise<readonly string[]> {
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...chromiumArgs] })
  const page = await browser.newPage()
  await page.goto(address)
  await untilKeptWhole(page)
  const { installabilityErrors } = await (await page.context().newCDPSession(page)).send('Page.getInstallabilityErrors')
  await browser.close()
  return installabilityErrors.map(({ errorId }) => errorId)
}

/** Exports the study, which is given as a download. */
async function exported(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download')
  await fileMenu(page, 'Export')
  await page.getByRole('menuitem', { name }).click()
  return (await download).suggestedFilename()
}

/** Whether the page of living files is kept, by each build that keeps anything. */
const keepsLiving = (page: Page): Promise<readonly boolean[]> =>
  page.evaluate(async () => {
    const builds = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    return Promise.all(builds.map(async (build) => Boolean(await build.match('living.html'))))
  })

test('after one visit it can be installed, and works without its server', async ({ page, context, served }) => {
  await withoutFileAccess(page)
  await open(page)
  await untilKeptWhole(page)
  // The pages of a test are private ones, which is all that stands in the way.
  expect(await installabilityErrors(served.address)).toEqual(['in-incognito'])

  // What weighs most, and few ask for, is kept from the first time on.
  expect(await keepsLiving(page)).toEqual([false])
  const living = 'Living file (web page with the whole app)'
  await exported(page, living)

  await served.stop()
  await context.setOffline(true)
  await set(page, 'research.intensity', '4.4')
  await screenTab(page, 'why').click()
  await expect(page.locator('.waterfall')).toBeVisible()
  expect(await exported(page, 'Workbook with formulas (Excel)')).toMatch(/\.xlsx$/)
  expect(await exported(page, living)).toMatch(/\.html$/)

  const later = await context.newPage()
  await later.goto('/index.html?from=elsewhere#anywhere')
  await expect(later.locator('.card').first()).toBeVisible()
})

test('a newer build is offered and never forced; work goes through it, and another window goes on', async ({
  page,
  context,
  served,
}) => {
  await open(page)
  await untilKeptWhole(page)
  await page.evaluate(() => fetch('living.html'))
  await set(page, 'research.intensity', '4.4')
  nextBuild(served.folder, 'Why')

  // Whoever opens a page looks for a newer build.
  const other = await context.newPage()
  await other.goto('/')
  const offered = page.getByRole('status').filter({ hasText: 'A newer version of Levier is here' })
  await expect(offered).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute(NEXT)
  await expect(other.locator('html')).not.toHaveAttribute(NEXT)
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')

  await offered.getByRole('button', { name: 'Reload the page' }).click()
  await page.getByRole('button', { name: 'Recover' }).click()
  await expect(page.locator('html')).toHaveAttribute(NEXT)
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')
  await expect(offered).toHaveCount(0)

  // What was asked for once is kept by the newer build too.
  expect(await keepsLiving(page)).toEqual([true, true])

  // What the other window has not loaded yet is on no server any more.
  await expect(other.locator('html')).not.toHaveAttribute(NEXT)
  await set(other, 'research.intensity', '4.4')
  await screenTab(other, 'why').click()
  await expect(other.locator('.waterfall')).toBeVisible()
})

test('a build that is only half there is not taken', async ({ page, served }) => {
  await open(page)
  await untilKeptWhole(page)
  nextBuild(served.folder, 'Why')
  rmSync(join(served.folder, 'assets', 'Why-nextnext.js'))
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const coming = new Promise<ServiceWorker | null>((resolve) =>
      registration.addEventListener('updatefound', () => resolve(registration.installing), { once: true }),
    )
    await registration.update()
    const worker = await coming
    return new Promise((resolve) => worker?.addEventListener('statechange', () => resolve(worker.state)))
  })
  expect(ended).toBe('redundant')
  await page.reload()
  await expect(page.locator('html')).not.toHaveAttribute(NEXT)
  await expect(page.locator('.card').first()).toBeVisible()
})
