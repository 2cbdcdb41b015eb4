import { expect, type Locator } from '@playwright/test'
import { itsTurn } from '../support/turns'
import { lever, open, screenTab, test } from './pages'

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

test('a refusal is not left standing in another language', async ({ page }) => {
  await open(page)
  const field = lever(page, 'research.intensity').getByRole('textbox')
  await field.fill('0x1F')
  await field.press('Enter')
  const refused = lever(page, 'research.intensity').getByRole('alert')
  await expect(refused).toContainText('n’est pas un nombre')
  const languages = page.getByRole('combobox').filter({ has: page.getByRole('option', { name: 'Nederlands' }) })
  await languages.selectOption({ label: 'Nederlands' })
  await expect(page.locator('html')).toHaveAttribute('lang', /^nl/)
  await expect(refused).toHaveCount(0)
  await expect(field).toHaveValue('3,32')
})

test('a page pasted into a field is told by its beginning', async ({ page }) => {
  await open(page)
  const field = lever(page, 'research.intensity').getByRole('textbox')
  await field.fill(`un deux ${'trois '.repeat(5000)}`)
  await field.press('Enter')
  const refused = lever(page, 'research.intensity').getByRole('alert')
  await expect(refused).toContainText(/«\sun deux trois [^»]*…\s» n’est pas un nombre/)
  expect((await refused.innerText()).length).toBeLessThan(200)
})

test('a point from the number pad and a unit that came along are understood', async ({ page }) => {
  await open(page)
  const field = lever(page, 'research.intensity').getByRole('textbox')
  await field.fill('4.5 % du PIB')
  await field.press('Enter')
  await expect(field).toHaveValue('4,50')
})

const LANGUAGES = [
  ['fr-BE', '3.000'],
  ['nl-BE', null],
  ['de-BE', null],
  ['en-GB', null],
] as const

// The languages take turns with the fields of each screen, and each tries the first.
for (const [turn, [locale, ambiguous]] of LANGUAGES.entries())
  test.describe(`every field of numbers in ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 800 } })

    /** What a field shows is taken as what it holds; what is no number, or could be two, is told and changes nothing. */
    async function meansWhatItShows(field: Locator): Promise<void> {
      const input = field.getByRole('textbox')
      const shown = await input.inputValue()
      const type = async (text: string) => {
        await input.fill(text)
        await input.press('Enter')
      }
      await type(`${shown} `)
      await expect(field.getByRole('alert')).toHaveCount(0)
      await expect(input).toHaveValue(shown)
      await type('0x1F')
      await expect(field.getByRole('alert')).toContainText('0x1F')
      await expect(input).toHaveValue(shown)
      if (ambiguous !== null) {
        await type(ambiguous)
        await expect(field.getByRole('alert').getByRole('button')).toHaveCount(2)
        await expect(input).toHaveValue(shown)
      }
      await type(shown)
      await expect(input).toHaveValue(shown)
    }

    test('means what it shows, on every screen', async ({ page }) => {
      await open(page)
      const undo = page.getByRole('button', { name: /^(Undo|Annuler|Ongedaan maken|Rückgängig)$/ })
      await expect(undo).toBeDisabled()
      const screens = [
        ['explore', page.locator('[data-lever] .number-field')],
        ['goal', page.locator('.goal-form .number-field')],
        ['uncertainty', page.locator('.target-line .number-field, .seed .number-field')],
        ['sources', page.locator('[data-figure] .number-field')],
      ] as const
      for (const [screen, fields] of screens) {
        await screenTab(page, screen).click()
        if (screen === 'goal') await page.locator('.goal-levers > summary').click()
        if (screen === 'sources') await page.locator('.figure-open').first().waitFor()
        // A figure's field stands in for its number while it is changed.
        const openings = screen === 'sources' ? await page.locator('.figure-open').all() : []
        for (const opening of itsTurn(openings, turn * 9, LANGUAGES.length * 9)) {
          await opening.click()
          await meansWhatItShows(fields)
          await page.keyboard.press('Escape')
          await expect(fields).toHaveCount(0)
        }
        if (screen === 'sources') continue
        await expect(fields).not.toHaveCount(0)
        const [first, ...others] = await fields.all()
        for (const field of [first, ...itsTurn(others, turn, LANGUAGES.length)])
          if (field) await meansWhatItShows(field)
      }
      await expect(undo).toBeDisabled()
    })
  })
