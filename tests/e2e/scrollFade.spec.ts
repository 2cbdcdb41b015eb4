import { expect } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { open, openShipped, screenTab, test, withoutRanges } from './pages'

test.use({ locale: 'en-GB', viewport: { width: 390, height: 844 } })

test('what scrolls sideways fades where it goes on, and its focus is seen all the same', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  await openShipped(page, studies.length - 1)
  await screenTab(page, 'sources').click()
  // A row of tabs fades at its beginning too.
  await expect(page.locator('.screens')).toHaveCSS('mask-image', /gradient\(to right, rgba\(0, 0, 0, 0\)/)
  await screenTab(page, 'compare').click()
  const table = page.locator('.beside-table').first()
  await table.scrollIntoViewIfNeeded()
  await expect(table).toHaveCSS('mask-image', /gradient/)
  const box = await table.boundingBox()
  if (!box) throw new Error('no table')
  const besideIt = () =>
    page.screenshot({ clip: { x: box.x - 4, y: box.y + 8, width: 4, height: Math.min(60, box.height) } })
  const before = await besideIt()
  await page.keyboard.press('Tab')
  await table.focus()
  expect((await besideIt()).equals(before), 'the ring of the focus').toBe(false)
})
