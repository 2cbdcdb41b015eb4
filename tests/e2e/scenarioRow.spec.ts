import { expect } from '@playwright/test'
import { open, openShipped, speak, test, withoutRanges } from './pages'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('the row of scenarios begins with a whole one, and shows the chosen one whole', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  await speak(page, 'fr')
  await openShipped(page, 1)
  const row = page.locator('.scenario-list')
  for (let count = 2; count <= 9; count++) await page.getByRole('button', { name: 'Nouveau scénario' }).click()
  const pills = row.locator('.pill')
  expect(await row.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(0)
  for (const index of [0, 4, (await pills.count()) - 1, 2]) {
    await pills.nth(index).click()
    await expect(pills.nth(index)).toBeInViewport({ ratio: 1 })
    const cut = () =>
      row.evaluate((list) => {
        const { left, right } = list.getBoundingClientRect()
        const boxes = [...list.querySelectorAll('.pill')].map((pill) => pill.getBoundingClientRect())
        const chosen = list.querySelector('[aria-pressed="true"]')?.parentElement?.getBoundingClientRect()
        return {
          atStart: boxes.filter((box) => box.left < left - 1 && box.right > left + 1).length,
          chosen: !chosen || chosen.left < left - 1 || chosen.right > right + 1,
        }
      })
    await expect.poll(cut).toEqual({ atStart: 0, chosen: false })
  }
})
