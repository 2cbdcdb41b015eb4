import { expect, type Page } from '@playwright/test'
import { lever, open, test, withoutRanges } from './pages'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

/** Composes a word as an input method does, and confirms it with Enter. */
async function compose(page: Page, word: string): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: word, selectionStart: word.length, selectionEnd: word.length })
  await page.keyboard.press('Enter')
  await client.send('Input.insertText', { text: word })
  await client.detach()
}

test('the Enter that ends a composition leaves no field and takes no number', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  const title = page.getByRole('textbox', { name: 'Title of the study' })
  await title.focus()
  await compose(page, '鉄')
  await expect(title).toBeFocused()
  await expect(title).toHaveValue('鉄')

  await page.getByRole('button', { name: 'Rename, move or delete: Scenario 1' }).click()
  const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
  await name.focus()
  await compose(page, '鋼')
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('鋼')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const number = lever(page, 'research.intensity').getByRole('textbox')
  await number.fill('')
  await compose(page, '4')
  await expect(number).toHaveValue('4')
  await page.keyboard.press('Enter')
  await expect(number).toHaveValue('4.00')
})
