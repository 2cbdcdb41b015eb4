import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { subject } from '../../support/subject'
import { typedInto } from '../../support/workbook'
import { dropFile, leverField, numbers, set } from '../studies'
import { type App, answerDialogs, chooseMenuItem, expect, test } from './desktop'

// The interface itself in the desktop app, from the menu to the disk.

async function opened(app: App): Promise<Page> {
  await app.page.locator('.card').first().waitFor()
  return app.page
}

const closeWindow = (app: App): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null).catch(() => undefined)

const leversIn = (path: string) => JSON.parse(readFileSync(path, 'utf8')).scenarios[0].levers

/** Waits until the work that sets a lever is in the journal. */
const untilKept = (app: App, lever: string): Promise<void> =>
  expect(() => {
    const journals = join(app.userData, 'journals')
    const kept = readdirSync(journals).map((name) => readFileSync(join(journals, name), 'utf8'))
    expect(kept.join()).toContain(lever)
  }).toPass()

/** Makes and saves a study with one lever set, through the interface. */
async function saved(app: App, path: string): Promise<Page> {
  const page = await opened(app)
  await set(page, 'research.intensity', '4.1')
  await answerDialogs(app, { save: path })
  await chooseMenuItem(app, 'save')
  await expect(page.locator('.study-title')).toContainText('saved')
  return page
}

test('new, edit, save, close, reopen: the same numbers', async ({ launch, folder }) => {
  const path = join(folder, 'study.levier')
  const first = await launch()
  const page = await saved(first, path)
  const before = await numbers(page)
  expect(leversIn(path)).toEqual({ 'research.intensity': { value: 4.1 } })
  await closeWindow(first)
  await expect.poll(() => page.isClosed()).toBe(true)
  if (process.platform === 'darwin') await first.crash()

  const second = await launch({ words: [path] })
  const again = await opened(second)
  await expect(leverField(again, 'research.intensity')).toHaveValue('4.10')
  expect(await numbers(again)).toEqual(before)

  const bytes = readFileSync(path, 'utf8')
  await answerDialogs(second, { save: join(folder, 'again.levier') })
  await chooseMenuItem(second, 'save-as')
  await expect.poll(() => readdirSync(folder)).toContain('again.levier')
  expect(readFileSync(join(folder, 'again.levier'), 'utf8'), 'nothing was changed, its times neither').toBe(bytes)
})

test('after a crash the work is taken up where it was, and saved into its file', async ({ launch, folder }) => {
  const path = join(folder, 'study.levier')
  const first = await launch()
  const page = await saved(first, path)
  await set(page, 'defence.effort', '3')
  const before = await numbers(page)
  await untilKept(first, 'defence.effort')
  await first.crash()

  const second = await launch()
  const again = await opened(second)
  await again.getByRole('button', { name: 'Recover' }).click()
  await expect(leverField(again, 'defence.effort')).toHaveValue('3.00')
  expect(await numbers(again)).toEqual(before)
  await expect(again.locator('.study-title')).toContainText('edited')
  await chooseMenuItem(second, 'save')
  await expect(again.locator('.study-title')).toContainText('saved')
  expect(leversIn(path)).toMatchObject({ 'defence.effort': { value: 3 } })
})

test('what someone else does to the open file is told: a change, then its loss', async ({ launch, folder }) => {
  const path = join(folder, 'study.levier')
  const app = await launch()
  const page = await saved(app, path)
  const question = page.getByRole('alertdialog')
  // The lever's, not the first 4.1 there is: a time of day may hold one.
  writeFileSync(path, readFileSync(path, 'utf8').replace('"value": 4.1', '"value": 4.2'))
  await expect(question).toContainText('changed on disk')
  await question.getByRole('button', { name: 'Load the version on disk' }).click()
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.20')

  renameSync(path, join(folder, 'elsewhere.levier'))
  await expect(question).toContainText('“study.levier” is no longer there')
  await expect(page.locator('.study-title')).toContainText('edited')
  await question.getByRole('button', { name: 'Save it again' }).click()
  await expect(page.locator('.study-title')).toContainText('saved')
  expect(leversIn(path)).toEqual({ 'research.intensity': { value: 4.2 } })
})

test('a file from outside waits until it is decided about work a crash left', async ({ launch, folder }) => {
  const path = join(folder, 'study.levier')
  const first = await launch()
  const page = await saved(first, path)
  await set(page, 'defence.effort', '3')
  await untilKept(first, 'defence.effort')
  await first.crash()

  // Double-clicked: the file comes with the launch.
  const second = await launch({ words: [path] })
  const again = await opened(second)
  const question = again.getByRole('alertdialog')
  await expect(question).toContainText('Recover your unsaved work?')
  await question.getByRole('button', { name: 'Recover' }).click()
  await expect(question).toContainText('Save the changes to this study?')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(leverField(again, 'defence.effort')).toHaveValue('3.00')
})

