import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Browser, test as base, expect, type Page } from '@playwright/test'
import type { MenuItemConstructorOptions } from 'electron'
import type { PageEvent, PageEvents } from '#shared/ipc/channels'
import type { DesktopBridge } from '#shared/ipc/contract'
import { launchStandIn } from '../../support/standin/launch'
import { rangesHidden, startLeft } from '../../support/startLeft'
import { electronRuntime } from './runtime'

const root = join(import.meta.dirname, '..', '..', '..')
const blankPage = join(root, 'tests', 'support', 'standin', 'blankPage.cjs')
const runtime = electronRuntime()
// Where the workflow runs them, a stand-in would pass for what was to be tried.
if (!runtime && process.env.LEVIER_NEEDS_ELECTRON) throw new Error('no Electron runtime that can show a window is here')

/** Said once by each process that runs specs, and on every spec in the reports. */
export const RUNTIME = runtime ? 'Electron' : 'the stand-in (no Electron runtime that can show a window is here)'
console.log(`desktop specs run on ${RUNTIME}`)

type Electron = typeof import('electron')
type Calls = Omit<DesktopBridge, 'desktop' | `on${Capitalize<PageEvent>}`>

/** One run of the desktop app. */
export interface App {
  readonly page: Page
  readonly userData: string
  /** Runs a function in main, with the electron module; it may use nothing but its arguments. */
  readonly evaluate: <Given, Value>(
    does: (electron: Electron, given: Given) => Value,
    given: Given,
  ) => Promise<Awaited<Value>>
  /** The paths that dropped files come from, which only the stand-in can pretend. */
  readonly dropPaths: ((paths: Readonly<Record<string, string>>) => Promise<void>) | null
  /** Whether every window is closed and main has ended. */
  readonly hasEnded: () => Promise<boolean>
  /** Ends it as a crash would: nothing is told to anyone. */
  readonly crash: () => Promise<void>
}

export interface LaunchOptions {
  readonly words?: readonly string[]
  /** an empty page instead of the interface: the spec speaks for the page */
  readonly blank?: boolean
  readonly userData?: string
}

interface Running extends App {
  readonly finish: () => Promise<void>
}

