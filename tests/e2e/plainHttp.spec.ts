import { type BrowserContext, expect, type Page } from '@playwright/test'
import { chromiumArgs, findDriven } from '../../scripts/chromium'
import { open, screenTab, test, withoutRanges } from './pages'
import { INTRANET } from './serve'
import { journals, leverField, set, untilKept } from './studies'

// A page of an intranet: plain http and an address that is not this machine’s, so that the browser holds back what it gives
// to secure pages only.
const executablePath = findDriven()
test.use({
  locale: 'en-GB',
  viewport: { width: 1280, height: 800 },
  baseURL: `http://${INTRANET}:${process.env.LEVIER_TEST_PORT}`,
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [...chromiumArgs, `--host-resolver-rules=MAP ${INTRANET} 127.0.0.1`],
  },
})
test.beforeEach(({ page }) => withoutRanges(page))

/** Work in two pages, of which the first ends: a third one takes up what it left. */
async function leaveWorkOfOneOfTwo(page: Page, context: BrowserContext): Promise<Page> {
  await set(page, 'research.intensity', '4.4')
  await untilKept(page)

  const second = await context.newPage()
  await second.goto('/')
  await second.locator('.card').first().waitFor()
  await set(second, 'defence.effort', '3')
  await expect.poll(() => journals(second)).toHaveLength(2)
  await expect(second.getByRole('alertdialog'), 'the first window lives').toHaveCount(0)

  await page.close({ runBeforeUnload: false })
  const third = await context.newPage()
  await third.goto('/')
  await third.getByRole('button', { name: 'Recover' }).click()
  await expect(leverField(third, 'research.intensity')).toHaveValue('4.40')
  return third
}

test('starts, saves, keeps work against a crash, and presents', async ({ page, context }) => {
  await open(page)
  expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, 'locks' in navigator])).toEqual([
    false,
    false,
    false,
  ])
  const third = await leaveWorkOfOneOfTwo(page, context)

  const download = third.waitForEvent('download')
  await third.keyboard.press('Control+s')
  expect((await download).suggestedFilename()).toMatch(/\.levier$/)

  await test.step('a picture that cannot be copied is told of', async () => {
    await third.locator('.chart-menu').first().click()
    await third.getByRole('menuitem', { name: /copy as picture/i }).click()
    await expect(third.locator('.export-notice')).toHaveRole('alert')
  })
})

test('keeps work and shows the presenter’s window in a browser without channels between pages', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
  await open(page)
  expect(await page.evaluate(() => ['BroadcastChannel' in globalThis, 'locks' in navigator])).toEqual([false, false])
  const third = await leaveWorkOfOneOfTwo(page, context)
  await expect(third.getByRole('alert')).toBeEmpty()

  await screenTab(third, 'present').click()
  await third.getByRole('button', { name: 'Add a slide' }).first().click()
  const opening = third.waitForEvent('popup')
  await third.getByRole('button', { name: 'With presenter view' }).click()
  const presenter = await opening
  await expect(presenter.getByRole('heading', { name: '1 of 1' })).toBeVisible()
})
