import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Handles } from '../../../electron/main/handles'
import { Journals } from '../../../electron/main/journal'
import { isForCommandLine, launchWords, studyFilesIn } from '../../../electron/main/launch'
import { isOurs, isOwnFrame } from '../../../electron/main/origin'
import { RecentFiles, withRecent } from '../../../electron/main/recent'
import { placement } from '../../../electron/main/windowState'
import { safeName } from '../../../shared/fileName'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'levier-kept-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

const entry = (text: string) => ({ text, path: null, digest: null })

describe('the journal', () => {
  it('comes back in the next run, and stays until it is cleared or written', async () => {
    await new Journals(folder).forWindow().write(entry('work'))
    const next = new Journals(folder).forWindow()
    expect(await next.read()).toEqual(entry('work'))
    const third = new Journals(folder).forWindow()
    expect(await third.read()).toEqual(entry('work'))
    await third.write(entry('more work'))
    expect(readdirSync(folder)).toHaveLength(1)
    await third.clear()
    expect(readdirSync(folder)).toEqual([])
    expect(await third.read()).toBeNull()
  })

  it('is one a window: each has its own, and a crash’s are given out newest first', async () => {
    const before = new Journals(folder)
    await before.forWindow().write(entry('older'))
    const [older = ''] = readdirSync(folder)
    utimesSync(join(folder, older), 1, 1)
    await before.forWindow().write(entry('newer'))
    const journals = new Journals(folder)
    const [one, two, three] = [journals.forWindow(), journals.forWindow(), journals.forWindow()]
    expect(await one.read()).toEqual(entry('newer'))
    expect(await two.read()).toEqual(entry('older'))
    expect(await three.read()).toBeNull()
  })

  it('says when it cannot write', async () => {
    writeFileSync(join(folder, 'a-file'), '')
    const nowhere = new Journals(join(folder, 'a-file', 'journals')).forWindow()
    expect(await nowhere.write(entry('work'))).toMatchObject({ kind: 'failed', failure: { kind: 'folder-gone' } })
  })
})

describe('a journal that is not what was written', () => {
  const written = async (): Promise<string> => {
    await new Journals(folder).forWindow().write({ text: 'the work, 1234', path: '/a.levier', digest: null })
    return join(folder, readdirSync(folder)[0] ?? '')
  }

  it.each([
    ['half of it', (content: string) => content.slice(0, -9)],
    ['a digit of the work', (content: string) => content.replace('1234', '1235')],
    ['the file it belongs to', (content: string) => content.replace('/a.levier', '/b.levier')],
    ['its version', (content: string) => content.replace('"version":1', '"version":0')],
    ['everything', () => ''],
  ])('is put aside as it is and never offered: %s', async (_, damage) => {
    const file = await written()
    const damaged = damage(readFileSync(file, 'utf8'))
    writeFileSync(file, damaged)
    const journals = new Journals(folder)
    expect(await journals.forWindow().read()).toBeNull()
    expect(journals.damaged).toBe(1)
    expect(readFileSync(join(folder, 'damaged', basename(file)), 'utf8')).toBe(damaged)
    expect(await new Journals(folder).forWindow().read()).toBeNull()
  })

  it('is left alone when a later version of the app wrote it', async () => {
    const file = await written()
    writeFileSync(file, readFileSync(file, 'utf8').replace('"version":1', '"version":2'))
    const journals = new Journals(folder)
    expect(await journals.forWindow().read()).toBeNull()
    expect(journals.damaged).toBe(0)
    expect(readdirSync(folder)).toEqual([basename(file)])
  })
})

describe('recent files', () => {
  it('are the newest ten, each once', () => {
    const many = Array.from({ length: 12 }, (_, at) => `/${at}`)
    expect(many.reduce(withRecent, [] as readonly string[])).toEqual(many.slice(2).reverse())
    expect(withRecent(['/a', '/b'], '/b')).toEqual(['/b', '/a'])
  })

  it('are kept between runs; a broken list is an empty one', async () => {
    const file = join(folder, 'recent.json')
    let changes = 0
    const recent = new RecentFiles(file, () => changes++)
    recent.add('/a')
    recent.add('/b')
    recent.add('/b')
    expect(changes).toBe(2)
    await expect.poll(() => new RecentFiles(file, () => undefined).paths).toEqual(['/b', '/a'])
    recent.remove('/b')
    await expect.poll(() => new RecentFiles(file, () => undefined).paths).toEqual(['/a'])
    writeFileSync(file, '[1]')
    expect(new RecentFiles(file, () => undefined).paths).toEqual([])
  })
})

