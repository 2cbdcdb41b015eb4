import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App, answerDialogs, call, expect, hear, menuLabels, test } from './desktop'

const WORK = '{ "unsaved": true }'

const closeWindow = (app: App): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null).catch(() => undefined)

test('work that was not saved comes back after a crash, and its file with it', async ({ launch, folder }) => {
  const path = join(folder, 'study.levier')
  writeFileSync(path, 'saved')
  const first = await launch({ blank: true })
  expect(await call(first, 'readJournal')).toBeNull()
  await answerDialogs(first, { open: path })
  const opened = await call(first, 'openFile')
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  expect(await call(first, 'writeJournal', WORK, opened.handle)).toEqual({ kind: 'written' })
  await first.crash()

  const second = await launch({ blank: true })
  const recovered = await call(second, 'readJournal')
  expect(recovered).toMatchObject({ text: WORK, name: 'study.levier' })
  // Someone wrote the file while the app was down.
  writeFileSync(path, 'theirs')
  expect(await call(second, 'saveFile', recovered?.handle ?? '', WORK)).toEqual({ kind: 'changed-on-disk' })
  await call(second, 'clearJournal')
  await second.crash()

  const third = await launch({ blank: true })
  expect(await call(third, 'readJournal')).toBeNull()
})

test('what a crash left stays until something is decided about it', async ({ launch }) => {
  const first = await launch({ blank: true })
  await call(first, 'writeJournal', WORK)
  await first.crash()
  const second = await launch({ blank: true })
  expect(await call(second, 'readJournal')).toEqual({ text: WORK, handle: null, name: null })
  await closeWindow(second)
  await expect.poll(second.hasEnded).toBe(process.platform !== 'darwin')
  if (process.platform === 'darwin') await second.crash()
  const third = await launch({ blank: true })
  expect(await call(third, 'readJournal')).toMatchObject({ text: WORK })
})

test('the title tells of unsaved work', async ({ launch }) => {
  const app = await launch({ blank: true })
  const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle(), null)
  await call(app, 'setEdited', true, 'Steel')
  expect(await title()).toBe(process.platform === 'darwin' ? 'Steel — Levier' : '• Steel — Levier')
  await call(app, 'setEdited', false, 'Steel')
  expect(await title()).toBe('Steel — Levier')
})

test('closing asks about unsaved work: cancel, save, discard', async ({ launch, folder }) => {
  const app = await launch({ blank: true })
  const commands = await hear(app, 'command')
  await call(app, 'setEdited', true, 'Steel')
  await call(app, 'writeJournal', WORK)
  await answerDialogs(app, { message: 2 })
  await closeWindow(app)

  await answerDialogs(app, { message: 0, save: join(folder, 'saved.levier') })
  await closeWindow(app)
  await expect.poll(commands).toEqual(['save-and-close'])
  expect(await call(app, 'saveFileAs', 'saved', WORK)).toMatchObject({ kind: 'saved' })
  await call(app, 'closeNow').catch(() => undefined)
  await expect.poll(() => app.page.isClosed()).toBe(true)
  expect(readFileSync(join(folder, 'saved.levier'), 'utf8')).toBe(WORK)
})

test('discarded work is gone for good', async ({ launch }) => {
  const first = await launch({ blank: true })
  await call(first, 'setEdited', true, 'Steel')
  await call(first, 'writeJournal', WORK)
  await answerDialogs(first, { message: 1 })
  await closeWindow(first)
  await expect.poll(() => first.page.isClosed()).toBe(true)
  if (process.platform === 'darwin') await first.crash()
  const second = await launch({ blank: true })
  expect(await call(second, 'readJournal')).toBeNull()
})

test('work without changes closes unasked, and the window’s place is kept', async ({ launch }) => {
  const app = await launch({ blank: true })
  const { userData } = app
  await closeWindow(app)
  await expect.poll(() => app.page.isClosed()).toBe(true)
  await expect.poll(() => existsSync(join(userData, 'window.json'))).toBe(true)
  expect(JSON.parse(readFileSync(join(userData, 'window.json'), 'utf8'))).toMatchObject({ maximised: false })
})

test('the menu is in the user’s language', async ({ launch }) => {
  const app = await launch({ blank: true })
  await call(app, 'setLanguage', 'fr')
  const french = (await menuLabels(app)).flat()
  for (const label of ['Fichier', 'Nouveau', 'Enregistrer sous…', 'Édition', 'Rétablir', 'Affichage', 'Aide'])
    expect(french).toContain(label)
  await call(app, 'setLanguage', 'en')
  const english = (await menuLabels(app)).flat()
  for (const label of ['File', 'Open Recent', 'Save As…', 'Redo', 'Help']) expect(english).toContain(label)
})
