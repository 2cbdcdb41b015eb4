import { readFileSync } from 'node:fs'
import { type Download, expect, type Page } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { loadCatalogue } from '#shared/i18n/load'
import { itsTurn } from '../support/turns'
import { openWorkbook, sheetOf } from '../support/workbook'
import { findMess } from './measure'
import { open, openShipped, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { withoutFileAccess } from './studies'

const fast = studies.findIndex(({ id }) => id === 'research-4-fast')

test.beforeEach(({ page }) => withoutRanges(page))

/** Waits for a download with this ending, among those that come. */
const downloaded = (page: Page, ending: string): Promise<Download> =>
  page.waitForEvent('download', (download) => download.suggestedFilename().endsWith(ending))

const bytesOf = async (file: Download): Promise<Buffer> => readFileSync(await file.path())

async function chooseExport(page: Page, entry: string, format: string): Promise<void> {
  await page.locator('.file-menu').click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
  await page.getByRole('menuitem', { name: format, exact: true }).click()
}

async function chooseChart(page: Page, item: string): Promise<void> {
  await page.locator('.chart-menu').first().click()
  await page.getByRole('menuitem', { name: item, exact: true }).click()
}

/** What each format begins with. */
const BEGINNINGS = { xlsx: 'PK', pptx: 'PK', html: '<!doctype html>', csv: 'scenario,', xmile: '<?xml' } as const

/** The end of an archive's list of contents: without it the archive is broken off. */
const ARCHIVE_END = Buffer.from([0x50, 0x4b, 5, 6])

const LANGUAGES = ['fr-BE', 'en-GB'] as const
for (const [turn, locale] of LANGUAGES.entries())
  test.describe(`in ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 800 } })

    test('every other format and a chart leave the page whole, and all scenarios side by side', async ({ page }) => {
      const { exports: words } = await loadCatalogue(locale === 'fr-BE' ? 'fr' : 'en')
      await open(page)
      await openShipped(page, fast)
      for (const [format, beginning] of itsTurn(Object.entries(BEGINNINGS), turn, LANGUAGES.length))
        await test.step(`as ${format}`, async () => {
          const download = downloaded(page, `.${format}`)
          const beside = format === 'csv' || format === 'xmile' ? downloaded(page, `.${format}.json`) : null
          await chooseExport(page, words['menu.export'], words[`format.${format as 'xlsx'}`])
          const file = await download
          const bytes = await bytesOf(file)
          expect(bytes.subarray(0, beginning.length).toString()).toBe(beginning)
          await expect(page.locator('.export-notice')).toContainText(file.suggestedFilename())
          if (beginning === 'PK') expect(bytes.lastIndexOf(ARCHIVE_END)).toBeGreaterThan(10_000)
          if (beside) expect(JSON.parse((await bytesOf(await beside)).toString())).toMatchObject({ format, seed: 42 })
        })

      // What takes no turns is tried in one of them.
      const french = locale === 'fr-BE'
      if (!french)
        await test.step('a chart is saved as a picture and as a drawing that needs nothing else', async () => {
          const png = downloaded(page, '.png')
          await chooseChart(page, words['picture.png'])
          const picture = await bytesOf(await png)
          expect(picture.subarray(1, 4).toString()).toBe('PNG')
          // Twice the drawing's width: sharp on paper.
          expect(picture.readUInt32BE(16)).toBe(1920)

          const svg = downloaded(page, '.svg')
          await chooseChart(page, words['picture.svg'])
          const drawing = (await bytesOf(await svg)).toString()
          const title = await page.locator('.chart-card h2').first().textContent()
          expect(drawing).toContain(`aria-label="${title?.replaceAll('&', '&amp;')}`)
          expect(drawing.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(/)
        })

      if (!french) return
      await test.step('first in the menu is the data that a spreadsheet set up for Belgium reads', async () => {
        await page.locator('.file-menu').click()
        await page.getByRole('menuitem', { name: words['menu.export'], exact: true }).click()
        const first = page.getByRole('menuitem', { name: 'CSV' }).first()
        await expect(first).toHaveText(words['format.csv-excel'])
        const coming = downloaded(page, '.csv')
        await first.click()
        const text = (await bytesOf(await coming)).toString()
        // The mark that says UTF-8, semicolons, and a comma before decimals.
        expect(text.charCodeAt(0)).toBe(0xfeff)
        expect(text).toMatch(/;2030;\d+,\d+;\d+,\d+;-?\d/)
        expect(text).not.toMatch(/;\d+\.\d/)
      })

      await test.step('all scenarios leave side by side once that is ticked, in a small window too', async () => {
        await page.setViewportSize({ width: 390, height: 844 })
        await page.locator('.file-menu').click()
        await page.getByRole('menuitem', { name: words['menu.export'], exact: true }).click()
        const tick = page.getByRole('menuitemcheckbox', { name: words['menu.all'] })
        await expect(tick).toHaveAttribute('aria-checked', 'false')
        expect(await page.evaluate(findMess)).toEqual([])
        await tick.click()
        await expect(tick).toHaveAttribute('aria-checked', 'true')
        const download = downloaded(page, '.csv')
        await page.getByRole('menuitem', { name: words['format.csv'], exact: true }).click()
        const file = await download
        expect(file.suggestedFilename()).toContain(words['menu.all'])
        const named = (await bytesOf(file)).toString().matchAll(/^(.*),jobs\.net,.*,2030,/gm)
        const scenarios = await page.locator('.scenario .pill').allTextContents()
        expect(scenarios).toHaveLength(2)
        expect([...named].map(([, name]) => name)).toEqual(scenarios)
      })
    })
  })

