import { expect, type Page } from '@playwright/test'
import { screens } from '../../renderer/app/view/screens'
import { pdfText } from '../support/pdfText'
import { itsTurn } from '../support/turns'
import { open, screenTab, test } from './pages'
import { settled } from './settled'
import { dropStudy, languageOf, storyStudy } from './story'

/** Words and numbers: capitals, spaces, hyphens and apostrophes are not the same on paper as on the page. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{Ll}+|\p{N}+/gu) ?? []

const plain = (text: string): string => wordsOf(text).join('')

async function printed(page: Page): Promise<readonly string[]> {
  return pdfText(await page.pdf({ format: 'A4' })).map(plain)
}

/** The words that the screen's main part shows where it is printed; charts are drawn anew for another width. */
async function wordsToPrint(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const shown = await page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent?.checkVisibility({ visibilityProperty: true }) && !parent.closest('svg, option, .hidden'))
        found.push(walker.currentNode.nodeValue ?? '')
    }
    return found.join(' ')
  })
  await page.emulateMedia({ media: null })
  return wordsOf(shown)
}

async function show(page: Page, screen: (typeof screens)[number]): Promise<void> {
  await screenTab(page, screen).click()
  await expect(screenTab(page, screen)).toHaveAttribute('aria-current', 'page')
  // Everything is computed, the range of every headline too.
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.locator('.status-draws')).toContainText(/10.000/)
  await expect(page.locator('[data-stale], [aria-busy="true"]')).toHaveCount(0)
  if (screen === 'uncertainty') await expect(page.getByText(/10.000 simulations (with all|de tous)/)).toBeVisible()
  await settled(page)
}

const LOOKS = [
  ['fr-BE', 'dark'],
  ['en-GB', 'light'],
] as const

for (const [turn, [locale, theme]] of LOOKS.entries())
  test.describe(`on paper in ${locale}, from a ${theme} screen`, () => {
    test.use({ locale, colorScheme: theme, viewport: { width: 1280, height: 800 } })

    test('every other screen is printed whole, with the study’s title, the date and the sources on each page', async ({
      page,
    }) => {
      await page.clock.setFixedTime('2031-03-05T12:00:00Z')
      await open(page)
      await dropStudy(page, await storyStudy(languageOf(locale)))
      // The page may have been open for days.
      await page.clock.setFixedTime('2032-03-08T12:00:00Z')
      for (const screen of itsTurn(screens, turn, LOOKS.length)) {
        await show(page, screen)
        const tab = plain(await screenTab(page, screen).innerText())
        const words = await wordsToPrint(page)
        const pages = await printed(page)
        for (const [index, each] of pages.entries()) {
          const where = `${screen}, page ${index + 1} of ${pages.length}`
          expect(each, where).toMatch(/^workshop/)
          expect(each.slice(0, 200), where).toContain(tab)
          expect(each, where).toMatch(/8(mars|march)2032/)
          expect(each, where).toContain('sources')
          expect(each, where).toContain(`${index + 1}${pages.length}`)
        }
        const all = pages.join('')
        expect(words.length, screen).toBeGreaterThan(20)
        expect(
          words.filter((word) => !all.includes(word)),
          screen,
        ).toEqual([])
      }
    })
  })

const HEIGHTS = ['297mm', '260mm', '230mm']

test.describe('on paper', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark', viewport: { width: 1280, height: 800 } })

  test('paper is black on white, with whole charts and lists to their last row', async ({ page }) => {
    await open(page)
    await test.step('it is black on white, whatever the theme, and without controls', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      for (const theme of ['system', 'dark'] as const) {
        await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, { theme: chosen }), theme)
        const { color, backgroundColor } = await page.evaluate(() => {
          const style = getComputedStyle(document.body)
          return { color: style.color, backgroundColor: style.backgroundColor }
        })
        expect([color, backgroundColor], theme).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
      }
      for (const role of ['slider', 'combobox', 'navigation', 'banner', 'contentinfo'] as const)
        for (const each of await page.getByRole(role).all()) await expect(each).toBeHidden()
    })

    await page.emulateMedia({ media: null })
    await dropStudy(page, await storyStudy('en'))
    await test.step('a long list is printed to its last row, over as many pages as it takes', async () => {
      await show(page, 'sources')
      const last = page.getByRole('table').getByRole('rowheader').last()
      const name = plain((await last.innerText()).split('\n')[0] ?? '')
      const head = plain((await page.getByRole('table').getByRole('columnheader').allInnerTexts()).join(''))
      const pages = await printed(page)
      expect(pages.length).toBeGreaterThan(5)
      expect(pages.at(-1)).toContain(name)
      for (const each of pages) expect(each, 'the head of the table is repeated').toContain(head)
    })

    await test.step('a chart stands on one page with its title and its source', async () => {
      await show(page, 'uncertainty')
      const cards = page.locator('.chart-card')
      // A chart is drawn anew for the width of the paper: what stands on it is read there.
      await page.emulateMedia({ media: 'print' })
      await settled(page)
      const titles = await cards.getByRole('heading').allInnerTexts()
      expect(titles.length).toBeGreaterThan(1)
      let ends: readonly (readonly string[])[] = []
      await expect(async () => {
        ends = await cards.evaluateAll((all) =>
          all.map((each) =>
            [[...each.querySelectorAll('svg text')], [...each.querySelectorAll('.chart-source')]].map(
              (texts) => texts.at(-1)?.textContent ?? '',
            ),
          ),
        )
        expect(ends.flat().filter((text) => text !== '').length).toBeGreaterThan(titles.length)
      }).toPass()
      await page.emulateMedia({ media: null })
      // On paper of one width and several heights, so that a page ends at other places.
      for (const height of HEIGHTS) {
        const pages = pdfText(await page.pdf({ width: '210mm', height })).map(plain)
        for (const [index, title] of titles.entries()) {
          const parts = [title, ...(ends[index] ?? [])].map(plain)
          expect(
            pages.filter((each) => parts.every((part) => each.includes(part))),
            `${title}, ${height}`,
          ).toHaveLength(1)
        }
      }
    })
  })
})
