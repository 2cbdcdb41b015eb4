import { expect, type Page } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { itsTurn } from '../support/turns'
import { findMess } from './measure'
import { lever, open, openShipped, screenTab, speak, test, withoutRanges } from './pages'
import { axeViolations } from './settled'

test.beforeEach(({ page }) => withoutRanges(page))

const entry = (page: Page) => page.locator('.entry')
const entryId = (page: Page) => entry(page).locator('.facts code')

async function openModel(page: Page, id: string): Promise<void> {
  await screenTab(page, 'model').click()
  await page.locator('.search').getByRole('combobox').fill(id)
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect(entryId(page)).toHaveText(id)
}

const study = (id: string) => studies.findIndex((each) => each.id === id)

/** The series and levers that numbers lead to, each once, in the order of the page. */
async function explainedIn(page: Page, part: string): Promise<readonly string[]> {
  const ids = await page
    .locator(`${part} .explained`)
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-explains')))
  return [...new Set(ids.filter((id) => id !== null))]
}

/** All are of one kind, and name what there is: one in three is followed. */
function followed(ids: readonly string[]): readonly string[] {
  expect([...belgium.equations.map(({ variable }) => variable), ...belgium.levers].map(({ id }) => id)).toEqual(
    expect.arrayContaining([...ids]),
  )
  return itsTurn(ids, 0, 3)
}

test.describe('in French', () => {
  test.use({ locale: 'fr-BE', viewport: { width: 1280, height: 800 } })

  test('every number leads to its explanation, on Explore and on Compare, and so does every name', async ({ page }) => {
    await open(page)
    await openShipped(page, study('research-4-fast'))
    await test.step('every number on Explore', async () => {
      await page.locator('.target-card .explained').first().waitFor()
      await expect(page.locator('.card-number .explained')).toHaveCount(6)
      for (const title of await page.locator('.chart-card h2, .limit-card h2').all())
        await expect(title.locator('.explained')).toHaveCount(1)
      // What is missed is told with four numbers at least, each a way of its own.
      await expect.poll(() => page.locator('.target-card .explained').count()).toBeGreaterThanOrEqual(4)
      const asTable = page
        .locator('.chart-card')
        .first()
        .getByRole('button', { name: /^(Table|Tableau)$/ })
      await asTable.click()
      const cells = page.locator('.numbers-table td').filter({ hasText: /\d/ })
      await expect(cells.locator('.explained')).toHaveCount(await cells.count())

      const seen = await explainedIn(page, 'main')
      expect(seen.length).toBeGreaterThan(10)
      for (const id of followed(seen)) {
        await page.locator(`main .explained[data-explains="${id}"]`).first().click()
        await expect(entryId(page)).toHaveText(id)
        await screenTab(page, 'explore').click()
        await page.locator('.target-card .explained').first().waitFor()
        if ((await asTable.getAttribute('aria-pressed')) === 'false') await asTable.click()
      }
      await asTable.click()
    })

    await test.step('the names at the ends of lines, the effect of a lever, and what a lever is', async () => {
      await page.locator('.chart-ends [data-about]').first().click()
      await expect(entryId(page)).toHaveText(/^(research|defence)\./)
      await lever(page, 'chips.capex').getByRole('textbox').fill('3000')
      await page.keyboard.press('Enter')
      await lever(page, 'chips.capex').locator('.lever-effect .explained').click()
      await expect(entryId(page)).toHaveText('jobs.net')
      await lever(page, 'chips.capex').locator('.lever-help').click()
      await page.locator('.help [data-explains]').click()
      await expect(entryId(page)).toHaveText('chips.capex')
    })

    await test.step('every number on Compare, in the scenario it belongs to', async () => {
      await openShipped(page, study('chips-batteries'), { edited: true })
      await screenTab(page, 'compare').click()
      await page.locator('.compare').waitFor()
      const numbers = page.locator('.compare-sheet td')
      await expect(numbers.locator('.explained')).toHaveCount(await numbers.count())
      const seen = await explainedIn(page, '.compare')
      expect(seen.length).toBeGreaterThan(6)
      for (const id of followed(seen)) {
        await page.locator(`.compare .explained[data-explains="${id}"]`).first().click()
        await expect(entryId(page)).toHaveText(id)
        await screenTab(page, 'compare').click()
        await page.locator('.compare').waitFor()
      }
    })
  })
})

