import { expect, type Page } from '@playwright/test'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { projected } from '../support/levier'
import { findMess } from './measure'
import { cardNumber, formatsOf, lever, open, resultText, screenTab, test } from './pages'
import { axeViolations } from './settled'

/** The command line's own numbers under the same assumptions. */
const commandLine = (...assume: readonly string[]) => projected(...assume.flatMap((each) => ['--assume', each]))

const row = (page: Page, id: string) => page.locator(`[data-figure="${id}"]`)

async function openSources(page: Page): Promise<void> {
  await screenTab(page, 'sources').click()
  await page.locator('.sources').waitFor()
}

async function change(page: Page, id: string, value: string): Promise<void> {
  await row(page, id).locator('.figure-open').click()
  await row(page, id).locator('input').fill(value)
  await page.keyboard.press('Enter')
}

for (const locale of ['fr-BE', 'en-GB'])
  test.describe(`an assumption in ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 800 } })

    test('changed, moves the results as the command line has it, is marked, and is taken back', async ({ page }) => {
      await open(page)
      const formats = await formatsOf(locale)
      const check = async (...assume: string[]) => {
        const at = commandLine(...assume)
        for (const id of headlines) {
          await expect(cardNumber(page, id)).toHaveText(resultText(formats, id, at(id, 2030)))
        }
      }
      await openSources(page)
      await change(page, 'defence.jobElasticity', locale === 'fr-BE' ? '0,9' : '0.9')
      await change(page, 'dependency.us_import_share.now', '52')
      await check('defence.jobElasticity=0.9', 'dependency.us_import_share.now=52')

      await expect(page.locator('.status-assumed')).toContainText('2')
      await expect(row(page, 'defence.jobElasticity').locator('.changed-mark')).toHaveAttribute('aria-label', /.+/)
      await expect(lever(page, 'dependency.usShare').locator('.changed-mark')).toHaveCount(1)
      await expect(lever(page, 'dependency.usShare').getByRole('textbox')).toHaveValue('52')
      await page.locator('.screen-tab').nth(0).click()
      await expect(page.locator('.chart-changed')).toHaveCount(1)
      await screenTab(page, 'compare').click()
      await expect(page.locator('.outcomes tbody .changed-mark')).not.toHaveCount(0)
      await expect(page.locator('#compare-assumptions')).toBeVisible()

      await page.locator('.history .icon').nth(0).click()
      await check('defence.jobElasticity=0.9')
      await page.locator('.history .icon').nth(2).click()
      await expect(page.locator('.history-step').first()).toContainText(/52/)
      await page.keyboard.press('Escape')
      await page.locator('.history .icon').nth(0).click()
      await check()
      await expect(page.locator('.status-assumed')).toHaveCount(0)
    })

    test('out of range is refused with what is allowed, and put back by name', async ({ page }) => {
      await open(page)
      await openSources(page)
      await change(page, 'macro.crowdingOut', '99')
      await expect(row(page, 'macro.crowdingOut').getByRole('alert')).toContainText(locale === 'fr-BE' ? '0,2' : '0.2')
      await expect(row(page, 'macro.crowdingOut').locator('input')).toHaveValue(locale === 'fr-BE' ? '0,5' : '0.5')
      await change(page, 'economy.growth', locale === 'fr-BE' ? '0,9' : '0.9')
      await expect(row(page, 'economy.growth').locator('.figure-open, input').first()).toBeVisible()
      await row(page, 'economy.growth')
        .getByRole('button', { name: /^(Réinitialiser|Reset) / })
        .click()
      await expect(page.locator('.status-assumed')).toHaveCount(0)
    })

    test('cannot be made of a figure of the structure, which says why', async ({ page }) => {
      await open(page)
      await openSources(page)
      await expect(row(page, 'research.lag').locator('.figure-open')).toHaveCount(0)
      await row(page, 'research.lag').locator('.thing-link').click()
      await expect(page.locator('.figure-change p')).not.toBeEmpty()
      await expect(page.locator('.figure-change input')).toHaveCount(0)
    })
  })

test('the register is filtered by words, kind, document, use and second source', async ({ page }) => {
  await open(page)
  await openSources(page)
  const rows = page.locator('[data-figure]')
  await expect(rows).toHaveCount(belgium.figures.length)
  await page.locator('.filter-kinds .pill').nth(2).click()
  await expect(rows).toHaveCount(belgium.figures.filter(({ kind }) => kind === 'calibrated').length)
  await page.locator('.filters .linkish').click()
  await page.locator('.filters select').first().selectOption('ai-factory')
  await expect(rows).toHaveCount(3)
  await page.locator('.filters .linkish').click()
  await page.locator('.filters input').fill('rathenau')
  await expect(rows).toHaveCount(1)
  await page.locator('.filters .linkish').click()
  await page.getByRole('combobox', { name: 'Second source' }).selectOption('revised')
  await expect(rows).toHaveCount(3)
  await expect(rows.first()).toContainText('Second source: revised since')
})

for (const [locale, colorScheme] of [
  ['fr-BE', 'dark'],
  ['en-GB', 'light'],
] as const)
  test.describe(`Sources in ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme })

    test('axe finds nothing and words keep their place in any part', async ({ page }) => {
      await open(page)
      await openSources(page)
      await change(page, 'defence.valueAddedShare', '50')
      for (let part = 0; part < 6; part++) {
        await page.locator('.sources > .segmented button').nth(part).click()
        await page.locator('.sources .sheet').waitFor()
        const violations = await axeViolations(page)
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `part ${part}`,
        ).toEqual([])
        for (const width of [1024, 1280, 1920]) {
          await page.setViewportSize({ width, height: 800 })
          expect(await page.evaluate(findMess), `part ${part} at ${width}`).toEqual([])
        }
      }
    })
  })
