import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import fc from 'fast-check'
import { serialise } from '#shared/study/serialise'
import { screens } from '../../renderer/app/view/screens'
import { anyStudy, rich, SEED, shipped } from '../shared/study/samples'
import { lever, open, screenTab, test } from './pages'
import { fileMenu, openFile, set, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutFileAccess(page))

const generated = fc
  .sample(anyStudy, { seed: SEED, numRuns: 5 })
  .map((study, index) => [`generated ${index}`, serialise(study)] as const)

/** Every screen of the app, none of which may have fallen. */
async function seeEveryScreen(page: Page): Promise<void> {
  for (const screen of screens) {
    await screenTab(page, screen).click()
    await expect(screenTab(page, screen)).toHaveAttribute('aria-current', 'page')
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await expect(page.locator('.fault')).toHaveCount(0)
  }
  await screenTab(page, 'explore').click()
}

for (const [name, text] of [
  ['everything-recommended', shipped.get('everything-recommended') ?? ''] as const,
  ['with something in every corner', rich] as const,
  ...generated,
])
  test(`a study that is accepted is shown on every screen, edited, saved and opened again: ${name}`, async ({
    page,
  }, info) => {
    const path = info.outputPath('study.levier')
    writeFileSync(path, text)
    await open(page)
    await openFile(page, path)
    await expect(page.locator('.scenario-list .pill')).toHaveCount(JSON.parse(text).scenarios.length)
    await seeEveryScreen(page)
    await set(page, 'chips.capex', '2345')
    const download = page.waitForEvent('download')
    await fileMenu(page, 'Save')
    const saved = info.outputPath('saved.levier')
    await (await download).saveAs(saved)
    const active = await page.locator('.scenario-list .pill[aria-pressed="true"]').textContent()
    const { scenarios } = JSON.parse(readFileSync(saved, 'utf8'))
    expect(scenarios.some((each: { levers: Record<string, unknown> }) => each.levers['chips.capex'])).toBe(true)
    await openFile(page, saved)
    await page
      .locator('.scenario-list .pill', { hasText: active ?? '' })
      .first()
      .click()
    await expect(lever(page, 'chips.capex').getByRole('textbox')).toHaveValue('2,345')
    await seeEveryScreen(page)
  })
