import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dropFile } from '../studies'
import { answerDialogs, call, chooseMenuItem, expect, hear, test } from './desktop'

const TEXT = '{ "format": "levier", "title": "Ünïcode – 1" }\n'

test('what is opened arrives as text, under a handle instead of a path', async ({ launch, folder }) => {
  const path = join(folder, 'one.levier')
  writeFileSync(path, `\ufeff${TEXT}`)
  const app = await launch({ blank: true })
  await answerDialogs(app, { open: path })
  const opened = await call(app, 'openFile')
  expect(opened).toMatchObject({ kind: 'opened', name: 'one.levier', text: TEXT })
  expect(JSON.stringify(opened)).not.toContain(folder)
  expect(await call(app, 'recentFiles')).toMatchObject([{ name: 'one.levier' }])

  await answerDialogs(app, { open: '' })
  expect(await call(app, 'openFile')).toEqual({ kind: 'cancelled' })
})

test('what cannot be a study is refused, with its reason', async ({ launch, folder }) => {
  const app = await launch({ blank: true })
  const open = async (path: string) => {
    await answerDialogs(app, { open: path })
    return call(app, 'openFile')
  }
  writeFileSync(join(folder, 'latin.levier'), Buffer.from([0x7b, 0xe9, 0x7d]))
  expect(await open(join(folder, 'latin.levier'))).toMatchObject({
    failure: { kind: 'not-utf8', name: 'latin.levier' },
  })
  writeFileSync(join(folder, 'large.levier'), Buffer.alloc(20 * 1024 * 1024 + 1, 0x20))
  expect(await open(join(folder, 'large.levier'))).toMatchObject({ failure: { kind: 'too-large' } })
  expect(await open(join(folder, 'none.levier'))).toMatchObject({ failure: { kind: 'not-found' } })
  expect(await call(app, 'recentFiles')).toEqual([])
})

test('a workbook is given as its bytes, whether it is chosen or dropped; it is no recent file', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'book.xlsx')
  const bytes = Buffer.from('PK\u0003\u0004 and so on')
  writeFileSync(path, bytes)
  const app = await launch({ blank: true })
  const workbook = { kind: 'workbook', name: 'book.xlsx', bytes: bytes.toString('base64') }
  await answerDialogs(app, { open: path })
  expect(await call(app, 'openFile')).toEqual(workbook)
  expect(await call(app, 'recentFiles')).toEqual([])
  writeFileSync(join(folder, 'large.xlsx'), Buffer.alloc(20 * 1024 * 1024 + 1))
  await answerDialogs(app, { open: join(folder, 'large.xlsx') })
  expect(await call(app, 'openFile')).toMatchObject({ kind: 'failed', failure: { kind: 'too-large' } })
  if (!app.dropPaths) return
  const opened = await hear(app, 'opened')
  await app.dropPaths({ 'book.xlsx': path })
  await dropFile(app.page, 'book.xlsx', bytes)
  await expect.poll(opened).toEqual([{ ...workbook, notOpened: [] }])
})

test('saved as a new file, then saved again, then gone back to', async ({ launch, folder }) => {
  const app = await launch({ blank: true })
  const path = join(folder, 'plan 1.2.levier')
  // Typed without its ending.
  await answerDialogs(app, { save: join(folder, 'plan 1.2') })
  const saved = await call(app, 'saveFileAs', 'My: study/1', TEXT)
  if (saved.kind !== 'saved') throw new Error(saved.kind)
  expect(saved.name).toBe('plan 1.2.levier')
  expect(readFileSync(path, 'utf8')).toBe(TEXT)

  expect(await call(app, 'saveFile', saved.handle, 'second')).toMatchObject({ kind: 'saved', handle: saved.handle })
  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(await call(app, 'reopen', saved.handle)).toMatchObject({ kind: 'opened', text: 'second' })

  await answerDialogs(app, { save: '' })
  expect(await call(app, 'saveFileAs', 'x', TEXT)).toEqual({ kind: 'cancelled' })
})

