import { expect } from '@playwright/test'
import { lever, open, test } from './pages'

test.use({ locale: 'fr-BE' })

test('a number that could be two is refused with both, and the one that is chosen is taken', async ({ page }) => {
  await open(page)
  const field = lever(page, 'chips.capex').getByRole('textbox')
  const before = await field.inputValue()
  await field.fill('3.000')
  await field.press('Enter')
  const refused = lever(page, 'chips.capex').getByRole('alert')
  await expect(refused).toContainText('« 3.000 » peut vouloir dire deux nombres')
  await expect(field).toHaveValue(before)
  await refused.getByRole('button', { name: /^3\s000$/ }).click()
  await expect(field).toHaveValue(/^3\s000$/)
  await expect(refused).toHaveCount(0)
})

test('what is no number is refused and the value kept', async ({ page }) => {
  await open(page)
  const field = lever(page, 'research.intensity').getByRole('textbox')
  await field.fill('0x1F')
  await field.press('Enter')
  await expect(lever(page, 'research.intensity').getByRole('alert')).toContainText('« 0x1F » n’est pas un nombre')
  await expect(field).toHaveValue('3,32')
})

test('a point from the number pad and a unit that came along are understood', async ({ page }) => {
  await open(page)
  const field = lever(page, 'research.intensity').getByRole('textbox')
  await field.fill('4.5 % du PIB')
  await field.press('Enter')
  await expect(field).toHaveValue('4,50')
})
