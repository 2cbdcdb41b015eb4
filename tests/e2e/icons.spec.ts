import { expect, type Page } from '@playwright/test'
import { screens } from '../../renderer/app/view/screens'
import { lever, open, screenTab, test, withoutRanges } from './pages'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

/** Elements whose whole text is one sign that is no number and no unit: an icon made of a character. */
const characters = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body :not(option, text, tspan)')]
      .filter((element) => element instanceof HTMLElement && element.children.length === 0)
      .filter((element) => /^[^\p{N}\s·–%]$/u.test(element.textContent?.trim() ?? ''))
      .map((element) => element.parentElement?.outerHTML ?? ''),
  )

test('no icon is made of a letter or another character, on any screen, in menus and on the start page', async ({
  page,
}) => {
  // Ranges say for a moment that they are awaited.
  await withoutRanges(page)
  await open(page)
  await lever(page, 'research.intensity').getByRole('textbox').fill('4')
  await page.keyboard.press('Enter')
  for (const screen of screens) {
    await screenTab(page, screen).click()
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    expect(await characters(page), screen).toEqual([])
  }
  await page.getByRole('button', { name: 'File' }).click()
  expect(await characters(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('.app-name').click()
  await expect(page.locator('.start')).toBeVisible()
  expect(await characters(page)).toEqual([])
})
