import { expect } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { cardNumber, lever, open, openShipped, test, withoutRanges } from './pages'
import { axeViolations } from './settled'

test.use({
  locale: 'en-GB',
  viewport: { width: 1280, height: 800 },
  permissions: ['clipboard-read', 'clipboard-write'],
})
test.beforeEach(({ page }) => withoutRanges(page))

const PEOPLE = studies.findIndex(({ id }) => id === 'research-4-people')

test('a study leaves as a link and comes back from it in another window, its work asked about', async ({
  page,
  context,
}) => {
  await open(page)
  await openShipped(page, PEOPLE)
  await expect(cardNumber(page, 'jobs.net')).not.toHaveText('0')
  const jobs = await cardNumber(page, 'jobs.net').textContent()
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: 'Link to this study…' }).click()
  const box = page.getByRole('dialog', { name: 'Link to this study' })
  await expect(box.getByRole('img', { name: 'The link as a QR code' })).toBeVisible()
  expect(await axeViolations(page, '[role="dialog"]')).toEqual([])
  await box.getByRole('button', { name: 'Copy the link' }).click()
  await expect(box.getByRole('status')).toHaveText('The link is on the clipboard.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toBe(await box.getByRole('textbox', { name: 'The address' }).inputValue())
  await page.keyboard.press('Escape')
  await expect(box).toBeHidden()

  const other = await context.newPage()
  const asked: string[] = []
  other.on('request', (request) => asked.push(request.url()))
  await other.goto(link)
  await expect(cardNumber(other, 'jobs.net')).toHaveText(jobs ?? '')
  // What it holds goes to no server, and not into what is loaded again.
  expect(asked.filter((address) => address.includes('study='))).toEqual([])
  expect(new URL(other.url()).hash).toBe('')

  // In a window where something was done the link waits for the answer.
  const chips = lever(page, 'chips.capex')
  const before = await chips.getByRole('textbox').inputValue()
  await chips.getByRole('slider').press('ArrowRight')
  await page.evaluate((hash) => location.assign(hash), new URL(link).hash)
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /don’t save/i })
    .click()
  await expect(chips.getByRole('textbox')).toHaveValue(before)
  await expect(cardNumber(page, 'jobs.net')).toHaveText(jobs ?? '')

  // One that was cut is refused in a sentence, and changes nothing.
  await page.evaluate((hash) => location.assign(hash), new URL(link).hash.slice(0, -20))
  await expect(page.getByRole('alert')).toContainText('it was cut off or changed on its way')
  await expect(cardNumber(page, 'jobs.net')).toHaveText(jobs ?? '')
})

test('what a view shows leaves as a command, from its charts, the file menu and the palette', async ({ page }) => {
  await open(page)
  await lever(page, 'chips.capex').getByRole('slider').press('ArrowRight')
  const value = await lever(page, 'chips.capex').getByRole('slider').getAttribute('value')
  const box = page.getByRole('dialog', { name: 'These numbers from a command' })
  const field = box.getByRole('textbox', { name: 'The command' })

  await page.locator('.chart-menu').first().click()
  await page.getByRole('menuitem', { name: 'Copy as command…' }).click()
  await expect(field).toHaveValue(new RegExp(`^levier project --set chips\\.capex=${value} --series jobs`))
  const [around, inside] = [await box.boundingBox(), await field.boundingBox()]
  expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeLessThan((around?.x ?? 0) + (around?.width ?? 0))
  expect(await axeViolations(page, '[role="dialog"]')).toEqual([])
  await box.getByRole('button', { name: 'Copy the command' }).click()
  await expect(box.getByRole('status')).toHaveText('The command is on the clipboard.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue())
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Uncertainty' }).click()
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: 'Copy as command…' }).click()
  await expect(field).toHaveValue(/^levier sample --set chips\.capex=.* --runs 10000 --seed 42 --series /)
})
