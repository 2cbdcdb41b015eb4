import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { Study } from '#shared/study/study'
import { subject } from '../support/subject'
import { ofModel1, typedInto } from '../support/workbook'
import { lever, open, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { dropFile, fileMenu, leverField, set, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

const question = (page: Page) => page.getByRole('alertdialog')

/** A workbook of one sheet. */
async function table(...rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Anything').addRows(rows.map((row) => [...row]))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** The workbook of the scenario on the screen, as the app exports it. */
async function exported(page: Page): Promise<Uint8Array> {
  const leaving = page.waitForEvent('download')
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Workbook with formulas (Excel)' }).click()
  return readFileSync(await (await leaving).path())
}

async function saved(page: Page): Promise<Study> {
  const leaving = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  return JSON.parse(readFileSync(await (await leaving).path(), 'utf8'))
}

test('a workbook that was exported comes back as a scenario, with what was typed into it', async ({ page }) => {
  await open(page)
  await set(page, 'research.intensity', '4')
  const workbook = await exported(page)
  await test.step('one that says nothing new adds nothing, and Escape adds nothing either', async () => {
    await dropFile(page, 'same.xlsx', workbook)
    await expect(page.getByRole('alert')).toContainText('“same.xlsx” sets what “Scenario 1” sets already')
    await dropFile(page, 'other.xlsx', await typedInto(workbook, { levers: { 'research.intensity': { value: null } } }))
    await expect(question(page)).toHaveAccessibleName('Add 1 change from “other.xlsx” as a scenario?')
    await page.keyboard.press('Escape')
    await expect(question(page)).toBeHidden()
    expect((await saved(page)).scenarios).toHaveLength(1)
  })

  await test.step('nothing of it is taken where a cell cannot be: each is named, in the reader’s numbers', async () => {
    const typed = await typedInto(workbook, {
      levers: { 'research.intensity': { value: 7, by: 2055 }, 'skills.talent': { value: 'many' } },
    })
    await dropFile(page, 'wrong.xlsx', typed)
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('“wrong.xlsx” was not taken, because 2 of its cells cannot be.')
    await expect(notice).toContainText('Levers!D5: 7 is not allowed; allowed is 2.5 to 5% of GDP')
    await expect(notice).toContainText(/Levers!D\d+: "many" is not a number/)
    await expect(question(page)).toBeHidden()
    expect(await axeViolations(page, '.notices')).toEqual([])
  })

  await test.step('each difference is told, and it is one step', async () => {
    const typed = await typedInto(workbook, {
      levers: { 'research.intensity': { value: 4.2, by: 2032 }, 'skills.talent': { value: 900 } },
      figures: { 'economy.growth': 1.4 },
    })
    // Another scenario is looked at now: the workbook is still held against the one it was made of.
    await page.getByRole('button', { name: 'New scenario' }).click()
    await dropFile(page, 'back.xlsx', typed)
    await expect(question(page)).toHaveAccessibleName('Add 3 changes from “back.xlsx” as a scenario?')
    await expect(question(page)).toContainText('Compared with “Scenario 1”')
    const rows = question(page).getByRole('table').getByRole('row')
    expect(
      (await rows.allInnerTexts()).map((row) => row.split('\t').map((cell) => cell.trim().replaceAll(/\s/g, ' '))),
    ).toEqual([
      ['Lever or assumption', 'In the scenario', 'In the workbook', 'Cell'],
      ['R&D spending (target)', '4.00% of GDP by 2035', '4.20% of GDP by 2032', 'Levers!D5'],
      [
        'Extra skilled arrivals from abroad',
        '0 people/yr (unchanged)',
        '900 people/yr by 2028',
        expect.stringMatching(/^Levers!D\d+$/),
      ],
      [expect.any(String), expect.stringContaining('(unchanged)'), '1.4%/yr', expect.stringMatching(/^Figures!C\d+$/)],
    ])
    expect(await axeViolations(page, '[role="alertdialog"]')).toEqual([])
    await page.keyboard.press('Enter')
    await expect(question(page)).toBeHidden()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.20')
    const { scenarios } = await saved(page)
    expect(scenarios.map(({ levers, assumptions }) => [levers, assumptions])).toEqual([
      [{ 'research.intensity': { value: 4 } }, {}],
      [{}, {}],
      [{ 'research.intensity': { value: 4.2, by: 2032 }, 'skills.talent': { value: 900 } }, { 'economy.growth': 1.4 }],
    ])

    await page.keyboard.press('Control+z')
    await expect(leverField(page, 'research.intensity')).not.toHaveValue('4.20')
    expect((await saved(page)).scenarios).toHaveLength(2)
  })
})

test('another workbook is carried over, read as a table of scenarios, or refused in one sentence', async ({
  page,
}, info) => {
  await open(page)
  await test.step('what is neither a workbook of Levier nor a table is refused, and changes nothing', async () => {
    const notice = page.getByRole('alert')
    const refused = async (name: string, content: string | Uint8Array, sentence: string) => {
      await dropFile(page, name, content)
      await expect(notice).toContainText(sentence)
      await notice.getByRole('button', { name: 'Close this message' }).click()
      await expect(notice).not.toContainText(sentence)
    }
    await refused(
      'budget.xlsx',
      await table(['Budget 2026'], ['January', 12]),
      '“budget.xlsx” was not taken: this is neither a workbook that Levier exported nor a table of scenarios: row 2 has 2 cells, the header row 1. Your study is unchanged.',
    )
    await refused(
      'scenarios.xlsx',
      await table(['name', 'chips.capex'], ['Chips', 'many']),
      'a table of scenarios: B2 (column "chips.capex"): "many" is not a number',
    )
    await refused('letter.xlsx', 'Dear all', '“letter.xlsx” was not taken: this is not an Excel workbook (.xlsx)')
    await refused('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'this is not an Excel workbook (.xlsx)')
    await refused('huge.xlsx', new Uint8Array(20 * 1024 * 1024 + 1), '“huge.xlsx” exceeds 20 MB')
    await expect(question(page)).toBeHidden()
    await expect(page.locator('.study-title')).not.toContainText('edited')
  })

  await test.step('a table of scenarios comes from the menu, without a word about unsaved work', async () => {
    await set(page, 'research.intensity', '4')
    const path = info.outputPath('table.xlsx')
    writeFileSync(path, await table(['name', 'chips.capex'], ['Calm', null], ['Chips', 1000.5]))
    const chooser = page.waitForEvent('filechooser')
    await fileMenu(page, 'Import workbook or table…')
    await (await chooser).setFiles(path)
    await expect(question(page)).toHaveAccessibleName('Add 2 scenarios to this study?')
    await question(page).getByRole('button', { name: 'Add', exact: true }).click()
    expect((await saved(page)).scenarios.map(({ levers }) => levers)).toEqual([
      { 'research.intensity': { value: 4 } },
      {},
      { 'chips.capex': { value: 1000.5 } },
    ])
  })

  await test.step('one of an older model is carried over, and what became of it is told before', async () => {
    const old = await ofModel1(await workbookBytes(await subject({})), { levers: { 'defence.rnd': { value: 4 } } })
    await dropFile(page, 'old.xlsx', old)
    await expect(question(page)).toContainText('Made with model 1.0; 1 thing in it is not what it was:')
    await expect(question(page)).toContainText('now taken from purchases')
    await question(page).getByRole('button', { name: 'Add the scenario' }).click()
    await expect(lever(page, 'defence.rnd')).toHaveAttribute('data-changed')
  })
})