test('a file that someone else changed is noticed, and not written over unasked', async ({ launch, folder }) => {
  const path = join(folder, 'shared.levier')
  writeFileSync(path, 'mine')
  const app = await launch({ blank: true })
  await answerDialogs(app, { open: path })
  const opened = await call(app, 'openFile')
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const changes = await hear(app, 'changedOnDisk')
  await call(app, 'saveFile', opened.handle, 'mine again')
  writeFileSync(path, 'theirs')
  await expect.poll(changes, 'own saves do not count').toEqual([{ handle: opened.handle, gone: false }])
  expect(await call(app, 'saveFile', opened.handle, 'mine')).toEqual({ kind: 'changed-on-disk' })
  expect(readFileSync(path, 'utf8')).toBe('theirs')
  expect(await call(app, 'saveFile', opened.handle, 'mine', { force: true })).toMatchObject({ kind: 'saved' })
  expect(readFileSync(path, 'utf8')).toBe('mine')
})

test('the original of a migrated file is kept beside it', async ({ launch, folder }) => {
  const path = join(folder, 'old.levier')
  writeFileSync(path, 'version 0')
  const app = await launch({ blank: true })
  await answerDialogs(app, { open: path })
  const opened = await call(app, 'openFile')
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  await call(app, 'saveFile', opened.handle, 'version 1', { keepOriginalAs: 'v0' })
  expect(readFileSync(join(folder, 'old.v0.levier'), 'utf8')).toBe('version 0')
  expect(readFileSync(path, 'utf8')).toBe('version 1')
  await expect(call(app, 'saveFile', opened.handle, '', { keepOriginalAs: '../v0' })).rejects.toThrow('invalid-message')
  expect(existsSync(join(folder, '..', 'v0'))).toBe(false)
})

test('files come in from the command line, a second launch, and by being dropped', async ({ launch, folder }) => {
  const first = join(folder, 'first.levier')
  const second = join(folder, 'second.levier')
  writeFileSync(first, '1')
  writeFileSync(second, '2')
  const app = await launch({ blank: true, words: [first] })
  const opened = await hear(app, 'opened')
  await expect.poll(opened).toMatchObject([{ kind: 'opened', name: 'first.levier', text: '1' }])

  await app.evaluate(
    ({ app: main }, path) => void main.emit('second-instance', {}, ['levier', path], '/', null),
    second,
  )
  await expect.poll(opened).toMatchObject([{ text: '1' }, { name: 'second.levier', text: '2' }])
  await app.evaluate(({ app: main }, path) => void main.emit('open-file', { preventDefault: () => {} }, path), first)
  await expect.poll(opened).toMatchObject([{ text: '1' }, { text: '2' }, { text: '1' }])

  const drop = (...names: readonly string[]) =>
    app.page.evaluate((all) => {
      const dataTransfer = new DataTransfer()
      for (const name of all) dataTransfer.items.add(new File(['x'], name))
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
      document.documentElement.dispatchEvent(event)
      return event.defaultPrevented
    }, names)
  expect(await drop('second.levier'), 'the window does not go to the file').toBe(true)
  await expect
    .poll(async () => (await opened()).at(-1), 'what a script drops, or a mail, has no path')
    .toMatchObject({ kind: 'failed', failure: { kind: 'no-place', name: 'second.levier' } })
  if (!app.dropPaths) return
  await app.dropPaths({ 'second.levier': second, 'notes.txt': first })
  await drop('notes.txt', 'second.levier', 'third.levier')
  await expect
    .poll(async () => (await opened()).at(-1))
    .toMatchObject({ name: 'second.levier', text: '2', notOpened: ['notes.txt', 'third.levier'] })
})

test('the menu asks the page', async ({ launch }) => {
  const app = await launch({ blank: true })
  await chooseMenuItem(app, 'undo')
  const commands = await hear(app, 'command')
  for (const id of ['new', 'open', 'import', 'save', 'save-as', 'revert', 'redo', 'guides', 'about'])
    await chooseMenuItem(app, id)
  await expect
    .poll(commands)
    .toEqual(['undo', 'new', 'open', 'import', 'save', 'save-as', 'revert', 'redo', 'guides', 'about'])
})
