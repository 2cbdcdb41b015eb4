import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { headlineResults } from '#models/belgium/headlineResults'
import { serialise } from '#shared/study/serialise'
import { largeStudy } from '../support/largeStudy'
import { itsTurn } from '../support/turns'
import { findMess } from './measure'
import { formatsOf, open, screenTab, speak, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { dropFile, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

const study = largeStudy(50, 40)

async function openFifty(page: Page, path: string): Promise<void> {
  await open(page)
  writeFileSync(path, serialise(study))
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.file-menu').click()
  await page.locator('.menu-item').nth(1).click()
  await (await chooser).setFiles(path)
  await expect(page.locator('.title-field')).toHaveValue(study.title)
  await screenTab(page, 'compare').click()
  await page.locator('.outcomes').waitFor()
}

// They take turns with the sizes.
const LANGUAGES = ['en', 'fr'] as const

test('fifty scenarios have room, are read by column and row, and follow the year at once', async ({ page }, info) => {
  await openFifty(page, info.outputPath('fifty.levier'))

  for (const [turn, language] of LANGUAGES.entries())
    await test.step(`fifty scenarios keep their place at every other size, in ${language}`, async () => {
      await speak(page, language)
      for (const size of itsTurn(SIZES, turn, LANGUAGES.length)) {
        await page.setViewportSize(size)
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
        expect(await page.evaluate(findMess), `${size.width}x${size.height}`).toEqual([])
      }
    })
  // axe weighs every number of fifty scenarios against its ground: once, in the language that was not there at first.
  const violations = await axeViolations(page)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await speak(page, 'en')

  await test.step('names stay in sight however far one scrolls', async () => {
    const levers = page.locator('.compare-sheet:has(#compare-levers)').locator('.scroll-table')
    await levers.scrollIntoViewIfNeeded()
    const corner = levers.locator('thead th').first()
    const row = levers.locator('tbody th').nth(2)
    const before = { corner: await corner.boundingBox(), row: await row.boundingBox() }
    await levers.evaluate((element) => element.scrollTo(1500, 0))
    expect(await corner.boundingBox()).toEqual(before.corner)
    expect(await row.boundingBox()).toEqual(before.row)
    const outcomes = page.locator('.outcomes .scroll-table')
    await outcomes.scrollIntoViewIfNeeded()
    const head = await outcomes.locator('thead th').nth(3).boundingBox()
    await outcomes.evaluate((element) => element.scrollTo(0, 900))
    expect(await outcomes.locator('thead th').nth(3).boundingBox()).toEqual(head)
  })

  await test.step('fifty scenarios are read down a column, and sorted by it', async () => {
    const table = page.locator('.outcomes')
    // Fifty, the current course, and the current course under the assumptions that some of them change.
    await expect(table.locator('tbody tr')).toHaveCount(52)
    const chart = page.locator('.compare-charts .chart-card').first()
    const lines = chart.locator('path[data-role="line"]')
    await expect(lines).toHaveCount(5)
    // All colours are taken: another scenario is drawn once one of these is not.
    const ticks = table.getByRole('checkbox')
    await expect(ticks).toHaveCount(50)
    await expect(ticks.and(page.locator(':checked'))).toHaveCount(5)
    const [first, last] = [study.scenarios[0]?.name ?? '', study.scenarios.at(-1)?.name ?? '']
    const draw = (name: string) => table.getByRole('checkbox', { name: `Draw ${name} in the charts`, exact: true })
    await expect(draw(last)).toBeDisabled()
    await draw(first).uncheck()
    await expect(lines).toHaveCount(4)
    await draw(last).check()
    await expect(lines).toHaveCount(5)
    await expect(chart.getByRole('img').locator('text', { hasText: last })).toHaveCount(1)

    const formats = await formatsOf('en-GB')
    const jobs = study.scenarios.map(({ name, levers, assumptions }) => {
      const results: Readonly<Record<string, Readonly<Record<string, number>>>> = headlineResults(levers, assumptions)
      return { name, jobs: results['jobs.net']?.['2030'] ?? Number.NaN }
    })
    const most = jobs.toSorted((one, other) => other.jobs - one.jobs)[0]
    await table.locator('thead').getByRole('button', { name: 'Net extra jobs' }).click()
    await expect(table.locator('tbody tr').first()).toContainText(most?.name ?? 'nobody')
    await expect(table.locator('tbody tr').first()).toContainText(formats.text(most?.jobs ?? 0, 'jobs'))
    await expect(table.getByRole('columnheader').nth(1)).toHaveAttribute('aria-sort', 'descending')
    await table.locator('thead').getByRole('button', { name: 'Net extra jobs' }).click()
    await expect(table.locator('tbody tr').last()).toContainText(most?.name ?? 'nobody')

    await table.getByRole('button', { name: most?.name ?? '', exact: true }).click()
    await expect(page.locator('.scenario-list [aria-pressed="true"]')).toHaveText(most?.name ?? '')
    // That left the screen: what was chosen and sorted there is there again, until another study comes.
    await screenTab(page, 'compare').click()
    await expect(draw(first)).not.toBeChecked()
    await expect(draw(last)).toBeChecked()
    await expect(table.locator('tbody tr').last()).toContainText(most?.name ?? 'nobody')
    await dropFile(page, 'another.levier', serialise({ ...study, title: 'Another' }))
    await page.getByRole('alertdialog').getByRole('button', { name: 'Open it instead' }).click()
    await expect(draw(first)).toBeChecked()
  })

  await test.step('the year moves through fifty scenarios in the frame of the key', async () => {
    await page.getByRole('slider', { name: 'Year', exact: true }).focus()
    const title = page.locator('.outcomes h2')
    const before = await title.textContent()
    const frames = await page.evaluate(() => {
      let count = 0
      const next = (): void => {
        count++
        requestAnimationFrame(next)
      }
      requestAnimationFrame(next)
      const heading = document.querySelector('.outcomes h2')
      return new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect()
          resolve(count)
        }).observe(heading as Element, { characterData: true, subtree: true, childList: true })
        const slider = document.activeElement
        slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
        slider?.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }))
      })
    })
    await expect(title).not.toHaveText(before ?? '')
    expect(frames).toBeLessThanOrEqual(1)
  })
})