test('an entry tells all of it, leads on, there and back, and the model is walked by keyboard alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page)

  await test.step('it shows words, mathematics and numbers, and every input leads on, there and back', async () => {
    await openModel(page, 'research.available')
    await expect(entry(page).locator('.words-lines').last()).toContainText('R&D staff in post (the year before) times')
    await expect(entry(page).locator('math')).toHaveCount(3)
    await expect(entry(page).locator('math').last()).toContainText('FTE')
    const inputs = entry(page).locator('[data-inputs] .thing-row')
    const count = await inputs.count()
    expect(count).toBeGreaterThanOrEqual(9)
    for (let index = 0; index < count; index++) {
      const row = entry(page).locator('[data-inputs] .thing-row').nth(index)
      const id = (await row.getAttribute('data-thing')) ?? ''
      await row.locator('.thing-link').click()
      await expect(entryId(page)).toHaveText(id)
      await expect(page.locator('#entry-title')).toBeFocused()
      await page.getByRole('button', { name: 'Back' }).click()
      await expect(entryId(page)).toHaveText('research.available')
    }
  })

  await test.step('it carries the warnings and disagreements about it, and its nature', async () => {
    await openModel(page, 'defence.rnd.return')
    await expect(entry(page)).toContainText('a claim made in the hearing')
    await openModel(page, 'digital.trend')
    await expect(entry(page).locator('.badge')).toContainText('background')
    await openModel(page, 'dependency.chips')
    await expect(entry(page).locator('.badge')).toContainText('illustrative')
    await openModel(page, 'safe.envelope.belgium')
    await expect(entry(page).locator('.disagreement')).toContainText('8,340 m €')
  })

  await test.step('the model is walked by keyboard alone: search, map, back', async () => {
    await screenTab(page, 'explore').click()
    await screenTab(page, 'model').focus()
    await page.keyboard.press('Enter')
    await page.locator('.search').getByRole('combobox').focus()
    await page.keyboard.type('defence.turnover.core')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(entryId(page)).toHaveText('defence.turnover.core')
    await expect(page.locator('#entry-title')).toBeFocused()
    // The map is one stop; the arrows walk in it.
    const boxes = page.locator('.map-box[tabindex="0"]')
    await expect(boxes).toHaveCount(1)
    // A name that is too long for its box is whole where the pointer rests on it.
    const box = page.locator('[data-box="defence.turnover.core"]')
    await expect(box).toHaveAttribute('title', (await box.textContent()) ?? '')
    await boxes.focus()
    await page.keyboard.press('ArrowLeft')
    const before = await page.evaluate(() => document.activeElement?.getAttribute('data-box'))
    expect(before).not.toBe('defence.turnover.core')
    await page.keyboard.press('Enter')
    await expect(entryId(page)).toHaveText(before ?? '')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-box'))).toBe(before)
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('map-box')
    await page.locator('.walk button').first().focus()
    await page.keyboard.press('Enter')
    await expect(entryId(page)).toHaveText('defence.turnover.core')
  })
})

const ENTRIES = ['dependency.usShareReached', 'defence.content', 'defence.core.turnover', 'public.costPerJobYear']
// They take turns with the entries, and each has one of the maps.
const LOOKS = [
  ['fr', 'light'],
  ['en', 'dark'],
] as const

test('axe finds nothing and words keep their place: entries and maps', async ({ page }) => {
  await open(page)
  const check = async (what: string) => {
    const violations = await axeViolations(page)
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      what,
    ).toEqual([])
    for (const width of [1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      expect(await page.evaluate(findMess), `${what} at ${width}`).toEqual([])
    }
  }
  for (const [turn, [language, colorScheme]] of LOOKS.entries())
    await test.step(`in ${language}, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme })
      await speak(page, language)
      for (const id of itsTurn(ENTRIES, turn, LOOKS.length)) {
        await openModel(page, id)
        await check(id)
      }
      await page.locator('.segmented button').nth(1).click()
      const all = page.locator('.sector-choice .pill').first()
      if (turn === 0) {
        await check('the map of a sector')
        await page.locator('.segmented button').first().click()
        return
      }
      await all.click()
      await check('the map of all sectors')
      await page.locator('.map-box').first().click()
      await expect(all).toHaveAttribute('aria-pressed', 'false')
    })
})
