import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Scenario } from '#shared/study/study'
import { open, speak, test, withoutRanges } from './pages'
import { storyStudy } from './story'
import { dropFile, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutRanges(page))

/** Pastes a text where the page has its focus, as a keyboard does. */
const paste = (page: Page, text: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

const TABLE = 'name\tresearch.intensity\tresearch.intensity@year\nCalm\t\t\nFour, soon\t4,2\t2030\n'

/** What spreadsheets and older machines do to a table. */
const HABITS = {
  'a table with lines of an old Macintosh': 'name;chips.capex\rChips;1000,5\r',
  'a table with a line that names the separator': 'sep=;\r\nname;chips.capex\r\nChips;1000,5\r\n',
  'a table with empty lines above': '\ufeff;;\r\n\r\nname;chips.capex\r\nChips;1000,5\r\n',
}

test('a table is shown, added as one step, taken back, and leaves as a table again; a fault in it changes nothing', async ({
  page,
}) => {
  await open(page)
  await test.step('one with a fault names its cell', async () => {
    await paste(page, TABLE.replace('4,2', '7'))
    await expect(page.getByRole('alert')).toContainText(
      'B3 (column "research.intensity"): 7 is not allowed; allowed is 2.5 to 5% of GDP',
    )
    await expect(page.getByRole('alertdialog')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Calm', exact: true })).toBeHidden()
  })

  await test.step('a file that is called a table is judged as one, whatever its head', async () => {
    await dropFile(page, 'scenarios.csv', 'Name,chips.capex\nChips,1000\n')
    await expect(page.getByRole('alert')).toContainText('A1 (column "Name"): "Name" is not a column: columns are name')
  })

  await test.step('one that is dropped is offered like one that is pasted', async () => {
    await dropFile(page, 'scenarios.csv', 'name;chips.capex\r\nChips;1000,5\r\n')
    const question = page.getByRole('alertdialog', { name: 'Add 1 scenario to this study?' })
    await question.getByRole('button', { name: 'Cancel', exact: true }).click()
    await expect(question).toBeHidden()
    await expect(page.getByRole('button', { name: 'Chips', exact: true })).toBeHidden()
  })

  for (const [habit, table] of Object.entries(HABITS))
    await test.step(`${habit} is offered, dropped or pasted`, async () => {
      for (const come of [() => dropFile(page, 'scenarios.csv', table), () => paste(page, table)]) {
        await come()
        const question = page.getByRole('alertdialog', { name: 'Add 1 scenario to this study?' })
        await question.getByRole('button', { name: 'Cancel', exact: true }).click()
        await expect(question).toBeHidden()
      }
    })

  await test.step('one that is pasted is added as one step, taken back, and leaves as a table again', async () => {
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
})

test('a table that leaves comes back with all that it can hold, and what it cannot is told', async ({ page }) => {
  await withoutFileAccess(page)
  await open(page)
  const study = await storyStudy('en')
  const scenarios = study.scenarios.map((scenario, index) => ({
    ...scenario,
    notes: `=1+1; "${index}", é\nand more`,
    assumptions: index > 0 ? { 'economy.growth': 1.1 + index / 7 } : {},
  }))
  await dropFile(page, 'all.levier', JSON.stringify({ ...study, scenarios }))
  await expect(page.locator('.title-field')).toHaveValue(study.title)
  for (const [name, item, french] of [
    ['back.xlsx', 'Scenarios as a table (Excel)', false],
    ['back.csv', 'Scenarios as a table (CSV)', false],
    ['back.csv', 'Scénarios en tableau (CSV)', true],
  ] as const)
    await test.step(item, async () => {
      if (french) await speak(page, 'fr')
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

      await page.keyboard.press('Control+z')
      await expect(page.locator('.scenario .pill')).toHaveCount(scenarios.length)
    })
})
