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

test('after a crash the work is taken up where it was, and saved into its file; a file from outside waits until then', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'study.levier')
  const first = await launch()
  const page = await saved(first, path)
  await set(page, 'defence.effort', '3')
  const before = await numbers(page)
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
  expect(await numbers(again)).toEqual(before)
  await expect(again.locator('.study-title')).toContainText('edited')
  await chooseMenuItem(second, 'save')
  await expect(again.locator('.study-title')).toContainText('saved')
  expect(leversIn(path)).toMatchObject({ 'defence.effort': { value: 3 } })
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

test('a study goes on in its window: about it, its name, what others do to its file, and what is dropped', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'study.levier')
  const app = await launch()
  const page = await opened(app)
  const question = page.getByRole('alertdialog')
  const isSaved = () => expect(page.locator('.study-title')).toContainText('saved')

  await test.step('the Help menu shows the about box', async () => {
    await chooseMenuItem(app, 'about')
    await expect(page.getByRole('dialog', { name: 'About Levier' })).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('a title that no system takes as a file’s name is mended where the name is asked for', async () => {
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

  await saved(app, path)
  await test.step('what someone else does to the open file is told: a change, then its loss', async () => {
    // The lever's, not the first 4.1 there is: a time of day may hold one.
    writeFileSync(path, readFileSync(path, 'utf8').replace('"value": 4.1', '"value": 4.2'))
    await expect(question).toContainText('changed on disk')
    await question.getByRole('button', { name: 'Load the version on disk' }).click()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.20')

    renameSync(path, join(folder, 'elsewhere.levier'))
    await expect(question).toContainText('“study.levier” is no longer there')
    await expect(page.locator('.study-title')).toContainText('edited')
    await question.getByRole('button', { name: 'Save it again' }).click()
    await isSaved()
    expect(leversIn(path)).toEqual({ 'research.intensity': { value: 4.2 } })
  })

  await test.step('a workbook that someone typed into is chosen or dropped, and becomes a scenario', async () => {
    const book = join(folder, 'book.xlsx')
    const workbook = await workbookBytes(await subject({}))
    writeFileSync(book, await typedInto(workbook, { levers: { 'research.intensity': { value: 4.5, by: 2032 } } }))
    await answerDialogs(app, { open: book })
    await chooseMenuItem(app, 'import')
    const adding = page.getByRole('alertdialog', { name: 'Add 1 change from “book.xlsx” as a scenario?' })
    await adding.getByRole('button', { name: 'Cancel' }).click()
    await expect(adding).toBeHidden()
    if (app.dropPaths) {
      await app.dropPaths({ 'book.xlsx': book })
      await dropFile(page, 'book.xlsx', '')
    } else await chooseMenuItem(app, 'import')
    await adding.getByRole('button', { name: 'Add the scenario' }).click()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.50')
    await expect(page.locator('.study-title')).toContainText('edited')
    await chooseMenuItem(app, 'save')
    await isSaved()
  })

  const other = join(folder, 'other.levier')
  // Not the first 4.2 there is: a time may hold one.
  writeFileSync(other, readFileSync(join(folder, 'elsewhere.levier'), 'utf8').replace('"value": 4.2', '"value": 4.3'))
  await test.step('a study that is dropped may be added; one that is double-clicked is opened', async () => {
    if (app.dropPaths) {
      await app.dropPaths({ 'other.levier': other })
      await dropFile(page, 'other.levier', '')
      await question.getByRole('button', { name: 'Add to this study' }).click()
      await expect(leverField(page, 'research.intensity')).toHaveValue('4.30')
      await chooseMenuItem(app, 'save')
      await isSaved()
      expect(JSON.parse(readFileSync(path, 'utf8')).scenarios).toHaveLength(3)
    }
    await app.evaluate(({ app: main }, file) => void main.emit('open-file', { preventDefault: () => {} }, file), other)
    await expect(page.getByRole('button', { name: 'Undo' }), 'it was opened').toBeDisabled()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.30')
    await expect(question).toBeHidden()
  })

  await test.step('of several files that are dropped one is opened and saved where it is; the others are named', async () => {
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
    await expect(question, 'nothing was opened, so nothing is asked').toHaveCount(0)
    await expect(leverField(page, 'defence.effort')).toHaveValue('3.00')
    if (!app.dropPaths) return
    await app.dropPaths({ 'elsewhere.levier': join(folder, 'elsewhere.levier') })
    await drop('notes.txt', 'elsewhere.levier', 'energy.levier')
    await question.getByRole('button', { name: 'Open it instead' }).click()
    await question.getByRole('button', { name: 'Don’t save' }).click()
    await expect(notice).toContainText('Not opened: notes.txt and energy.levier')
    await expect(leverField(page, 'defence.effort')).toHaveValue('2.00')
    await set(page, 'research.intensity', '4.4')
    await chooseMenuItem(app, 'save')
    await isSaved()
    expect(leversIn(join(folder, 'elsewhere.levier'))).toEqual({ 'research.intensity': { value: 4.4 } })
  })
})
