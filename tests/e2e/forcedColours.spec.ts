import { expect, type Locator, type Page } from '@playwright/test'
import { screens } from '../../renderer/app/view/screens'
import { itsTurn } from '../support/turns'
import { lever, open, screenTab, test, withoutRanges } from './pages'
import { axeViolations, settled } from './settled'
import { set } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

/** The colours that a part of the page is drawn with, seen in the pixels of its picture. */
async function coloursOf(page: Page, part: Locator): Promise<number> {
  const picture = (await part.screenshot()).toString('base64')
  return page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    const counts = new Map<number, number>()
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    // Edges are blurred into many shades: a colour is one that covers something.
    return [...counts.values()].filter((count) => count >= 12).length
  }, picture)
}

const THEMES = ['light', 'dark'] as const

test('with the system’s colours all is seen that tells something, in either theme', async ({ page }) => {
  // A part that was just changed may be pictured before it is drawn.
  const seen = (part: Locator, what: string) => expect.poll(() => coloursOf(page, part), what).toBeGreaterThan(1)
  await page.emulateMedia({ forcedColors: 'active' })
  await withoutRanges(page)
  await open(page)
  for (const [turn, colorScheme] of THEMES.entries()) {
    await page.emulateMedia({ colorScheme })
    await screenTab(page, 'explore').click()
    await set(page, 'defence.effort', '2')
    // What limits is told of the lever moved last.
    await set(page, 'research.intensity', `4.${turn}`)
    await settled(page)

    await test.step('tracks, marks and charts are seen', async () => {
      for (const part of [
        lever(page, 'research.intensity').locator('.lever-track'),
        page.locator('.year-track').first(),
        page.locator('.chart-card').first().locator('.chart-lines'),
      ])
        await seen(part, String(part))
      // Money and researchers limit research in turn; orders, then people or plants, limit defence.
      const strip = page.locator('.limit-strip')
      await lever(page, 'research.intensity').locator('select').selectOption('2030')
      await expect(strip.locator('[data-limit="researchers"]')).toHaveCount(1)
      await seen(strip, 'what limits research')
      await lever(page, 'defence.effort').getByRole('textbox').fill('3')
      await page.keyboard.press('Enter')
      await expect(strip.locator('[data-limit="supply"]')).toHaveCount(1)
      await seen(strip, 'what limits defence')
      // The line of a slider itself: its thumb alone is a colour too.
      for (const track of ['.lever-track', '.year-track']) {
        const line = await page
          .locator(track)
          .first()
          .evaluate((element) => [
            getComputedStyle(element, '::before').backgroundColor,
            getComputedStyle(document.body).backgroundColor,
          ])
        expect(line[0], track).not.toBe(line[1])
      }
      const base = lever(page, 'research.intensity').locator('.lever-base')
      const [mark, behind] = await base.evaluate((element) => [
        getComputedStyle(element).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
      ])
      expect(mark).not.toBe(behind)
    })

    // The other half is seen in the other theme: the system's colours are the same.
    await test.step('axe finds nothing on half of the screens', async () => {
      for (const screen of itsTurn(screens, turn, THEMES.length)) {
        await screenTab(page, screen).click()
        await expect(screenTab(page, screen)).toHaveAttribute('aria-current', 'page')
        await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
        const violations = await axeViolations(page)
        expect(violations.map(({ id, nodes }) => `${screen} ${id}: ${nodes[0]?.html}`)).toEqual([])
      }
    })
  }
})
