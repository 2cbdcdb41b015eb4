import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type FrameLocator, type Page } from '@playwright/test'
import { levier, projected } from '../support/levier'
import { cardNumber, formatsOf, test } from './pages'
import { axeViolations } from './settled'

test.use({ viewport: { width: 360, height: 800 }, colorScheme: 'dark' })

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
const LEVER = 'research.intensity'

let folder: string
let living: string
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'levier-embed-'))
  living = join(folder, 'study.html')
  writeFileSync(join(folder, 'study.levier'), levier('study', 'research-4').stdout)
  const { stderr } = levier(
    ...['export', join(folder, 'study.levier'), '--to', 'app', '--language', 'en', '--out', living],
  )
  expect(stderr).toBe('')
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SITE = 'http://intranet.example/'

/** A page of someone else's server, with the file in a frame as docs/embedding.md writes it. */
async function framed(page: Page, asked: string): Promise<FrameLocator> {
  const outer = `<iframe title="Levier" src="study.html?embed${asked}" width="340" height="700" sandbox="${SANDBOX}">`
  await page.context().route(`${SITE}**`, (route) => {
    const body = route.request().url() === SITE ? outer : readFileSync(living, 'utf8')
    return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
  })
  await page.goto(SITE)
  return page.frameLocator('iframe')
}

/** The extra jobs in 2030 that the command line gives, as a title writes them. */
async function jobs(...set: readonly string[]): Promise<string> {
  const value = projected(join(folder, 'study.levier'), '--series', 'jobs.net', ...set)('jobs.net', 2030)
  return (await formatsOf('en')).rounded(value, 'jobs').number
}

test('a frame that may do nothing but run scripts shows a chart and levers, and opens the whole file', async ({
  page,
}) => {
  const frame = await framed(page, `&amp;chart=jobs.net&amp;levers=${LEVER},defence.effort`)
  const chart = frame.getByRole('region', { name: /Net extra jobs/ })
  const title = chart.getByRole('heading')
  const asFiled = await jobs()
  await expect(title).toContainText(asFiled)
  await expect(chart).toContainText(/Wide band: 90% of 10,000 simulations.*model 2\.0/)
  await expect(frame.getByRole('slider')).toHaveCount(2)

  const reset = frame.getByRole('button', { name: 'As in the file' })
  await expect(reset).toBeDisabled()
  await frame.getByRole('textbox', { name: /R&D spending/ }).fill('4.5')
  await page.keyboard.press('Enter')
  await expect(title).toContainText(await jobs('--set', `${LEVER}=4.5@2035`))
  await reset.press('Enter')
  await expect(title).toContainText(asFiled)

  const opened = page.waitForEvent('popup')
  await frame.getByRole('link', { name: 'Open the whole study in a new tab' }).press('Enter')
  await expect(cardNumber(await opened, 'jobs.net')).toBeVisible()
})

test('without more it is the first chart and what the study changes, and for a wrong id a sentence', async ({
  page,
}) => {
  const address = `${pathToFileURL(living).href}?embed`
  await page.goto(address)
  await expect(page.getByRole('region', { name: /R&D target of 4% reached/ })).toBeVisible()
  await expect(page.getByRole('slider')).toHaveCount(1)
  expect(await axeViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  await expect(page.getByRole('main')).not.toContainText('The address asks for')

  await page.goto(`${address}&chrat=jobs.net&lever=${LEVER}&embed`)
  await expect(page.getByRole('main')).toContainText(
    'The address asks for "chrat" and "lever", which are not known here and were left out. What can be asked for: embed, chart and levers.',
  )
  expect(await axeViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)

  await page.goto(`${address}&chart=9&levers=nowhere`)
  await expect(page.getByRole('main')).toContainText('There is no chart 9 here')
  await expect(page.getByRole('main')).toContainText('There is no lever nowhere here')
  expect(await axeViolations(page)).toEqual([])
})
