import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Scenario } from '#shared/study/study'
import { open, test } from './pages'
import { storyStudy } from './story'
import { dropFile, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

/** Pastes a text where the page has its focus, as a keyboard does. */
const paste = (page: Page, text: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

const TABLE = 'name\tresearch.intensity\tresearch.intensity@year\nCalm\t\t\nFour, soon\t4,2\t2030\n'

test('a pasted table is shown, added as one step, taken back, and leaves as a table again', async ({ page }) => {
  await open(page)
  await paste(page, TABLE)
  const question = page.getByRole('alertdialog', { name: 'Add 2 scenarios to this study?' })
  await expect(question).toContainText('Calm, Four, soon')
  await question.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Four, soon', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Four, soon', exact: true }).click()
  await expect(page.locator('[data-lever="research.intensity"]').getByRole('textbox')).toHaveValue('4.20')

  const leaving = page.waitForEvent('download')
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Scenarios as a table (CSV)' }).click()
  const table = readFileSync(await (await leaving).path(), 'utf8')
  expect(table.split('\r\n').slice(0, 4)).toEqual([
    'name,research.intensity,research.intensity@year',
    'Scenario 1,,',
    'Calm,,',
    '"Four, soon",4.2,2030',
  ])

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Four, soon', exact: true })).toBeHidden()
})

test('a table with a fault changes nothing and names its cell', async ({ page }) => {
  await open(page)
  await paste(page, TABLE.replace('4,2', '7'))
  await expect(page.getByRole('alert')).toContainText(
    'B3 (column "research.intensity"): 7 is not allowed; allowed is 2.5 to 5% of GDP',
  )
  await expect(page.getByRole('alertdialog')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Calm', exact: true })).toBeHidden()
})

test('a table that is dropped is offered like one that is pasted', async ({ page }) => {
  await open(page)
  await dropFile(page, 'scenarios.csv', 'name;chips.capex\r\nChips;1000,5\r\n')
  const question = page.getByRole('alertdialog', { name: 'Add 1 scenario to this study?' })
  await question.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(question).toBeHidden()
  await expect(page.getByRole('button', { name: 'Chips', exact: true })).toBeHidden()
})

for (const [habit, table] of [
  ['lines of an old Macintosh', 'name;chips.capex\rChips;1000,5\r'],
  ['a line that names the separator', 'sep=;\r\nname;chips.capex\r\nChips;1000,5\r\n'],
  ['empty lines above', '\ufeff;;\r\n\r\nname;chips.capex\r\nChips;1000,5\r\n'],
] as const)
  test(`a table with ${habit} is offered, dropped or pasted`, async ({ page }) => {
    await open(page)
    for (const come of [() => dropFile(page, 'scenarios.csv', table), () => paste(page, table)]) {
      await come()
      const question = page.getByRole('alertdialog', { name: 'Add 1 scenario to this study?' })
      await question.getByRole('button', { name: 'Cancel', exact: true }).click()
      await expect(question).toBeHidden()
    }
  })

test('a file that is called a table is judged as one, whatever its head', async ({ page }) => {
  await open(page)
  await dropFile(page, 'scenarios.csv', 'Name,chips.capex\nChips,1000\n')
  await expect(page.getByRole('alert')).toContainText('A1 (column "Name"): "Name" is not a column: columns are name')
})

for (const [name, item, locale] of [
  ['back.xlsx', 'Scenarios as a table (Excel)', 'en-GB'],
  ['back.csv', 'Scenarios as a table (CSV)', 'en-GB'],
  ['back.csv', 'Scénarios en tableau (CSV)', 'fr-BE'],
] as const)
  test.describe(`${item}, ${locale}`, () => {
    test.use({ locale })

    test('a table that leaves comes back with all that it can hold, and what it cannot is told', async ({ page }) => {
      await withoutFileAccess(page)
      await open(page)
      const french = locale === 'fr-BE'
      const study = await storyStudy('en')
      const scenarios = study.scenarios.map((scenario, index) => ({
        ...scenario,
        notes: `=1+1; "${index}", é\nand more`,
        assumptions: index > 0 ? { 'economy.growth': 1.1 + index / 7 } : {},
      }))
      await dropFile(page, 'all.levier', JSON.stringify({ ...study, scenarios }))
      await expect(page.locator('.title-field')).toHaveValue(study.title)
      const leaving = page.waitForEvent('download')
      await page.locator('.file-menu').click()
      await page.getByRole('menuitem', { name: french ? 'Exporter' : 'Export', exact: true }).click()
      await page.getByRole('menuitem', { name: item }).click()
      const table = readFileSync(await (await leaving).path())
      await expect(page.locator('.export-notice')).toContainText(
        french ? 'restent dans l’étude' : 'Story, charts, comparison, notes on levers and what an older model made',
      )

      await dropFile(page, name, table)
      const added = french ? 'Ajouter' : 'Add'
      await page.getByRole('alertdialog').getByRole('button', { name: added, exact: true }).click()
      const saving = page.waitForEvent('download')
      await page.keyboard.press('Control+s')
      const { scenarios: kept } = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as {
        scenarios: readonly Scenario[]
      }
      const held = (each: readonly Scenario[]) =>
        each.map(({ notes, levers, assumptions }) => ({ notes, levers, assumptions }))
      expect(held(kept.slice(scenarios.length))).toEqual(held(scenarios))
      expect(kept.slice(scenarios.length).map((each) => each.name)).toEqual(scenarios.map((each) => `${each.name} 2`))
    })
  })