test.describe('what leaves', () => {
  test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

  test('a drawing of the page leaves as it is to be, from the dark too, and a report as the page it is', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.emulateMedia({ colorScheme: 'dark' })
    await open(page)
    await test.step('it is copied to the clipboard as a picture, on white also in the dark', async () => {
      await chooseChart(page, 'Copy as picture')
      await expect(page.locator('.export-notice')).toContainText('on the clipboard')
      const corner = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        if (!item) throw new Error('nothing on the clipboard')
        const bitmap = await createImageBitmap(await item.getType('image/png'))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        return [...(context?.getImageData(2, 2, 1, 1).data ?? [])]
      })
      expect(corner).toEqual([255, 255, 255, 255])
    })

    await test.step('the menu and the notice of an export hold to the accessibility rules', async () => {
      const svg = downloaded(page, '.svg')
      await chooseChart(page, 'Save as SVG')
      await expect(page.locator('.export-notice .notice')).toContainText((await svg).suggestedFilename())
      const violations = await axeViolations(page, '.export-notice', '.chart-card')
      expect(violations).toEqual([])
      await page.getByRole('button', { name: 'Close this message' }).click()
      await expect(page.locator('.export-notice .notice')).toHaveCount(0)
    })

    await test.step('a chart of Compare leaves with the name of each scenario at its line', async () => {
      await openShipped(page, fast)
      await page.getByRole('button', { name: 'Compare' }).click()
      const svg = downloaded(page, '.svg')
      await chooseChart(page, 'Save as SVG')
      const drawing = (await bytesOf(await svg)).toString()
      for (const name of ['Net extra jobs', 'Unchanged policy', '4% for research by 2030'])
        expect(drawing).toContain(name)
    })

    await test.step('the report is handed to the browser’s print, as the page it is', async () => {
      // Chromium without a window prints nothing: what it is asked to print is looked at instead.
      await page.evaluate(() =>
        document.addEventListener(
          'load',
          ({ target }) => {
            const view = target instanceof HTMLIFrameElement ? target.contentWindow : null
            if (view) view.print = () => document.documentElement.setAttribute('data-printed', view.document.title)
          },
          true,
        ),
      )
      await chooseExport(page, 'Export', 'Report (PDF)')
      await expect(page.locator('.export-notice')).toContainText('Save as PDF')
      await expect(page.locator('html')).toHaveAttribute('data-printed', '4% for research by 2030')
    })
  })

  test('long work is cancelled at once, and a workbook says whose it is', async ({ page }) => {
    await withoutFileAccess(page)
    await open(page)
    await page.locator('.title-field').fill(`Con: ${'a long title '.repeat(20)}`)
    await page.keyboard.press('Enter')
    await page.clock.setFixedTime('2026-03-01T10:00:00.000Z')
    await page.keyboard.press('Control+s')
    await expect(page.locator('.study-title')).toContainText('saved')
    await page.clock.setFixedTime('2026-03-05T10:00:00.000Z')
    const files: string[] = []
    page.on('download', (download) => files.push(download.suggestedFilename()))

    await test.step('it shows that it is going on, is cancelled at once, and leaves nothing behind', async () => {
      await chooseExport(page, 'Export', 'Workbook with formulas (Excel)')
      await expect(page.locator('.export-notice')).toContainText('Workbook with formulas (Excel)…')
      await page.getByRole('button', { name: 'Cancel' }).click()
      await expect(page.locator('.export-notice .notice')).toHaveCount(0)
    })

    await test.step('it names the study, the scenario and when the study was saved last', async () => {
      const coming = downloaded(page, '.xlsx')
      await chooseExport(page, 'Export', 'Workbook with formulas (Excel)')
      const file = await coming
      // Had the one that was cancelled gone on, it would have come before.
      expect(files).toHaveLength(1)
      expect(file.suggestedFilename()).toMatch(/^Con a long title a long [a-z ]+ - Scenario 1\.xlsx$/)
      const notes = sheetOf(await openWorkbook(await bytesOf(file)), 'Notes')
      const said = Array.from(notes.getColumn(2).values, String)
      expect(said).toContain('Scenario 1')
      expect(said.find((each) => each.includes('UTC'))).toMatch(/^1 March 2026/)
    })
  })
})