it('a handle stands for its path and tells nothing of it', () => {
  const handles = new Handles()
  const handle = handles.give('/home/someone/study.levier')
  expect(handle).toMatch(/^[0-9a-f-]{36}$/)
  expect(handles.give('/home/someone/study.levier')).toBe(handle)
  expect(handles.path(handle)).toBe('/home/someone/study.levier')
  expect(handles.path('/home/someone/study.levier')).toBeNull()
})

it('only the main frame of our own page may ask', () => {
  for (const other of ['app://elsewhere/', 'https://levier/', 'app:levier', 'about:blank', '', 'data:text/html,x'])
    expect(isOurs(other), other).toBe(false)
  const main = { url: 'app://levier/index.html' }
  const frame = { url: 'app://levier/index.html' }
  expect(isOwnFrame({ senderFrame: main, sender: { mainFrame: main } })).toBe(true)
  expect(isOwnFrame({ senderFrame: frame, sender: { mainFrame: main } })).toBe(false)
  expect(isOwnFrame({ senderFrame: null, sender: { mainFrame: main } })).toBe(false)
  const away = { url: 'https://example.org/' }
  expect(isOwnFrame({ senderFrame: away, sender: { mainFrame: away } })).toBe(false)
})

it('a suggested name becomes one that every system takes', () => {
  expect(safeName('Acier & défense')).toBe('Acier & défense.levier')
  expect(safeName('plan.levier')).toBe('plan.levier')
  expect(safeName('../../etc/passwd')).toBe('etc passwd.levier')
  expect(safeName('a:b\u0000c\u202ed')).toBe('a b c d.levier')
  for (const empty of ['', ' . ']) expect(safeName(empty)).toBe('Levier.levier')
  for (const device of ['CON', 'nul.levier', 'aux.v2', 'com¹'])
    expect(safeName(device)).toBe(`Levier ${device.replace('.levier', '')}.levier`)
  expect(new TextEncoder().encode(safeName('🏭'.repeat(100))).length).toBeLessThan(210)
  expect(safeName('é'.repeat(500)).length).toBeLessThan(100)
})

it('a command line’s study files are found from where it was typed', () => {
  const words = ['--flag', 'a.levier', '/b/c.LEVIER', 'notes.txt', '.', '--x.levier']
  expect(studyFilesIn(words, '/home')).toEqual(['/home/a.levier', '/b/c.LEVIER'])
})

it('words are for the command line, unless they are switches or name what can be opened', () => {
  writeFileSync(join(folder, 'project'), '')
  writeFileSync(join(folder, 'plan'), '')
  const forCommandLine = (...words: string[]) => isForCommandLine(words, folder)
  expect(forCommandLine('check', 'project')).toBe(true)
  expect(forCommandLine('--help')).toBe(true)
  expect(forCommandLine('--version')).toBe(true)
  expect(forCommandLine('fly')).toBe(true)
  // A command stays one also where a file or folder bears its name.
  expect(forCommandLine('project')).toBe(true)
  for (const word of ['gone.levier', 'plan', '.', '--enable-logging', '-psn_0_1'])
    expect(forCommandLine(word), word).toBe(false)
  expect(forCommandLine()).toBe(false)
})

it('the words are what stands after the app, also in a checkout', () => {
  expect(launchWords(['/opt/levier', 'project', '--set'], true)).toEqual(['project', '--set'])
  expect(launchWords(['electron', '--no-sandbox', '/src', 'check', 'a'], false)).toEqual(['check', 'a'])
  expect(launchWords(['/opt/levier'], true)).toEqual([])
})

describe('a window opens', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }]
  const saved = { x: 100, y: 50, width: 1200, height: 800, maximised: false }
  it('where it was', () => {
    expect(placement(saved, screens)).toEqual({ x: 100, y: 50, width: 1200, height: 800 })
  })
  it('in the middle when that screen is gone or its title bar cannot be reached', () => {
    for (const away of [{ x: 2500 }, { x: -1150 }, { y: 1070 }, { y: -200 }])
      expect(placement({ ...saved, ...away }, screens)).toEqual({ width: 1200, height: 800 })
  })
  it('no larger than its screen, and as usual the first time', () => {
    expect(placement({ ...saved, width: 4000, height: 3000 }, screens)).toMatchObject({ width: 1920, height: 1080 })
    expect(placement(null, screens)).toEqual({ width: 1440, height: 900 })
  })
})
