import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect } from '@playwright/test'
import { build } from 'vite'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { workbooksOnly } from '../../scripts/build/workbooksOnly.mjs'
import { disagreements } from '../support/agreement'
import { projector } from '../support/belgium'
import { openWorkbook, rowOf, seriesOn, sheetOf } from '../support/workbook'
import { test } from './pages'

const ORIGIN = 'http://workbook.localhost'
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }
let folder = ''

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'levier-page-'))
  const root = join(import.meta.dirname, '../..')
  // The app's own page, its policy included, with nothing in it but the making of a workbook: its icons lie elsewhere.
  const html = readFileSync(join(root, 'renderer/index.html'), 'utf8').replaceAll(/<link [^>]*icon"[^>]*>/g, '')
  writeFileSync(join(folder, 'index.html'), html.replace('./main.tsx', './main.ts'))
  writeFileSync(join(folder, 'main.ts'), `import ${JSON.stringify(join(import.meta.dirname, 'workbook/page.ts'))}\n`)
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [workbooksOnly(root)],
    build: { outDir: join(folder, 'out'), minify: true },
  })
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a workbook is made in the page, under its policy, and is the one the command line makes', async ({ page }) => {
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname
    const file = join(folder, 'out', path === '/' ? 'index.html' : path)
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' })
  })
  await page.goto(ORIGIN)
  await page.waitForFunction(() => 'workbookOf' in window)
  const bytes = await page.evaluate(() =>
    (window as unknown as { workbookOf: (id: string) => Promise<number[]> }).workbookOf('everything-recommended'),
  )
  const workbook = await openWorkbook(Uint8Array.from(bytes))
  const settings = studies.find(({ id }) => id === 'everything-recommended')?.settings ?? {}
  const { scenario, reference } = projector.project(settings, {})
  // Two engines may write the last bit of a power differently, so this is not a comparison of bits.
  for (const [name, projection] of [
    ['Model', scenario],
    ['Model reference', reference],
  ] as const)
    expect(disagreements(projection, seriesOn(sheetOf(workbook, name), belgium.years))[0]?.relative).toBeLessThan(1e-12)
  const model = sheetOf(workbook, 'Model')
  const [gdp, trend, demand] = ['gdp', 'gdp.trend', 'macro.gdpDemand'].map((id) => rowOf(model, id))
  expect(model.getCell(`E${gdp}`).formula).toBe(`E${trend}+E${demand}`)
})
