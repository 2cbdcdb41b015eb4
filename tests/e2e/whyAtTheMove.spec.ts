import { expect, type Page } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { lever, open, openShipped, screenTab, test, withoutRanges } from './pages'

const INDUSTRY = studies.findIndex(({ id }) => id === 'industry-package')
const LEVER = 'skills.technicians'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

interface Asked {
  /** where the lever stood on the screen when the worker was asked */
  readonly shown: string | null
}

/** Notes every account of the levers that a worker is asked for. */
const noteAsked = (page: Page) =>
  page.addInitScript((selector) => {
    const asked: Asked[] = []
    Object.assign(globalThis, { asked })
    const post = Worker.prototype.postMessage
    Worker.prototype.postMessage = function (this: Worker, ...message: readonly unknown[]) {
      if (JSON.stringify(message[0]).includes('"kind":"attribution"'))
        asked.push({ shown: document.querySelector(selector)?.getAttribute('value') ?? null })
      Reflect.apply(post, this, message)
    }
  }, `[data-lever="${LEVER}"] input[type="range"]`)

const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: readonly Asked[] }).asked)

test('an account is asked for at the move, once, before the page is drawn anew; elsewhere nobody asks', async ({
  page,
}) => {
  await withoutRanges(page)
  await noteAsked(page)
  await open(page)
  await openShipped(page, INDUSTRY)
  const thumb = lever(page, LEVER).getByRole('slider')
  await thumb.focus()
  const standing = await thumb.getAttribute('value')
  await page.keyboard.press('ArrowRight')
  await expect(thumb).not.toHaveAttribute('value', standing ?? '')
  await page.keyboard.press('ArrowLeft')
  await expect(thumb).toHaveAttribute('value', standing ?? '')
  expect(await asked(page)).toEqual([])

  await screenTab(page, 'why').click()
  const grid = page.locator('.why-grid')
  const account = page.locator('.waterfall').first()
  await expect(account).toBeVisible()
  expect(await asked(page)).toHaveLength(1)
  const before = await account.textContent()
  await thumb.focus()
  await page.keyboard.press('ArrowRight')
  await expect(account).not.toHaveText(before ?? '')
  await expect(grid).not.toHaveAttribute('data-stale')
  expect(await asked(page)).toEqual([{ shown: expect.anything() }, { shown: standing }])
})
