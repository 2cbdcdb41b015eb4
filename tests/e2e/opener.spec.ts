import { expect, type Page, test } from '@playwright/test'
import { startLeft } from '../support/startLeft'
import { open } from './pages'

// Pages that cannot fetch what they ask for complain to their console: these tests do without the watch on it.
// The one thing that Playwright leaves as it is in a context that serves another test.
test.afterEach(({ context }) => context.setOffline(false))
test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

const MENU = /assets\/FileItems-.*\.js/
const fileButton = (page: Page) => page.getByRole('button', { name: 'File', exact: true })
const fileMenu = (page: Page) => page.getByRole('menu', { name: 'File' })

test('a menu asked for before its code has come opens when it has come, and begins where it was asked for', async ({
  page,
}) => {
  const asked = page.waitForRequest(MENU)
  let comes = (): void => undefined
  const held = new Promise<void>((resolve) => {
    comes = resolve
  })
  await page.route(MENU, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  const button = fileButton(page)
  await expect(button).toHaveAttribute('aria-haspopup', 'menu')
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await button.focus()
  await asked
  await page.keyboard.press('Enter')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('Escape')
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowUp')
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await expect(fileMenu(page)).toHaveCount(0)
  comes()
  await expect(fileMenu(page).getByRole('menuitem').last()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(button).toHaveAttribute('aria-expanded', 'false')

  await test.step('a key begins in the menu, a pointer leaves that to who holds it', async () => {
    for (const [key, item] of [
      ['Enter', 'New study'],
      ['Space', 'New study'],
      ['ArrowDown', 'New study'],
      ['ArrowUp', 'About Levier'],
    ] as const) {
      await button.press(key)
      await expect(fileMenu(page).getByRole('menuitem', { name: item })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(fileMenu(page)).toHaveCount(0)
      await expect(button).toBeFocused()
      await expect(button).toHaveCSS('outline-style', 'solid')
    }
    await button.click()
    await expect(fileMenu(page)).toBeFocused()
    await page.mouse.click(900, 700)
    await expect(fileMenu(page)).toHaveCount(0)
    await expect(button).toBeFocused()
    await expect(button).toHaveCSS('outline-style', 'none')
  })
})

test('a menu that could not be loaded says so, and opens when it can', async ({ page }) => {
  await page.route(MENU, (route) => route.abort())
  await page.goto('/')
  await fileButton(page).click()
  const fault = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) })
  await expect(fault).toContainText('A part of Levier could not be loaded')
  await page.unroute(MENU)
  await fault.getByRole('button', { name: 'Try again' }).click()
  await expect(fileMenu(page)).toBeVisible()
})

test('where one works, the menus come at the first sign of a reader, and are there when the server has gone', async ({
  page,
  context,
}) => {
  await context.addInitScript(startLeft)
  let fetched = -1
  const stillFetching = async () => {
    const before = fetched
    fetched = await page.evaluate(() => performance.getEntriesByType('resource').length)
    return fetched !== before
  }
  const restsFetching = () => expect.poll(stillFetching, { intervals: [1000] }).toBe(false)
  const menus = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /Items|Menu|Picker/.test(name)).length,
    )
  await open(page)
  await restsFetching()
  expect(await menus()).toBe(0)
  const picker = page.waitForResponse(/SeriesPicker/)
  await page.mouse.move(700, 700)
  await picker
  await restsFetching()
  expect(await menus()).toBeGreaterThan(3)
  await context.setOffline(true)
  await fileButton(page).click()
  await expect(fileMenu(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(fileButton(page)).toBeFocused()
  await page.getByRole('button', { name: 'Choose what this chart shows' }).first().click()
  await expect(page.getByRole('searchbox', { name: 'Find a series' })).toBeVisible()
})