test('a study of an older model is saved, and its original is kept beside it', async ({ launch, folder }) => {
  const path = join(folder, 'older.levier')
  const original = readFileSync(join(import.meta.dirname, '../../fixtures/model-1.0/01.levier'), 'utf8')
  writeFileSync(path, original)
  const app = await launch({ words: [path] })
  const page = await opened(app)
  await expect(page.locator('.title-field')).toHaveValue(JSON.parse(original).title)
  await set(page, 'defence.effort', '3')
  await chooseMenuItem(app, 'save')
  await expect(page.locator('.study-title')).toContainText('saved')
  expect(readFileSync(join(folder, 'older.model-1.0.levier'), 'utf8')).toBe(original)
  expect(JSON.parse(readFileSync(path, 'utf8')).model.version).not.toBe('1.0')
})

test('of several files that are dropped one is opened and saved where it is; the others are named', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'steel.levier')
  const app = await launch()
  const page = await saved(app, path)
  const drop = (...names: readonly string[]) =>
    page.evaluate((all) => {
      const dataTransfer = new DataTransfer()
      for (const name of all) dataTransfer.items.add(new File(['{}'], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, names)
  await set(page, 'defence.effort', '3')
  await drop('attached.levier')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('“attached.levier” is not on a disk')
  await expect(page.getByRole('alertdialog'), 'nothing was opened, so nothing is asked').toHaveCount(0)
  await expect(leverField(page, 'defence.effort')).toHaveValue('3.00')
  if (!app.dropPaths) return
  await app.dropPaths({ 'steel.levier': path })
  await drop('notes.txt', 'steel.levier', 'energy.levier')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Don’t save' }).click()
  await expect(notice).toContainText('Not opened: notes.txt and energy.levier')
  await expect(leverField(page, 'defence.effort')).toHaveValue('2.00')
  await set(page, 'research.intensity', '4.4')
  await chooseMenuItem(app, 'save')
  await expect(page.locator('.study-title')).toContainText('saved')
  expect(leversIn(path)).toEqual({ 'research.intensity': { value: 4.4 } })
})

test('a workbook that someone typed into is dropped, chosen in the menu, and becomes a scenario', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'book.xlsx')
  const workbook = await workbookBytes(await subject({}))
  writeFileSync(path, await typedInto(workbook, { levers: { 'research.intensity': { value: 4.2, by: 2032 } } }))
  const app = await launch()
  const page = await saved(app, join(folder, 'study.levier'))
  await answerDialogs(app, { open: path })
  await chooseMenuItem(app, 'import')
  const question = page.getByRole('alertdialog', { name: 'Add 1 change from “book.xlsx” as a scenario?' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(question).toBeHidden()
  if (app.dropPaths) {
    await app.dropPaths({ 'book.xlsx': path })
    await dropFile(page, 'book.xlsx', '')
  } else await chooseMenuItem(app, 'import')
  await question.getByRole('button', { name: 'Add the scenario' }).click()
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.20')
  await expect(page.locator('.study-title')).toContainText('edited')
})

test('a study that is dropped may be added; one that is double-clicked is opened', async ({ launch, folder }) => {
  const [mine, other] = [join(folder, 'mine.levier'), join(folder, 'other.levier')]
  const app = await launch()
  const page = await saved(app, mine)
  // Not the first 4.1 there is: a time may hold one.
  writeFileSync(other, readFileSync(mine, 'utf8').replace('"value": 4.1', '"value": 4.3'))
  const question = page.getByRole('alertdialog')
  if (app.dropPaths) {
    await app.dropPaths({ 'other.levier': other })
    await dropFile(page, 'other.levier', '')
    await question.getByRole('button', { name: 'Add to this study' }).click()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.30')
    await chooseMenuItem(app, 'save')
    await expect(page.locator('.study-title')).toContainText('saved')
    expect(JSON.parse(readFileSync(mine, 'utf8')).scenarios).toHaveLength(2)
  }
  await app.evaluate(({ app: main }, path) => void main.emit('open-file', { preventDefault: () => {} }, path), other)
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.30')
  await expect(page.getByRole('button', { name: 'Undo' }), 'it was opened').toBeDisabled()
  await expect(question).toBeHidden()
})

test('a title that no system takes as a file’s name is mended where the name is asked for', async ({ launch }) => {
  const app = await launch()
  const page = await opened(app)
  for (const [title, name] of [
    ['CON', 'Levier CON.levier'],
    ['a/b: "c"? <d>|*.', 'a b c d.levier'],
    [`${'é'.repeat(300)}`, `${'é'.repeat(80)}.levier`],
    ['\u202egnp.exe', 'gnp.exe.levier'],
  ] as const) {
    await page.getByRole('textbox', { name: 'Title of the study' }).fill(title)
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async (...given: unknown[]) => {
        Object.assign(globalThis, { asked: (given.at(-1) as { defaultPath: string }).defaultPath })
        return { canceled: true, filePath: '' }
      }
    }, null)
    await chooseMenuItem(app, 'save')
    await expect
      .poll(() => app.evaluate(() => (globalThis as { asked?: string }).asked?.split(/[\\/]/).at(-1), null))
      .toBe(name)
  }
})

test('the Help menu shows the about box', async ({ launch }) => {
  const app = await launch()
  const page = await opened(app)
  await chooseMenuItem(app, 'about')
  await expect(page.getByRole('dialog', { name: 'About Levier' })).toBeVisible()
})
