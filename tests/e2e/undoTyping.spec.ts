import { expect, type Locator, type Page } from '@playwright/test'
import { lever, open, test, withoutRanges } from './pages'
import { leverField, set } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutRanges(page))

const steps = async (page: Page): Promise<number> => {
  await page.getByRole('button', { name: 'History' }).click()
  // A menu may come later than the press that asks for it.
  await page.locator('.history-step').first().waitFor()
  const count = await page.locator('.history-step').count()
  await page.keyboard.press('Escape')
  return count - 1
}

/** Presses a key again and again until the field holds a text: how much goes at once is the browser's affair. */
const pressUntil = (page: Page, key: string, field: Locator, text: string): Promise<void> =>
  expect(async () => {
    if ((await field.inputValue()) !== text) await page.keyboard.press(key)
    expect(await field.inputValue()).toBe(text)
  }).toPass()

test('undo takes back what is typed, then what was done before; an arrow key held is one step', async ({ page }) => {
  await open(page)
  for (const role of ['textbox', 'slider'] as const)
    await test.step(`an arrow key held in a lever’s ${role} is one step`, async () => {
      await lever(page, 'research.intensity').getByRole(role).focus()
      for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('ArrowUp')
      await page.keyboard.up('ArrowUp')
      await expect(leverField(page, 'research.intensity')).toHaveValue('3.37')
      expect(await steps(page)).toBe(1)
      await lever(page, 'research.intensity').getByRole(role).focus()
      await page.keyboard.press('ArrowUp')
      expect(await steps(page)).toBe(2)
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(leverField(page, 'research.intensity')).toHaveValue('3.32')
    })

  await test.step('after a number and Enter, undo takes the number back while the field has the focus', async () => {
    const field = leverField(page, 'research.intensity')
    await field.fill('4.2')
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue('4.20')
    await expect(field).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(field).toHaveValue('3.32')
    await page.keyboard.press('Control+y')
    await expect(field).toHaveValue('4.20')

    await page.keyboard.press('Control+a')
    await page.keyboard.type('5')
    await page.keyboard.press('Control+z')
    await expect(field, 'the text first').toHaveValue('4.20')
    await page.keyboard.press('Control+z')
    await expect(field).toHaveValue('3.32')
  })

  await test.step('undo in a text takes the text back, then what was done before', async () => {
    await set(page, 'defence.effort', '3')
    const title = page.getByRole('textbox', { name: 'Title of the study' })
    await title.pressSequentially('Steel')
    await pressUntil(page, 'Control+z', title, '')
    await expect(leverField(page, 'defence.effort')).toHaveValue('3.00')
    await pressUntil(page, 'Control+Shift+z', title, 'Steel')
    await pressUntil(page, 'Control+z', title, '')
    await page.keyboard.press('Control+z')
    await expect(leverField(page, 'defence.effort')).not.toHaveValue('3.00')
  })

  await test.step('undo in a dialog goes no further back than where it was opened', async () => {
    await set(page, 'defence.effort', '3')
    await page.getByRole('button', { name: 'Study details' }).click()
    const dialog = page.getByRole('dialog')
    const seed = dialog.getByRole('textbox', { name: 'Random seed' })
    await seed.fill('7')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+z')
    await expect(seed).toHaveValue('42')
    await page.keyboard.press('Control+z')
    await dialog.getByRole('button', { name: 'Done' }).click()
    await expect(leverField(page, 'defence.effort')).toHaveValue('3.00')
  })
})
