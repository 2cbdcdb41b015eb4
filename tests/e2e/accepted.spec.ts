import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import fc from 'fast-check'
import { serialise } from '#shared/study/serialise'
import { type Screen, screens } from '../../renderer/app/view/screens'
import { anyStudy, rich, SEED, shipped } from '../shared/study/samples'
import { itsTurn } from '../support/turns'
import { open, screenTab, test, withoutRanges } from './pages'
import { fileMenu, leverField, openFile, set, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

const generated = fc
  .sample(anyStudy, { seed: SEED, numRuns: 3 })
  .map((study, index) => [`generated ${index}`, serialise(study)] as const)

const CORNERS = 'with something in every corner'

const STUDIES = {
  'by hand': [
    ['everything-recommended', shipped.get('everything-recommended') ?? ''],
    [CORNERS, rich],
  ],
  'by chance': generated,
} as const

/** Opens each of the screens, none of which may fall. */
async function see(page: Page, seen: readonly Screen[]): Promise<void> {
  for (const screen of seen) {
    await screenTab(page, screen).click()
    await expect(screenTab(page, screen)).toHaveAttribute('aria-current', 'page')
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await expect(page.locator('.fault')).toHaveCount(0)
  }
  await screenTab(page, 'explore').click()
}

for (const [made, studies] of Object.entries(STUDIES))
  test(`a study that is accepted is shown on every screen, edited, saved and opened again: made ${made}`, async ({
    page,
  }, info) => {
    await open(page)
    for (const [turn, [name, text]] of studies.entries())
      await test.step(name, async () => {
        const path = info.outputPath(`${turn}.levier`)
        writeFileSync(path, text)
        await openFile(page, path)
        await expect(page.locator('.scenario-list .pill')).toHaveCount(JSON.parse(text).scenarios.length)
        // The others share the screens between them.
        await see(page, name === CORNERS ? screens : itsTurn(screens, turn % 2, 2))
        await set(page, 'chips.capex', '2345')
        const download = page.waitForEvent('download')
        await fileMenu(page, 'Save')
        const saved = info.outputPath(`${turn}-saved.levier`)
        await (await download).saveAs(saved)
        const active = await page.locator('.scenario-list .pill[aria-pressed="true"]').textContent()
        const { scenarios } = JSON.parse(readFileSync(saved, 'utf8'))
        expect(scenarios.some((each: { levers: Record<string, unknown> }) => each.levers['chips.capex'])).toBe(true)
        await openFile(page, saved)
        await page
          .locator('.scenario-list .pill', { hasText: active ?? '' })
          .first()
          .click()
        await expect(leverField(page, 'chips.capex')).toHaveValue('2,345')
      })
  })
