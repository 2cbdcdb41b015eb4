import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { variableOf } from '#models/narrative/names'
import { studySchema } from '#shared/study/schema'
import { formatsOf, open, screenTab, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { fileMenu, openFile, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutFileAccess(page))

const YEAR = 2030
const path = (name: string): string => new URL(`../fixtures/model-1.0/${name}`, import.meta.url).pathname

/** The table of the page holds what the file says was seen when version 1.0 saved it. */
async function expectAsItWas(page: Page, file: string): Promise<void> {
  const formats = await formatsOf('en-GB')
  const { results } = studySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const table = page.getByRole('table').filter({ hasText: 'Model 1.0, as it was' })
  await expect(table.getByRole('columnheader')).toHaveText(['Result', /1\.0/, /2\.0/, 'Difference'])
  const kept = Object.entries(results.mine ?? {})
  expect(kept.length).toBeGreaterThan(4)
  for (const [id, years] of kept) {
    const row = table.locator(`[data-row="${id}"]`)
    const sign = id === 'public.cost' ? 'always' : 'auto'
    const seen = formats.text(years[YEAR] ?? Number.NaN, variableOf(id), sign)
    await expect(row.getByRole('cell').first(), id).toHaveText(seen)
  }
  await expect(table.getByRole('row', { name: /Effect on GDP/ })).toContainText('not in model 1.0')
}

test('a study of an older model shows its old numbers where there are any', async ({ page }, info) => {
  const programs: string[] = []
  page.on('request', (request) => {
    if (/1\.0\.program/.test(request.url())) programs.push(request.url())
  })
  await withoutRanges(page)
  await open(page)

  await test.step('a scenario of the present model has no past to show', async () => {
    await screenTab(page, 'compare').click()
    await page.locator('.outcomes').waitFor()
    await expect(page.locator('.as-it-was')).toHaveCount(0)
    await screenTab(page, 'explore').click()
  })

  await test.step('a study of version 1.0 shows its old numbers beside the new ones, today and once it was saved', async () => {
    const old = path('08.levier')
    await openFile(page, old)
    const see = page.getByRole('button', { name: 'See the study as it was under model 1.0' })
    await expect(see).toBeVisible()
    expect(programs).toEqual([])
    await see.click()
    await expectAsItWas(page, old)
    expect(programs).toHaveLength(1)
    expect((await axeViolations(page, '.as-it-was')).map(({ id }) => id)).toEqual([])

    const download = page.waitForEvent('download')
    await fileMenu(page, 'Save as…')
    const saved = info.outputPath('saved.levier')
    await (await download).saveAs(saved)
    expect(JSON.parse(readFileSync(saved, 'utf8')).model.version).toBe('2.0')
    await openFile(page, saved)
    await expectAsItWas(page, old)
  })

  await test.step('a model that is not kept here is told, and nothing is claimed of it', async () => {
    const study = JSON.parse(readFileSync(path('01.levier'), 'utf8'))
    study.model.fingerprint = '1'.repeat(64)
    const unknown = info.outputPath('unknown.levier')
    writeFileSync(unknown, JSON.stringify(study))
    await openFile(page, unknown)
    await page.getByRole('button', { name: /as it was under model 1\.0/ }).click()
    await expect(page.locator('.as-it-was')).toContainText('cannot be run as it was')
  })
})
