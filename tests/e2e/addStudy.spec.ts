import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { serialise } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { open, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { storyStudy } from './story'
import { dropFile, fileMenu, leverField, set, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

const question = (page: Page) => page.getByRole('alertdialog')
const answer = (page: Page, name: string) => question(page).getByRole('button', { name, exact: true })

async function saved(page: Page): Promise<Study> {
  const leaving = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  return JSON.parse(readFileSync(await (await leaving).path(), 'utf8'))
}

const other = await storyStudy('en')
const text = serialise(other)
const names = other.scenarios.map(({ name }) => name)

test('a study that is dropped is opened straight away where nothing was done yet, and asked about otherwise', async ({
  page,
}) => {
  await open(page)
  await test.step('where nothing was done yet it is opened straight away', async () => {
    await dropFile(page, 'again.levier', text.replace(other.title, 'Again'))
    await expect(page.locator('.title-field')).toHaveValue('Again')
    await expect(question(page)).toBeHidden()
  })

  await test.step('it is opened instead, after unsaved work was asked about, or nothing is done', async () => {
    await set(page, 'research.intensity', '4.4')
    await dropFile(page, 'other.levier', text)
    await page.keyboard.press('Escape')
    await expect(question(page)).toBeHidden()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')

    await dropFile(page, 'other.levier', text)
    await answer(page, 'Open it instead').click()
    await expect(question(page)).toHaveAccessibleName('Save the changes to this study?')
    await answer(page, 'Don’t save').click()
    await expect(page.locator('.title-field')).toHaveValue(other.title)
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  })
})

test('a second study is added as one step: by keyboard, from the menu, from an older model', async ({ page }, info) => {
  await open(page)
  await set(page, 'research.intensity', '4.4')
  await test.step('one that has nothing new is only opened; one that is at fault is neither opened nor added', async () => {
    const mine = JSON.stringify(await saved(page))
    await dropFile(page, 'copy.levier', mine)
    await expect(question(page)).toHaveAccessibleName('Open “copy.levier” instead of this study?')
    await expect(answer(page, 'Add to this study')).toBeHidden()
    await answer(page, 'Cancel').click()

    await dropFile(page, 'bad.levier', mine.replace('"value":4.4', '"value":7'))
    await expect(page.getByRole('alert')).toContainText('7 is not allowed; allowed is 2.5 to 5% of GDP')
    await expect(question(page)).toBeHidden()
  })

  await test.step('names are made free and told, and the first study stays as it was', async () => {
    await page.getByRole('textbox', { name: 'Title of the study' }).fill('Mine')
    const before = await saved(page)
    const twin = { ...before.scenarios[0], name: names[1], id: 'mine' }
    await dropFile(page, 'first.levier', JSON.stringify({ ...before, scenarios: [...before.scenarios, twin] }))
    await answer(page, 'Add to this study').press('Enter')
    await expect(question(page)).toBeHidden()

    await dropFile(page, 'other.levier', text)
    await expect(question(page)).toHaveAccessibleName('Open “other.levier”, or add its scenarios to this study?')
    await expect(question(page)).toContainText(`It has ${names.length} scenarios: ${names.join(', ')}.`)
    await expect(question(page)).toContainText(
      `the name "${names[1]}" is taken, so that scenario becomes "${names[1]} 2"`,
    )
    await expect(question(page)).toContainText(`${other.story.length} slides are added`)
    await expect(question(page)).toContainText('not taken over from the added study: title')
    await expect(answer(page, 'Add to this study')).toBeFocused()
    expect(await axeViolations(page, '[role="alertdialog"]')).toEqual([])
    await page.keyboard.press('Enter')
    await expect(question(page)).toBeHidden()
    const joined = await saved(page)
    expect(joined.title).toBe('Mine')
    expect(joined.scenarios.map(({ name }) => name)).toEqual([
      '',
      names[1],
      ...names.map((name) => (name === names[1] ? `${name} 2` : name)),
    ])
    expect(joined.scenarios.slice(2).map(({ levers }) => levers)).toEqual(other.scenarios.map(({ levers }) => levers))
    expect(joined.story).toHaveLength(other.story.length)

    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    const after = await saved(page)
    expect({ ...after, modifiedAt: '' }).toEqual({ ...before, modifiedAt: '' })
  })

  await test.step('from the menu it is added without a word about unsaved work', async () => {
    const path = info.outputPath('other.levier')
    writeFileSync(path, text)
    const chooser = page.waitForEvent('filechooser')
    await fileMenu(page, 'Import workbook or table…')
    await (await chooser).setFiles(path)
    await answer(page, 'Add to this study').click()
    await page.getByRole('button', { name: 'History' }).click()
    await expect(page.getByRole('menuitem', { name: 'Added: other.levier' })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Undo' }).click()
  })

  await test.step('what an older model made is carried over before it is added', async () => {
    const old = readFileSync(new URL('../fixtures/model-1.0/01.levier', import.meta.url), 'utf8')
    await dropFile(page, 'old.levier', old)
    await expect(question(page)).toContainText('Made with model 1.0;')
    await answer(page, 'Add to this study').click()
    const { scenarios, model } = await saved(page)
    expect(model.version).not.toBe('1.0')
    expect(scenarios).toHaveLength(1 + JSON.parse(old).scenarios.length)
    expect(scenarios.at(-1)?.origin?.model.version).toBe('1.0')
  })
})
