import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { headlines, milestones } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { serialise } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { levier } from '../support/levier'
import { seeded } from '../support/random'
import { card, cardNumber, lever, open, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { storyStudy } from './story'
import { leverField, openFile, set, withoutFileAccess } from './studies'

test.use({ locale: 'fr-BE', viewport: { width: 1280, height: 800 } })

const MOVES = 12

let folder: string
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'levier-living-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(...words: readonly string[]): void {
  const { status, stderr } = levier(...words)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}

/** A study as a living file in English. */
function livingFile(name: string, study: string): string {
  const [file, living] = [join(folder, `${name}.levier`), join(folder, `${name}.html`)]
  writeFileSync(file, study)
  run('export', file, '--to', 'app', '--language', 'en', '--out', living)
  return living
}

/** Opens a file from the disk where there is no network, and tells what it asks for beyond itself. */
async function openFromDisk(page: Page, path: string): Promise<readonly string[]> {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.context().setOffline(true)
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { refused: seen })
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  await withoutFileAccess(page)
  const address = pathToFileURL(path).href
  await page.goto(address)
  await cardNumber(page, 'jobs.net').waitFor()
  expect(asked.shift()).toBe(address)
  return asked
}

/** What the page asked for that its own policy forbids, such as code made of text. */
const refused = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { readonly refused: readonly string[] }).refused)

