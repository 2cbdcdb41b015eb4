import { join } from 'node:path'
import { call, expect, test } from './desktop'

const probe = join(import.meta.dirname, '..', '..', 'support', 'standin', 'probe.cjs')

const DECLARED = [
  'desktop',
  'openFile',
  'openRecent',
  'reopen',
  'recentFiles',
  'saveFile',
  'saveFileAs',
  'writeJournal',
  'readJournal',
  'damagedJournals',
  'clearJournal',
  'setEdited',
  'setLanguage',
  'closeNow',
  'openPresenter',
  'saveExport',
  'printReport',
  'onCommand',
  'onOpened',
  'onChangedOnDisk',
]

test('the interface loads from its own origin, under its policy, without a fault', async ({ launch }) => {
  const app = await launch()
  await expect(app.page.locator('#root > *').first()).toBeVisible()
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible(), null))
    .toBe(true)
  const policy = await app.page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'; script-src 'self';")
  expect(policy).not.toContain('unsafe-eval')
})

test('the preload gives the page what is declared and nothing else', async ({ launch }) => {
  const app = await launch({ blank: true })
  const found = await app.page.evaluate(() => {
    const all = globalThis as unknown as Record<string, Record<string, unknown>>
    return {
      keys: Object.keys(all.levier ?? {}),
      desktop: all.levier?.desktop,
      reached: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'].filter(
        (name) => name in all,
      ),
    }
  })
  expect(found.keys.sort()).toEqual([...DECLARED].sort())
  expect(found.desktop).toBe(true)
  expect(found.reached).toEqual([])
})

test('a message the contract does not know is refused', async ({ launch }) => {
  const app = await launch({ blank: true })
  await expect(call(app, 'reopen', '/etc/passwd')).rejects.toThrow('invalid-message')
  await expect(call(app, 'saveFile', 42 as never, 'text')).rejects.toThrow('invalid-message')
  await expect(call(app, 'setLanguage', 'tlh' as never)).rejects.toThrow('invalid-message')
  await expect(call(app, 'saveFileAs', 'name', { toString: 'x' } as never)).rejects.toThrow('invalid-message')
  expect(await call(app, 'reopen', crypto.randomUUID()), 'a handle nobody was given').toMatchObject({
    failure: { kind: 'not-found' },
  })
})

test('a page that is not ours is refused, and so is a channel that is none', async ({ launch }) => {
  const app = await launch({ blank: true })
  const [recent, unknown] = await app.evaluate(async ({ BrowserWindow }, preload) => {
    const foreign = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    })
    await foreign.loadURL('data:text/html,<title>foreign</title>')
    const ask = (channel: string) =>
      foreign.webContents.executeJavaScript(
        `probe.invoke(${JSON.stringify(channel)}).catch((error) => ({ thrown: String(error) }))`,
      )
    const answers = [await ask('levier:call:recentFiles'), await ask('levier:call:run')]
    foreign.destroy()
    return answers
  }, probe)
  expect(recent).toEqual({ ok: false, failure: { kind: 'foreign-sender' } })
  expect(unknown.thrown).toContain('No handler registered')
})

test('the page can neither leave nor open windows', async ({ launch }) => {
  const app = await launch({ blank: true })
  const before = app.page.url()
  await app.page.evaluate(() => {
    window.open('https://example.org/')
    location.href = 'https://example.org/'
  })
  // A move within the page comes after the refused ones, and is seen to arrive where they did not.
  await app.page.evaluate(() => {
    location.hash = 'still-here'
  })
  await expect.poll(() => app.page.url()).toBe(`${before}#still-here`)
  await expect.poll(() => app.page.context().pages().length).toBe(1)
})
