import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { open, test } from './pages'
import { dropFile } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

/** Pastes a text where the page has its focus, as a keyboard does. */
const paste = (page: Page, text: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

const TABLE = 'name\tresearch.intensity\tresearch.intensity@year\nCalm\t\t\nFour, soon\t4,2\t2030\n'

test('a pasted table is shown, added as one step, taken back, and leaves as a table again', async ({ page }) => {
  await open(page)
  await paste(page, TABLE)
  const question = page.getByRole('alertdialog', { name: 'Add 2 scenarios to this study?' })
  await expect(question).toContainText('Calm, Four, soon')
  await question.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Four, soon', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Four, soon', exact: true }).click()
  await expect(page.locator('[data-lever="research.intensity"]').getByRole('textbox')).toHaveValue('4.20')

  const leaving = page.waitForEvent('download')
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Scenarios as a table (CSV)' }).click()
  const table = readFileSync(await (await leaving).path(), 'utf8')
  expect(table.split('\r\n').slice(0, 4)).toEqual([
    'name,research.intensity,research.intensity@year',
    'Scenario 1,,',
    'Calm,,',
    '"Four, soon",4.2,2030',
  ])

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Four, soon', exact: true })).toBeHidden()
})

test('a table with a fault changes nothing and names its cell', async ({ page }) => {
  await open(page)
  await paste(page, TABLE.replace('4,2', '7'))
  await expect(page.getByRole('alert')).toContainText(
    'B3 (column "research.intensity"): 7 is not allowed; allowed is 2.5 to 5% of GDP',
  )
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Calm', exact: true })).toBeHidden()
})

test('a table that is dropped is offered like one that is pasted', async ({ page }) => {
  await open(page)
  await dropFile(page, 'scenarios.csv', 'name;chips.capex\r\nChips;1000,5\r\n')
  const question = page.getByRole('alertdialog', { name: 'Add 1 scenario to this study?' })
  await question.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(question).toBeHidden()
  await expect(page.getByRole('button', { name: 'Chips', exact: true })).toBeHidden()
})
