import { expect, type Locator, type Page } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { open, openShipped, screenTab, test, withoutRanges } from './pages'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

const FAST = studies.findIndex(({ id }) => id === 'research-4-fast')
const DEFENCE = '3.5% for defence by 2035'

const preview = (page: Page) => page.locator('.slide-preview .slide')
const wall = (page: Page) => page.locator('.layer[data-shown] .slide')

const field = (page: Page, name: string) =>
  page.locator('.slide-fields').getByRole('combobox', { name: new RegExp(`^${name}`) })

async function addExample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an example' }).click()
  await page.getByRole('menuitem', { name }).click()
}

test('a slide is edited and told as a facilitator expects', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  await openShipped(page, FAST)
  await page.getByRole('button', { name: 'Add to the story' }).click()
  await addExample(page, DEFENCE)
  await screenTab(page, 'present').click()

  await test.step('its charts show what the scenario chosen for it moves, and its figures the cost', async () => {
    await expect(preview(page)).toContainText('R&D')
    await field(page, 'Scenario').selectOption({ label: DEFENCE })
    await expect(preview(page).locator('.slide-chart-title').first()).toContainText(/defence/i)
    await expect(preview(page).locator('.slide-figures')).toContainText('Effect on the budget balance')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(preview(page).locator('.slide-chart-title').first()).toContainText('R&D')
  })
  await test.step('it is updated from Explore, and that is said, also where nothing is to be updated', async () => {
    const update = page.getByRole('button', { name: 'Update from “Explore”' })
    const said = page.locator('.slide-actions').getByRole('status')
    await update.click()
    const first = (await said.textContent()) ?? ''
    expect(first).toContain('Updated from “Explore”')
    await update.click()
    await expect(said).toHaveText('Nothing to update: the slide already matches “Explore”.')
    await field(page, 'Year').selectOption('2035')
    await expect(said).toHaveText('')
    await update.click()
    await expect(said).toHaveText(first)
  })
  await test.step('a double click is to write on it', async () => {
    await page.locator('.story-item').first().dblclick()
    await expect(page.getByLabel(/^Text on the slide/)).toBeFocused()
  })
  await test.step('a guess without words asks its question once, and tells the answer in its place', async () => {
    await field(page, 'Let the room guess').selectOption({ label: 'R&D reached, at constant pay' })
    await page.getByRole('button', { name: 'Present from slide 1' }).click()
    const question = wall(page).getByText('R&D reached, at constant pay: how much in 2030?', { exact: true })
    await expect(question).toHaveCount(1)
    await page.keyboard.press('PageDown')
    await expect(wall(page).locator('[data-guess="revealed"]')).toBeVisible()
    await expect(question).toHaveCount(0)
    await expect(
      wall(page).getByRole('heading', { name: /^R&D reached, at constant pay: 3\.\d\d% of GDP in 2030$/ }),
    ).toHaveCount(1)
  })
  await test.step('a headline result that no chart draws can be guessed, and is drawn then', async () => {
    await page.getByRole('button', { name: 'Exit' }).click()
    const guess = field(page, 'Let the room guess')
    await guess.selectOption({ label: 'Effect on GDP' })
    await expect(preview(page).getByText('Effect on GDP: how much in 2030?').first()).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(guess).toHaveValue('research.effortReal')
    await page.getByRole('button', { name: 'Present from slide 1' }).click()
  })
  await test.step('a live lever takes a number that is typed', async () => {
    await page.keyboard.press('l')
    const number = page.locator('.live-lever').getByRole('textbox')
    await number.fill('3.6')
    await number.press('Enter')
    await expect(wall(page).locator('.slide-scenario')).toContainText('3.60')
    await number.fill('99')
    await number.press('Enter')
    await expect(page.locator('.live-lever')).toContainText('Kept: 3.60% of GDP.')
    await page.getByRole('button', { name: 'Exit' }).click()
    await field(page, 'Live lever').selectOption({ label: 'Defence spending (target)' })
    await page.getByRole('button', { name: 'Present from slide 1' }).click()
    await page.keyboard.press('l')
    await expect(page.locator('.live-lever').getByRole('combobox', { name: 'Lever' })).toHaveValue('defence.effort')
    await page.getByRole('button', { name: 'Exit' }).click()
  })
  await test.step('the words on it are shown while the room guesses, but for what follows the question, in the editor too', async () => {
    await page.getByLabel(/^Text on the slide/).fill('# Your turn\nDo we get there?\n\nWe do not.')
    // Everything that is set on a slide is in sight at once.
    await expect(page.getByRole('button', { name: 'Delete', exact: true })).toBeInViewport({ ratio: 1 })
    const asks = async (where: Locator) => {
      await expect(where.getByRole('heading', { name: 'Your turn', includeHidden: true })).toBeVisible()
      await expect(where.getByText('Do we get there?')).toBeVisible()
      await expect(where.getByText('We do not.')).toBeHidden()
    }
    await asks(preview(page))
    await expect(preview(page).locator('[data-reached]')).toHaveCount(0)
    await expect(page.locator('.story-thumb').first().getByText('We do not.')).toBeHidden()
    await page.getByRole('button', { name: 'Show the answer' }).click()
    await expect(preview(page).getByText('We do not.')).toBeVisible()
    await expect(preview(page).locator('.guess-mark[data-reached]')).toHaveCount(1)
    // Another content asks nothing.
    await field(page, 'Content').selectOption('headlines')
    await expect(page.locator('.slide-guess')).toHaveCount(0)
    await field(page, 'Content').selectOption('charts')
    await page.getByRole('button', { name: 'Present from slide 1' }).click()
    await asks(wall(page))
    await page.keyboard.press('PageDown')
    await expect(wall(page).getByText('We do not.')).toBeVisible()
  })
  await test.step('the editor warns of a slide before a guess that tells its answer, and puts the guess before it', async () => {
    await page.getByRole('button', { name: 'Exit' }).click()
    await page.getByRole('button', { name: 'Duplicate' }).click()
    const warning = page.getByText('Slide 1 already shows this result.')
    await expect(warning).toBeVisible()
    await page.locator('.story-item').first().click()
    await expect(page.getByText(/already shows this result/)).toHaveCount(0)
    await field(page, 'Let the room guess').selectOption({ label: 'No guess' })
    await page.locator('.story-item').last().click()
    await expect(warning).toBeVisible()
    await page.getByRole('button', { name: 'Move this slide before slide 1' }).click()
    await expect(page.getByRole('heading', { name: 'Slide 1 of 2' })).toBeVisible()
    await expect(field(page, 'Let the room guess')).not.toHaveValue('')
    await expect(warning).toHaveCount(0)
  })
  await test.step('the slide that was chosen is still chosen after a visit to Explore, and one added there is', async () => {
    await page.locator('.story-item').last().click()
    await screenTab(page, 'explore').click()
    await screenTab(page, 'present').click()
    await expect(page.getByRole('heading', { name: 'Slide 2 of 2' })).toBeVisible()
    await page.locator('.story-item').first().click()
    await screenTab(page, 'explore').click()
    await page.locator('.add-to-story').click()
    await screenTab(page, 'present').click()
    await expect(page.getByRole('heading', { name: 'Slide 3 of 3' })).toBeVisible()
  })
})
