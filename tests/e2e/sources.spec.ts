import { expect, type Page } from '@playwright/test'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Assumptions } from '#models/engine/parameters'
import { projector } from '../support/belgium'
import { projected } from '../support/levier'
import { itsTurn } from '../support/turns'
import { findMess } from './measure'
import { cardNumber, formatsOf, lever, open, resultText, screenTab, speak, test, withoutRanges } from './pages'
import { axeViolations } from './settled'

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

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('an assumption is changed, refused and put back, and the register is filtered', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  await openSources(page)

  await test.step('the register is filtered by words, kind, document, use and second source', async () => {
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
    await expect(rows.first()).toContainText('Second source, revised since')
    await page.locator('.filters .linkish').click()
    await expect(rows).toHaveCount(belgium.figures.length)
  })

  await test.step('the status line leads to what is assumed, from any screen', async () => {
    const assumed = page.getByRole('button', { name: /assumptions are Levier’s own/ })
    const count = [...belgium.used].filter(({ kind }) => kind === 'assumption').length
    await page.getByRole('button', { name: 'Documents', exact: true }).click()
    await assumed.click()
    await expect(page.locator('[data-figure]')).toHaveCount(count)
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeFocused()
    await screenTab(page, 'why').click()
    await assumed.click()
    await expect(page.locator('[data-figure]')).toHaveCount(count)
    await page.locator('.filters .linkish').click()
  })

  await test.step('changed, moves the results as the command line has it, is marked, and is taken back', async () => {
    const formats = await formatsOf('en-GB')
    const show = async (at: (id: string, year: number) => number) => {
      for (const id of headlines) await expect(cardNumber(page, id)).toHaveText(resultText(formats, id, at(id, 2030)))
    }
    const of = (assumptions: Assumptions) => {
      const { scenario } = projector.project({}, assumptions)
      return scenario.at.bind(scenario)
    }
    await change(page, 'defence.jobElasticity', '0.9')
    await change(page, 'dependency.us_import_share.now', '52')
    await show(projected('--assume', 'defence.jobElasticity=0.9', '--assume', 'dependency.us_import_share.now=52'))

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
    await show(of({ 'defence.jobElasticity': 0.9 }))
    await page.locator('.history .icon').nth(2).click()
    await expect(page.locator('.history-step').first()).toContainText(/52/)
    await page.keyboard.press('Escape')
    await page.locator('.history .icon').nth(0).click()
    await show(of({}))
    await expect(page.locator('.status-assumed')).toHaveCount(0)
  })

  await speak(page, 'fr')
  await openSources(page)

  await test.step('out of range is refused with what is allowed, and put back by name', async () => {
    await change(page, 'macro.crowdingOut', '99')
    await expect(row(page, 'macro.crowdingOut').getByRole('alert')).toContainText('0,2')
    await expect(row(page, 'macro.crowdingOut').locator('input')).toHaveValue('0,5')
    await change(page, 'economy.growth', '0,9')
    await expect(row(page, 'economy.growth').locator('.figure-open, input').first()).toBeVisible()
    await expect(page.locator('.status-assumed')).toHaveCount(1)
    await row(page, 'economy.growth')
      .getByRole('button', { name: /^Réinitialiser / })
      .click()
    await expect(page.locator('.status-assumed')).toHaveCount(0)
  })

  await test.step('cannot be made of a figure of the structure, which says why', async () => {
    await expect(row(page, 'research.lag').locator('.figure-open')).toHaveCount(0)
    await row(page, 'research.lag').locator('.thing-link').click()
    await expect(page.locator('.figure-change p')).not.toBeEmpty()
    await expect(page.locator('.figure-change input')).toHaveCount(0)
  })
})

// They take turns with what axe reads, and with widths; words are longer in one than in the other.
const LOOKS = [
  ['fr', 'dark', [1024, 1920]],
  ['en', 'light', [1280]],
] as const

test('axe finds nothing and words keep their place in any part', async ({ page }) => {
  await open(page)
  await openSources(page)
  await change(page, 'defence.valueAddedShare', '50')
  const parts = await page.locator('.sources > .segmented button').all()
  expect(parts).toHaveLength(6)
  for (const [turn, [language, colorScheme, widths]] of LOOKS.entries()) {
    await page.emulateMedia({ colorScheme })
    await speak(page, language)
    for (const [index, part] of parts.entries()) {
      await part.click()
      await page.locator('.sources .sheet').waitFor()
      if (itsTurn(parts, turn, LOOKS.length).includes(part)) {
        const violations = await axeViolations(page)
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `part ${index}`,
        ).toEqual([])
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(findMess), `part ${index} at ${width}, ${language}`).toEqual([])
      }
    }
  }
})
