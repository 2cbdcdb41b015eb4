import { expect, type Locator } from '@playwright/test'
import { itsTurn } from '../support/turns'
import { lever, open, screenTab, speak, test, withoutRanges } from './pages'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutRanges(page))

test('a number that is typed is understood, or refused with its reason, in the language that is spoken', async ({
  page,
}) => {
  await open(page)
  await speak(page, 'fr')
  await test.step('a number that could be two is refused with both, and the one that is chosen is taken', async () => {
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

  await test.step('what is no number is refused and the value kept', async () => {
    const field = lever(page, 'research.intensity').getByRole('textbox')
    await field.fill('0x1F')
    await field.press('Enter')
    await expect(lever(page, 'research.intensity').getByRole('alert')).toContainText('« 0x1F » n’est pas un nombre')
    await expect(field).toHaveValue('3,32')
  })

  await test.step('a page pasted into a field is told by its beginning', async () => {
    const field = lever(page, 'research.intensity').getByRole('textbox')
    await field.fill(`un deux ${'trois '.repeat(5000)}`)
    await field.press('Enter')
    const refused = lever(page, 'research.intensity').getByRole('alert')
    await expect(refused).toContainText(/«\sun deux trois [^»]*…\s» n’est pas un nombre/)
    expect((await refused.innerText()).length).toBeLessThan(200)
  })

  await test.step('a refusal is not left standing in another language', async () => {
    const field = lever(page, 'research.intensity').getByRole('textbox')
    await field.fill('0x1F')
    await field.press('Enter')
    const refused = lever(page, 'research.intensity').getByRole('alert')
    await expect(refused).toContainText('n’est pas un nombre')
    await speak(page, 'nl')
    await expect(refused).toHaveCount(0)
    await expect(field).toHaveValue('3,32')
    await speak(page, 'fr')
  })

  await test.step('a point from the number pad and a unit that came along are understood', async () => {
    const field = lever(page, 'research.intensity').getByRole('textbox')
    await field.fill('4.5 % du PIB')
    await field.press('Enter')
    await expect(field).toHaveValue('4,50')
  })
})

const LANGUAGES = [
  ['fr', '3.000'],
  ['nl', null],
  ['de', null],
  ['en', null],
] as const

/** What a field shows is taken as what it holds; what is no number, or could be two, is told and changes nothing. */
async function meansWhatItShows(field: Locator, ambiguous: string | null): Promise<void> {
  const input = field.getByRole('textbox')
  const shown = await input.inputValue()
  const type = async (text: string) => {
    await input.fill(text)
    await input.press('Enter')
  }
  await type('0x1F')
  await expect(field.getByRole('alert')).toContainText('0x1F')
  await expect(input).toHaveValue(shown)
  if (ambiguous !== null) {
    await type(ambiguous)
    await expect(field.getByRole('alert').getByRole('button')).toHaveCount(2)
    await expect(input).toHaveValue(shown)
  }
  await type(`${shown} `)
  await expect(field.getByRole('alert')).toHaveCount(0)
  await expect(input).toHaveValue(shown)
}

// The languages take turns with the fields of each screen, and each tries the first.
test('a field of numbers means what it shows, on every screen and in every language', async ({ page }) => {
  await open(page)
  const undo = page.getByRole('button', { name: /^(Undo|Annuler|Ongedaan maken|Rückgängig)$/ })
  await expect(undo).toBeDisabled()
  for (const [turn, [language, ambiguous]] of LANGUAGES.entries())
    await test.step(`in ${language}`, async () => {
      await speak(page, language)
      const screens = [
        ['explore', page.locator('[data-lever] .number-field')],
        ['goal', page.locator('.goal-form .number-field')],
        ['uncertainty', page.locator('.target-line .number-field, .seed .number-field')],
        ['sources', page.locator('[data-figure] .number-field')],
      ] as const
      for (const [screen, fields] of screens) {
        await screenTab(page, screen).click()
        if (screen === 'goal' && !(await page.locator('.goal-levers').getAttribute('open')))
          await page.locator('.goal-levers > summary').click()
        if (screen === 'sources') await page.locator('.figure-open').first().waitFor()
        // A figure's field stands in for its number while it is changed.
        const openings = screen === 'sources' ? await page.locator('.figure-open').all() : []
        for (const opening of itsTurn(openings, turn * 15, LANGUAGES.length * 15)) {
          await opening.click()
          await meansWhatItShows(fields, ambiguous)
          await page.keyboard.press('Escape')
          await expect(fields).toHaveCount(0)
        }
        if (screen === 'sources') continue
        await expect(fields).not.toHaveCount(0)
        const [first, ...others] = await fields.all()
        // How far each lever may go is said in two fields more of the same kind: one in four of them is enough.
        const each = LANGUAGES.length * (screen === 'goal' ? 4 : 1)
        for (const field of [first, ...itsTurn(others, turn, each)]) if (field) await meansWhatItShows(field, ambiguous)
      }
      await expect(undo).toBeDisabled()
    })
})
