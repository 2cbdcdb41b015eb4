import { expect, type Page, test } from '@playwright/test'
import { startLeft } from '../support/startLeft'
import { open, screenTab, withoutRanges } from './pages'
import { fileMenu, leverField, set, withoutFileAccess } from './studies'

// A page that is broken on purpose complains to its console: these tests do without the watch on it.
test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutRanges(page)
  await page.addInitScript(startLeft)
  await withoutFileAccess(page)
})

const fault = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) })

test('a screen whose code cannot be loaded says so, keeps the study, and comes back when it can', async ({ page }) => {
  await open(page)
  await set(page, 'research.intensity', '4.4')
  await page.route(/assets\/Why-.*\.js/, (route) => route.abort())
  await screenTab(page, 'why').click()
  await expect(fault(page)).toContainText('A part of Levier could not be loaded')
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(fault(page)).toContainText('could not be loaded')
  await screenTab(page, 'explore').click()
  await expect(fault(page)).toHaveCount(0)
  await expect(page.locator('.card-number').first()).toBeVisible()

  await screenTab(page, 'why').click()
  await expect(fault(page)).toBeVisible()
  await page.unroute(/assets\/Why-.*\.js/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('.waterfall')).toBeVisible()
  await expect(fault(page)).toHaveCount(0)
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')
})

test('where only a new page helps, the work goes through the journal', async ({ page }) => {
  await open(page)
  // The journal is written a second after a change: that second never comes before the page is loaded again.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await set(page, 'research.intensity', '4.4')
  await page.route(/assets\/Sources-.*\.js/, (route) => route.abort())
  await screenTab(page, 'sources').click()
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await page.clock.resume()
  await page.getByRole('button', { name: 'Recover' }).click()
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')
})

test('a screen that throws falls alone, and the study can still be saved', async ({ page }) => {
  await page.route(/assets\/Goal-.*\.js/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const Goal = () => { throw new Error("broken here") }',
    }),
  )
  await open(page)
  await set(page, 'research.intensity', '4.4')
  await screenTab(page, 'goal').click()
  await expect(fault(page)).toContainText('broken here')
  await set(page, 'defence.effort', '3')
  await expect(leverField(page, 'defence.effort')).toHaveValue('3.00')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the study' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.levier$/)
  await screenTab(page, 'explore').click()
  await expect(fault(page)).toHaveCount(0)
})

test('each part of the frame falls alone too', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
      get: () => {
        throw new Error('no numbers today')
      },
    })
  })
  await screenTab(page, 'compare').click()
  await expect(fault(page).first()).toContainText('no numbers today')
  await expect(page.locator('.file-menu')).toBeVisible()
  await expect(screenTab(page, 'explore')).toBeVisible()
})

test('the first words that cannot be loaded leave no white page', async ({ page }) => {
  await page.route(/assets\/firstScreen-.*\.js/, (route) => route.abort())
  await page.goto('/')
  await expect(page.getByRole('alert')).toContainText('Levier could not be loaded')
  await page.unroute(/assets\/firstScreen-.*\.js/)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(page.locator('.card').first()).toBeVisible()
})

test('the words of other screens that cannot be loaded leave the first, and come when they are asked for again', async ({
  page,
}) => {
  await page.route(/assets\/otherScreens-.*\.js/, (route) => route.abort())
  await open(page)
  await set(page, 'research.intensity', '4.4')
  await screenTab(page, 'goal').click()
  await expect(fault(page)).toContainText('A part of Levier could not be loaded')
  await page.unroute(/assets\/otherScreens-.*\.js/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Your goal' })).toBeVisible()
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')

  // Nor does a language that cannot be loaded take any words away.
  await page.route(/assets\/(?:firstScreen|otherScreens)-.*\.js/, (route) => route.abort())
  await page.locator('.status select').last().selectOption('nl')
  await expect(page.getByRole('alert').locator('.notice')).toBeVisible()
  await screenTab(page, 'regions').click()
  await expect(page.getByRole('heading', { name: 'Where it lands' })).toBeVisible()
})

test('code that does not come at all is told of by the page itself', async ({ page }) => {
  await page.route(/assets\/page-.*\.js/, (route) => route.abort())
  await page.goto('/')
  const told = page.getByText('Levier has not started yet')
  await expect(told).toBeVisible()
  await expect(told).toHaveCSS('opacity', '1')
})

test('an export and a palette that cannot be loaded are told of', async ({ page }) => {
  await open(page)
  await page.route(/assets\/(exportStudy|Palette)-.*\.js/, (route) => route.abort())
  await fileMenu(page, 'Export')
  await page.getByRole('menuitem', { name: 'Workbook with formulas (Excel)' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The server has stopped' })).toBeVisible()
  await page.locator('.palette-button').click()
  await expect(fault(page)).toBeVisible()
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(fault(page)).toHaveCount(0)
})

test('a worker that cannot be loaded is asked for again at the next change, and nothing breaks', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  let asked = 0
  await page.context().route(/analysis\.worker-.*\.js/, (route) => {
    asked++
    return route.abort()
  })
  await open(page)
  for (const value of ['4.1', '4.2', '4.3']) {
    const before = asked
    await set(page, 'research.intensity', value)
    await expect.poll(() => asked).toBeGreaterThan(before)
  }
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.30')
  expect(errors).toEqual([])
})

test('a save that is rejected is told, and the work stays', async ({ page }) => {
  await open(page)
  await set(page, 'research.intensity', '4.4')
  await page.evaluate(() => {
    // A file's text says when it was written.
    Date.prototype.toISOString = () => {
      throw new Error('out of memory')
    }
  })
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert').filter({ hasText: 'out of memory' }).first()).toContainText('was not saved')
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')
})