/** Saves with the keyboard, and reads what was saved. */
async function saved(page: Page, path: string): Promise<Study> {
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  await (await download).saveAs(path)
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** What the command line makes of these settings, a row each: the headline results in the years they are kept for. */
function batched(settings: readonly Settings[]): readonly (readonly number[])[] {
  const [table, out] = [join(folder, 'moves.csv'), join(folder, 'moves.out.csv')]
  const columns = belgium.levers.flatMap(({ id, by }) => (typeof by === 'number' ? [id, `${id}@year`] : [id]))
  const cell = (row: Settings, column: string) => {
    const [id = '', year] = column.split('@')
    return (year ? row[id]?.by : row[id]?.value) ?? ''
  }
  const rows = settings.map((row, at) => [`move ${at}`, ...columns.map((column) => cell(row, column))])
  writeFileSync(table, [['name', ...columns], ...rows].map((row) => `${row.join(',')}\n`).join(''))
  run('batch', table, '--series', headlines.join(','), '--out', out)
  const [head = '', ...lines] = readFileSync(out, 'utf8').trimEnd().split('\r\n')
  const names = head.split(',')
  const wanted = headlines.flatMap((id) => milestones.map((year) => names.indexOf(`${id}:${year}`)))
  return lines.map((line) => wanted.map((at) => Number(line.split(',')[at])))
}

const resultsOf = ({ results }: Study, scenario: string): readonly number[] =>
  headlines.flatMap((id) => milestones.map((year) => results[scenario]?.[id]?.[year] ?? Number.NaN))

test(`${MOVES} moves of levers give what the command line gives, from the disk, and nothing is asked of a network`, async ({
  page,
}) => {
  await withoutRanges(page)
  const asked = await openFromDisk(page, livingFile('research-4', levier('study', 'research-4').stdout))
  const folded = page.locator('.levers').getByRole('button', { expanded: false, name: /\(\d+\)$/ })
  while (await folded.count()) await folded.first().click()
  const random = seeded(15)
  const settings: Settings[] = []
  const results: (readonly number[])[] = []
  for (let move = 0; move < MOVES; move++) {
    const moved = belgium.levers[Math.floor(random() * belgium.levers.length)]
    if (!moved) throw new Error('no lever')
    const { min, max } = leverRange(moved, {})
    const value = (min + random() * (max - min)).toFixed(3)
    await set(page, moved.id, value)
    const study = await saved(page, join(folder, 'moved.levier'))
    const scenario = study.scenarios.find(({ id }) => id === 'research-4')
    expect(scenario?.levers[moved.id]?.value).toBe(Number(value))
    settings.push(scenario?.levers ?? {})
    results.push(resultsOf(study, 'research-4'))
  }
  for (const [move, expected] of batched(settings).entries())
    for (const [at, value] of expected.entries())
      expect(Math.abs((results[move]?.[at] ?? Number.NaN) - value), `move ${move}`).toBeLessThanOrEqual(
        1e-12 * Math.max(1, Math.abs(value)),
      )
  expect(asked.filter((address) => !address.startsWith('blob:null/'))).toEqual([])
})

test('what the app exports opens by itself, is accessible by key and by reader, and what it saves opens in the app', async ({
  page,
  context,
}) => {
  await open(page)
  await set(page, 'defence.effort', '3,1')
  const download = page.waitForEvent('download')
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: 'Exporter', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Fichier vivant (page web avec toute l’application)' }).click()
  const living = join(folder, 'exported.html')
  await (await download).saveAs(living)
  const jobs = await cardNumber(page, 'jobs.net').textContent()

  const alone = await context.newPage()
  const asked = await openFromDisk(alone, living)
  await expect(cardNumber(alone, 'jobs.net')).toHaveText(jobs ?? '')
  await expect(alone.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(alone.getByRole('contentinfo')).toContainText('Telle que dans ce fichier')
  // The ranges come from a thread of its own.
  await expect(card(alone, 'jobs.net').getByText(/ à \+/)).toBeVisible()
  expect(await axeViolations(alone)).toEqual([])
  const offered = await exportsOffered(alone)
  expect(offered).toContain('Rapport (page web)')
  expect(offered.filter((name) => /Excel\)|PowerPoint|vivant/.test(name))).toEqual([])

  const effort = lever(alone, 'defence.effort').getByRole('slider')
  await effort.press('ArrowRight')
  await expect(leverField(alone, 'defence.effort')).not.toHaveValue('3,10')
  for (const name of ['Pourquoi', 'Modèle', 'Sources']) {
    await alone.getByRole('navigation').getByRole('button', { name, exact: true }).press('Enter')
    await expect(alone.getByRole('main').getByRole('heading').first()).toBeVisible()
  }
  const moved = await cardNumber(alone, 'jobs.net').textContent()
  const path = join(folder, 'exported.levier')
  await saved(alone, path)
  expect(asked.filter((address) => !address.startsWith('blob:null/'))).toEqual([])

  await context.setOffline(false)
  const again = await context.newPage()
  await open(again)
  await openFile(again, path)
  await expect(cardNumber(again, 'jobs.net')).toHaveText(moved ?? '')
})

test('the presenter’s window opens from the disk, follows and turns the pages; the file asks for nothing it forbids', async ({
  page,
}) => {
  const asked = await openFromDisk(page, livingFile('story', serialise(await storyStudy('en'))))
  expect(await refused(page)).toEqual([])
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.locator('.presentation')).toContainText('Industrial sovereignty')
  const popup = page.waitForEvent('popup')
  await page.keyboard.press('p')
  const presenter = await popup
  await expect(presenter.getByRole('heading', { name: '1 of 6' })).toBeVisible()
  await page.bringToFront()
  await page.keyboard.press('ArrowRight')
  await expect(presenter.getByRole('heading', { name: '2 of 6' })).toBeVisible()
  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowRight')
  await expect(page.locator('.presentation')).toContainText('Researchers are lacking, not money')
  expect(asked.filter((address) => !address.startsWith('blob:null/'))).toEqual([])
})

/** The entries of the Export menu, which is closed again. */
async function exportsOffered(page: Page): Promise<readonly string[]> {
  await page.locator('.file-menu').press('Enter')
  await page.getByRole('menuitem', { name: 'Exporter', exact: true }).press('ArrowRight')
  const menu = page.getByRole('menu', { name: 'Exporter' })
  await menu.waitFor()
  const names = await menu.getByRole('menuitem').allTextContents()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  return names
}