async function launchReal(executablePath: string, userData: string, options: LaunchOptions): Promise<Running> {
  const app = await _electron.launch({
    executablePath,
    args: [
      ...(options.blank ? ['-r', blankPage] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${userData}`,
      root,
      ...(options.words ?? []),
    ],
    env: { ...(process.env as Record<string, string>), XDG_CONFIG_HOME: userData, LC_ALL: 'en_GB.UTF-8' },
  })
  const page = await app.firstWindow()
  await page.waitForLoadState()
  // A file that it was started with is shown by itself.
  if (!options.blank && !options.words) {
    await page.evaluate(startLeft)
    await page.evaluate(rangesHidden)
    await page.reload()
  }
  let ended = false
  app.on('close', () => {
    ended = true
  })
  const evaluate = <Given, Value>(does: (electron: Electron, given: Given) => Value, given: Given) =>
    app.evaluate(does as never, given as never) as Promise<Awaited<Value>>
  return {
    page,
    userData: await evaluate(({ app: main }) => main.getPath('userData'), null),
    evaluate,
    dropPaths: null,
    hasEnded: async () => ended,
    crash: async () => {
      const gone = new Promise((resolve) => app.process().once('exit', resolve))
      app.process().kill('SIGKILL')
      await gone
    },
    finish: async () => {
      if (ended) return
      await evaluate(({ app: main }) => main.exit(0), null).catch(() => undefined)
    },
  }
}

async function launchPretended(browser: Browser, userData: string, options: LaunchOptions): Promise<Running> {
  const context = await browser.newContext()
  await context.addInitScript(startLeft)
  await context.addInitScript(rangesHidden)
  const { electron, shared, hasEnded, end } = await launchStandIn(context, userData, options.words ?? [], (module) => {
    if (!options.blank) return
    const { handle } = module.protocol
    const html = '<!doctype html><html lang="en"><head><link rel="icon" href="data:,"></head></html>'
    module.protocol.handle = (scheme) =>
      handle(scheme, async () => new Response(html, { headers: { 'content-type': 'text/html' } }))
  })
  const contents = () => electron.BrowserWindow.getAllWindows()[0]?.webContents
  await expect.poll(() => contents() !== undefined, { message: 'main opened no window' }).toBe(true)
  const page = await contents()?.opened
  if (!page) throw new Error('main opened no window')
  await page.waitForURL(/app-standin/)
  await page.waitForLoadState()
  // A process that has ended says nothing more to its pages.
  const leave = async (): Promise<void> => {
    end()
    for (const window of electron.BrowserWindow.getAllWindows()) window.webContents.destroyed = true
    await context.close()
  }
  return {
    page,
    userData,
    evaluate: async (does, given) => (await does(electron as unknown as Electron, given)) as never,
    dropPaths: async (paths) => contents()?.dispatch('paths', paths),
    hasEnded: async () => hasEnded(),
    crash: leave,
    finish: async () => {
      await leave()
      expect(shared.problems, 'nothing went wrong unseen').toEqual([])
    },
  }
}

interface Fixtures {
  /** A folder of this test alone. */
  readonly folder: string
  readonly launch: (options?: LaunchOptions) => Promise<App>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'levier-desktop-'))
    await use(folder)
    // What the app still had to write may come while its folder goes.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  },
  launch: async ({ browser, folder }, use, info) => {
    info.annotations.push({ type: 'runtime', description: RUNTIME })
    const running: Running[] = []
    await use(async (options = {}) => {
      const userData = options.userData ?? join(folder, 'data')
      const app = runtime
        ? await launchReal(runtime, userData, options)
        : await launchPretended(browser, userData, options)
      running.push(app)
      return app
    })
    for (const app of running) await app.finish()
  },
})

export { expect }

/** Calls the bridge from the page. */
export const call = <Name extends keyof Calls>(
  { page }: App,
  name: Name,
  ...words: Parameters<Calls[Name]>
): Promise<Awaited<ReturnType<Calls[Name]>>> =>
  page.evaluate(
    ([method, given]) => {
      const { levier } = globalThis as unknown as { levier: Record<string, (...words: unknown[]) => Promise<unknown>> }
      return levier[method]?.(...given)
    },
    [name, words] as const,
  ) as Promise<Awaited<ReturnType<Calls[Name]>>>

/** Listens in the page, and gives what was heard so far. */
export async function hear<Event extends PageEvent>(
  { page }: App,
  event: Event,
): Promise<() => Promise<PageEvents[Event][]>> {
  const name = `on${event[0]?.toUpperCase()}${event.slice(1)}`
  const heard = await page.evaluateHandle((method) => {
    const { levier } = globalThis as unknown as {
      levier: Record<string, (listener: (payload: unknown) => void) => void>
    }
    const all: unknown[] = []
    levier[method]?.((payload) => all.push(payload))
    return all
  }, name)
  return () => heard.jsonValue() as Promise<PageEvents[Event][]>
}

/** Sets what the next dialogs answer. */
export const answerDialogs = (app: App, answers: { open?: string; save?: string; message?: number }): Promise<void> =>
  app.evaluate(({ dialog }, { open, save, message }) => {
    if (open !== undefined)
      dialog.showOpenDialog = async () => ({ canceled: open === '', filePaths: open ? [open] : [] })
    if (save !== undefined) dialog.showSaveDialog = async () => ({ canceled: save === '', filePath: save })
    if (message !== undefined) dialog.showMessageBox = async () => ({ response: message, checkboxChecked: false })
  }, answers)

/** The labels of the menu, an array for each menu of the bar. */
export const menuLabels = (app: App): Promise<readonly string[][]> =>
  app.evaluate(
    ({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map((menu) => [
        menu.label,
        ...(menu.submenu?.items ?? []).filter(({ type }) => type !== 'separator').map(({ label }) => label),
      ]),
    null,
  )

/** Chooses an item of the menu, by its id. */
export const chooseMenuItem = (app: App, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => {
    for (const menu of Menu.getApplicationMenu()?.items ?? []) {
      const item = menu.submenu?.items.find((each) => each.id === wanted) as MenuItemConstructorOptions | undefined
      if (item?.click) return void (item.click as () => void)()
    }
    throw new Error(`the menu has no ${wanted}`)
  }, id)
