import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leverField, set } from '../studies'
import { answerDialogs, chooseMenuItem, expect, test } from './desktop'

test('the menu’s undo is the text’s while one is being typed, and the study’s otherwise', async ({ launch }) => {
  const app = await launch()
  const { page } = app
  const intensity = leverField(page, 'research.intensity')
  await set(page, 'research.intensity', '4.1')
  await expect(intensity).toHaveValue('4.10')
  const title = page.getByRole('textbox', { name: 'Title of the study' })
  await title.focus()
  await page.keyboard.type('S')
  await chooseMenuItem(app, 'undo')
  await expect(title).toHaveValue('')
  await expect(intensity).toHaveValue('4.10')

  await page.getByRole('button', { name: 'Study details' }).click()
  const notes = page.getByRole('dialog').getByRole('textbox', { name: 'Notes on the study' })
  await notes.focus()
  await page.keyboard.type('N')
  await chooseMenuItem(app, 'undo')
  await expect(notes).toHaveValue('')
  await chooseMenuItem(app, 'redo')
  await expect(notes).toHaveValue('N')
  await chooseMenuItem(app, 'undo')
  await expect(notes).toHaveValue('')
  // The second undo has nothing to show; the redo after it tells that it has come.
  await chooseMenuItem(app, 'undo')
  await chooseMenuItem(app, 'redo')
  await expect(notes).toHaveValue('N')
  await page.keyboard.press('Escape')
  await expect(intensity, 'nothing is undone behind a dialog').toHaveValue('4.10')

  await intensity.focus()
  await chooseMenuItem(app, 'undo')
  await chooseMenuItem(app, 'undo')
  await expect(intensity).not.toHaveValue('4.10')
  await page.keyboard.press('Control+y')
  await expect(intensity).toHaveValue('4.10')
})

test('closing the window asks about a number that is being typed, and saves it', async ({ launch, folder }) => {
  const path = join(folder, 'study.levier')
  const app = await launch()
  const { page } = app
  await leverField(page, 'research.intensity').fill('4.2')
  await expect(page.locator('.study-title')).toContainText('edited')
  await answerDialogs(app, { message: 0, save: path })
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null).catch(() => undefined)
  await expect.poll(() => page.isClosed()).toBe(true)
  expect(JSON.parse(readFileSync(path, 'utf8')).scenarios[0].levers).toEqual({ 'research.intensity': { value: 4.2 } })
})
