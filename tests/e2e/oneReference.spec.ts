import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { csvParse } from 'd3'
import { headlines } from '#models/belgium/headlines'
import { variableOf } from '#models/narrative/names'
import type { Study } from '#shared/study/study'
import { columnOf, openWorkbook, sheetOf, shown } from '../support/workbook'
import { card, formatsOf, open, screenTab, test, withoutRanges } from './pages'
import { dropStudy, storyStudy } from './story'
import { withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

const ACTIVE = 'research-4-fast'

async function exported(page: Page, entry: string, ending: string): Promise<Buffer> {
  const coming = page.waitForEvent('download', (file) => file.suggestedFilename().endsWith(ending))
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
  return readFileSync(await (await coming).path())
}

const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, ' ')

for (const [compared, against] of [
  [null, 'Unchanged policy, same assumptions'],
  ['industry-package', 'Industry package'],
] as const)
  test(`with changed assumptions every place compares with “${against}”, and gives the same numbers`, async ({
    page,
  }) => {
    const formats = await formatsOf('en-GB')
    const study = await storyStudy('en')
    const other = study.scenarios.find(({ id }) => id === compared)
    const name = other?.name ?? against
    const scenarios: Study['scenarios'] = study.scenarios
      .filter(({ id }) => id === ACTIVE || id === compared)
      .map((scenario) => ({
        ...scenario,
        assumptions: { 'economy.growth': 0.9, 'rd.intensity.belgium': 3.36, 'dependency.us_import_share.now': 50 },
      }))
    await open(page)
    await dropStudy(page, { ...study, scenarios, comparison: compared, story: [] })
    const active = scenarios.find(({ id }) => id === ACTIVE)?.name ?? ''
    await page.getByRole('button', { name: active, exact: true }).first().click()
    const year = (await page.locator('.headlines').getAttribute('aria-label'))?.match(/\d{4}/)?.[0] ?? ''

    const rows = csvParse(
      (await exported(page, 'Data for programs (CSV, commas and decimal points)', '.csv')).toString(),
    )
    const differences = new Map(
      rows.filter((row) => row.year === year && row.scenario === active).map((row) => [row.id, Number(row.difference)]),
    )
    const words = (id: (typeof headlines)[number]): string =>
      plain(formats.difference(differences.get(id) ?? Number.NaN, variableOf(id)))
    const moved = headlines.filter((id) => formats.shows(differences.get(id) ?? 0, variableOf(id)))
    expect(moved.length).toBeGreaterThan(2)

    // A card is rounded, and writes a result that is a difference itself in its own unit.
    for (const id of moved)
      expect(plain(await card(page, id).textContent())).toContain(
        formats.roundedDifference(differences.get(id) ?? Number.NaN, variableOf(id)).split(/\s/)[0],
      )

    const results = sheetOf(
      await openWorkbook(await exported(page, 'Workbook with formulas (Excel)', '.xlsx')),
      'Results',
    )
    const column = columnOf(results, Number(year))
    for (const id of moved) {
      const row = results.getColumn(1).values.indexOf(id)
      expect(results.getCell(row + 1, 3).text, 'what the workbook compares with').toBe(name)
      expect(shown(results.getCell(row + 2, column))).toBeCloseTo(differences.get(id) ?? Number.NaN, 6)
    }

    const report = (await exported(page, 'Report (web page)', '.html')).toString()
    expect(report).toContain(name)
    for (const id of moved) expect(plain(report)).toContain(words(id))

    await screenTab(page, 'compare').click()
    const table = page.locator('.outcomes')
    await expect(table.getByRole('row', { name })).not.toHaveCount(0)
    const cells = table
      .getByRole('row')
      .filter({ has: page.getByRole('button', { name: active, exact: true }) })
      .getByRole('cell')
    for (const id of moved) {
      const cell = plain(await cells.nth(headlines.indexOf(id)).textContent())
      // A column has one unit: what is millions elsewhere may be billions here.
      const billions = plain(formats.difference((differences.get(id) ?? Number.NaN) / 1000, 'bn€/yr'))
      expect(cell.includes(words(id)) || cell.includes(billions), `${id}: ${cell}`).toBe(true)
    }
  })
