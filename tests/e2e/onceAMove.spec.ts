import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, expect, type Page } from '@playwright/test'
import { build, type PreviewServer, preview } from 'vite'
import electronVite from '../../electron.vite.config'
import { lever, test, withoutRanges } from './pages'

/** How long a lever rests before effects are worked out. */
const REST_MS = 150
const LEVER = 'research.intensity'

let built: string
let server: PreviewServer

// The page as it is shipped, but with the names of its functions: calls are counted by the browser.
test.beforeAll(async () => {
  const { renderer } = electronVite as { renderer: { root: string; build: object } }
  built = mkdtempSync(join(tmpdir(), 'levier-named-'))
  const outDir = join(built, 'page')
  await build({
    ...renderer,
    configFile: false,
    logLevel: 'error',
    build: { ...renderer.build, minify: false, outDir },
  })
  server = await preview({
    root: renderer.root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
})
test.afterAll(async () => {
  await server.close()
  rmSync(built, { recursive: true })
})

/** How often each function of the page was called since the last look. */
async function calls(client: CDPSession): Promise<(name: string) => number> {
  const { result } = await client.send('Profiler.takePreciseCoverage')
  const functions = result.filter(({ url }) => url.includes('/assets/')).flatMap((script) => script.functions)
  // Where two modules name a function alike, the bundle numbers them.
  const named = (functionName: string, name: string) => functionName.replace(/\$\d+$/, '') === name
  return (name) =>
    functions
      .filter(({ functionName }) => named(functionName, name))
      .reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0)
}

const runsOfTheModel = (count: (name: string) => number): number => count('scenario') + count('reference')

async function openNamed(page: Page): Promise<CDPSession> {
  await page.clock.install()
  await withoutRanges(page)
  // What follows the levers comes once the first screen stands.
  const following = page.waitForResponse(/watchEffects/)
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await expect(page.getByRole('slider').first()).toBeVisible()
  await following
  await page.waitForLoadState('networkidle')
  const client = await page.context().newCDPSession(page)
  await client.send('Profiler.enable')
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  return client
}

test('a lever move runs the model once and derives each chart once; effects wait until it rests', async ({ page }) => {
  const client = await openNamed(page)
  const thumb = lever(page, LEVER).getByRole('slider')
  await thumb.focus()
  await page.clock.pauseAt(Date.now() + 60_000)
  await calls(client)
  for (let move = 0; move < 3; move++) {
    const before = await thumb.getAttribute('value')
    await page.keyboard.down('ArrowRight')
    await expect(thumb).not.toHaveAttribute('value', before ?? '')
    const count = await calls(client)
    expect(runsOfTheModel(count)).toBe(1)
    expect(count('chartData')).toBe(2)
    expect(count('whyNoEffect')).toBe(0)
  }
  await page.clock.runFor(REST_MS)
  const rested = await calls(client)
  expect(rested('whyNoEffect')).toBe(1)
  expect(rested('chartData')).toBe(0)
})
