import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { csvParseRows } from 'd3'
import { studies } from '#models/belgium/studies'
import { paper } from '#shared/charts/paper'
import { projector } from '../support/belgium'
import { open, openShipped, screenTab, test, withoutRanges } from './pages'

const INDUSTRY = studies.findIndex(({ id }) => id === 'industry-package')

/** Ten thousand draws, on a machine that does something else. */
const DRAWN = { timeout: 60_000 }

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' })

interface Drawing {
  readonly texts: readonly string[]
  /** of everything that is drawn, as #rrggbb */
  readonly colours: readonly string[]
  /** how many of each element there are, the background apart */
  readonly marks: Readonly<Record<'path' | 'line' | 'rect', number>>
  readonly classes: number
}

/** A card of the page by a part of its name; its title changes with its numbers. */
const cardNamed = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })

/** Saves the chart of a card as SVG and reads the file with the browser's own parser. */
async function savedDrawing(page: Page, card: Locator): Promise<{ readonly text: string; readonly drawing: Drawing }> {
  await card.getByRole('button', { name: 'Save or copy this chart' }).click()
  const coming = page.waitForEvent('download', (file) => file.suggestedFilename().endsWith('.svg'))
  await page.getByRole('menuitem', { name: 'Save as SVG' }).click()
  const text = readFileSync(await (await coming).path()).toString()
  const drawing = await page.evaluate((markup): Drawing => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
    if (parsed.querySelector('parsererror')) throw new Error('not well-formed')
    const all = (selector: string) => [...parsed.querySelectorAll(selector)]
    const of = (name: string, selector: string) => all(selector).flatMap((each) => each.getAttribute(name) ?? [])
    const pen = new OffscreenCanvas(1, 1).getContext('2d')
    const hex = (colour: string): string => {
      if (pen) pen.fillStyle = colour
      return String(pen?.fillStyle)
    }
    const painted = [...of('fill', 'path, rect, text'), ...of('stroke', 'path, line')]
    return {
      texts: all('text').map((each) => each.textContent ?? ''),
      colours: painted.filter((colour) => colour !== 'none').map(hex),
      marks: {
        path: all('path').filter((each) => each.getAttribute('d')).length,
        line: all('line').length,
        rect: all('rect').length - 1,
      },
      classes: of('class', '*').length,
    }
  }, text)
  return { text, drawing }
}

/** The drawing carries its own look, whatever the page looks like: typefaces, colours of paper, no reference outside. */
function expectWhole({ text, drawing }: { readonly text: string; readonly drawing: Drawing }, title: string): void {
  expect(/font-family:Inter;[^}]*url\(data:font/.test(text)).toBe(true)
  expect(text.replaceAll('http://www.w3.org/2000/svg', '').match(/https?:|var\(/g)).toBeNull()
  expect(drawing.classes).toBe(0)
  const colours = new Set(drawing.colours)
  expect([...colours].filter((colour) => !Object.values<string>(paper).includes(colour))).toEqual([])
  expect(colours.size).toBeGreaterThan(3)
  // A long title is broken into lines; between them stands no space.
  const plain = (words: string): string => words.replaceAll(/\s/g, '')
  expect(plain(drawing.texts.join(''))).toContain(plain(title))
  expect(plain(drawing.texts.join(''))).toMatch(/,“[^”]+”\./)
}

test('a chart saved from a dark page is whole, in the colours of paper, and its numbers are as they are drawn', async ({
  page,
}) => {
  await withoutRanges(page)
  await open(page)

  await test.step('a chart saved as a picture names the circumstances its scenario supposes', async () => {
    await openShipped(
      page,
      studies.findIndex(({ id }) => id === 'effort-frozen'),
    )
    const { drawing } = await savedDrawing(page, page.locator('.chart-card').first())
    const said = drawing.texts.join(' ').replaceAll(/\s/g, ' ')
    expect(said).toContain('also assumes what nobody in Belgium decides: Growth of foreign defence demand')
  })

  await test.step('the numbers of a chart are saved as they are drawn, unrounded', async () => {
    await openShipped(
      page,
      studies.findIndex(({ id }) => id === 'research-4-people'),
    )
    await page.locator('.chart-card').first().getByRole('button', { name: 'Save or copy this chart' }).click()
    const coming = page.waitForEvent('download', (file) => file.suggestedFilename().endsWith('.csv'))
    await page.getByRole('menuitem', { name: 'Save the numbers (CSV)' }).click()
    const [heads = [], ...rows] = csvParseRows(readFileSync(await (await coming).path()).toString())
    expect(heads[0]).toBe('Year')
    expect(heads).toContain('Unchanged policy (% of GDP)')
    const { settings = {} } = studies.find(({ id }) => id === 'research-4-people') ?? {}
    const { scenario } = projector.project(settings, {})
    for (const year of [2025, 2028, 2040])
      expect(rows.find(([first]) => first === String(year))).toContain(String(scenario.at('research.effortReal', year)))
  })

  await openShipped(page, INDUSTRY)
  await test.step('the fan: its bands, its lines and its years', async () => {
    await screenTab(page, 'uncertainty').click()
    const card = cardNamed(page, /nine times out of ten/)
    await expect(card.getByRole('img')).toBeVisible(DRAWN)
    // Fewer draws are shown before: their title would no longer be the one on the page.
    await expect(card).toContainText('10,000 simulations', DRAWN)
    const saved = await savedDrawing(page, card)
    expectWhole(saved, (await card.getByRole('heading').textContent()) ?? '')
    // Two outlines of the band, the median and the scenario.
    expect(saved.drawing.marks.path).toBeGreaterThanOrEqual(4)
    expect(saved.drawing.texts).toEqual(expect.arrayContaining(['2025', '2040']))
    expect(saved.drawing.texts.join(' ')).toContain('median')
  })

  await test.step('the histogram: its bars on both sides of what it is compared with, and that', async () => {
    const card = cardNamed(page, /chance of at (least|most)|simulation by simulation/)
    await expect(card.getByRole('slider', { name: /Target/ })).toBeVisible(DRAWN)
    const saved = await savedDrawing(page, card)
    expectWhole(saved, (await card.getByRole('heading').textContent()) ?? '')
    expect(saved.drawing.marks.rect).toBeGreaterThan(10)
    expect(saved.drawing.texts.join(' ')).toMatch(/as in 2025 .*scenario|scenario .*as in 2025/)
  })

  await test.step('the columns: a piece for each year and lever, and their names', async () => {
    await screenTab(page, 'why').click()
    const card = page.getByRole('region').filter({ has: page.getByRole('img', { name: /column/i }) })
    await expect(card.getByRole('img')).toBeVisible(DRAWN)
    const saved = await savedDrawing(page, card)
    expectWhole(saved, (await card.getByRole('heading').textContent()) ?? '')
    expect(saved.drawing.marks.rect).toBeGreaterThan(15)
    expect(saved.drawing.marks.path).toBeGreaterThanOrEqual(1)
  })
})
