import { expect, type Page } from '@playwright/test'
import { itsTurn } from '../support/turns'
import { findMess } from './measure'
import { open, screenTab, speak, test, withoutRanges } from './pages'
import { faults, settled } from './settled'
import { dropAnother, present, shown, storyStudy, withoutFullScreen } from './story'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutRanges(page))

/** The smallest type of the slide that is shown, in pixels. */
const smallestType = (page: Page) =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('.layer[data-shown] .slide *')]
        .filter((each) => each.checkVisibility() && [...each.childNodes].some(({ nodeName }) => nodeName === '#text'))
        .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    ),
  )

// The looks take turns with what axe reads: each slide is read in one of them.
const LOOKS = [
  ['fr', 'dark'],
  ['nl', 'light'],
] as const

test('axe finds nothing: no story, a story, shown, at the presenter’s', async ({ page }) => {
  const readByAxe = async (what: string, where = page) => expect(await faults(where), what).toEqual([])
  await withoutFullScreen(page)
  await open(page)
  await screenTab(page, 'present').click()
  await page.locator('.story-empty').waitFor()
  for (const [turn, [language, colorScheme]] of LOOKS.entries())
    await test.step(`in ${language}, ${colorScheme}`, async () => {
      // What fades away while axe still reads has no colour of its own.
      await page.emulateMedia({ colorScheme })
      await speak(page, language)
      if (turn === 0) await readByAxe('no story')
      await dropAnother(page, await storyStudy(language))
      await page.locator('.story-item').nth(1).click()
      if (turn === 1) await readByAxe('a story')
      await present(page)
      for (const key of itsTurn(['1', '2', '3', '5'], turn, LOOKS.length)) {
        await page.keyboard.press(key)
        await page.mouse.move(200 + Number(key), 200)
        await readByAxe(key)
      }
      await page.keyboard.press('2')
      await page.keyboard.press('r')
      await page.keyboard.press('l')
      if (turn === 0) await readByAxe('revealed, with a lever')
      await page.keyboard.press('Escape')

      // A phone held upright: read without a lens, and driven without a keyboard.
      await page.setViewportSize({ width: 390, height: 844 })
      const bar = page.locator('.presentation-bar')
      const keys = ['1', '2', '3', '5', '4', 'l']
      for (const key of keys) {
        await page.keyboard.press(key)
        await settled(page)
        expect(await page.evaluate(findMess), `${key} on a phone`).toEqual([])
        expect(await smallestType(page), `${key} on a phone`).toBeGreaterThanOrEqual(12)
        if (itsTurn(keys, turn, LOOKS.length).includes(key)) await readByAxe(`${key} on a phone`)
        for (const button of await bar.getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 })
        const stage = await shown(page)
          .locator('.stage')
          .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => ({
            cut: scrollWidth > clientWidth,
            scrolls: scrollHeight > clientHeight,
          }))
        expect(stage, `${key} on a phone`).toEqual({ cut: false, scrolls: key === 'l' })
        // With a lever in hand its charts can still be read.
        for (const chart of await shown(page).locator('.slide-chart-body').all())
          expect((await chart.boundingBox())?.height, `${key} on a phone`).toBeGreaterThanOrEqual(
            key === 'l' ? 140 : 90,
          )
      }
      await bar.getByRole('button').last().click()
      await expect(bar).toBeHidden()
      for (const place of [0, 1, 2]) {
        await page.locator('.story-item').nth(place).click()
        await settled(page)
        expect(await page.evaluate(findMess), `slide ${place + 1} of the story on a phone`).toEqual([])
      }
      await page.setViewportSize({ width: 1280, height: 800 })
    })
  await present(page)
  const popup = page.waitForEvent('popup')
  await page.keyboard.press('p')
  const presenter = await popup
  await presenter.locator('.presenter').waitFor()
  await readByAxe('the presenter’s', presenter)
  await presenter.setViewportSize({ width: 800, height: 600 })
  for (const key of ['1', '2', '3']) {
    await page.keyboard.press(key)
    await settled(presenter)
    expect(await presenter.evaluate(findMess), `slide ${key} at the presenter’s`).toEqual([])
  }
})

const WIDE = { width: 1920, height: 1080 }
const WIDEST = { width: 3840, height: 2160 }

const KEYS = ['1', '2', 'r', '3', 'l', '4', 'Escape', '5', '6', 'ArrowRight']

// A language has every other size: a slide is drawn to the scale of its wall, the widest of which shows one alone.
const WALLS = [
  ['fr', [{ width: 1024, height: 768 }, WIDE]],
  ['en', [{ width: 1280, height: 800 }, WIDEST]],
] as const

test('on a screen of any size words keep their place, and are as large as it allows', async ({ page }) => {
  await withoutFullScreen(page)
  await open(page)
  const type = async () =>
    page.evaluate(() => {
      const px = (of: string) =>
        Math.min(
          ...[...document.querySelectorAll(`.layer[data-shown] ${of}`)].map((each) =>
            Number.parseFloat(getComputedStyle(each).fontSize),
          ),
        )
      return {
        heading: px('.slide-caption h2'),
        chart: px('.chart text'),
        figure: px('.slide-figure-value'),
      }
    })
  const large: Record<number, Awaited<ReturnType<typeof type>>> = {}
  for (const [language, sizes] of WALLS)
    await test.step(`in ${language}`, async () => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await speak(page, language)
      await dropAnother(page, await storyStudy(language))
      await screenTab(page, 'present').click()
      await page.locator('.story-item').nth(2).click()
      for (const size of sizes) {
        await page.setViewportSize(size)
        await settled(page)
        expect(await page.evaluate(findMess), `the story at ${size.width}`).toEqual([])
      }
      await present(page)
      for (const size of sizes) {
        await page.setViewportSize(size)
        for (const key of size === WIDEST ? ['3'] : KEYS) {
          await page.keyboard.press(key)
          await settled(page)
          expect(await page.evaluate(findMess), `key ${key} at ${size.width}`).toEqual([])
          const out = await page.evaluate(() =>
            [...document.querySelectorAll('.layer[data-shown] .slide > *')]
              .filter(
                (each) =>
                  each.getBoundingClientRect().bottom > (each.closest('.stage')?.getBoundingClientRect().bottom ?? 0),
              )
              .map(({ className }) => className),
          )
          expect(out, `key ${key} at ${size.width}`).toEqual([])
          if (key === '3') large[size.width] = await type()
          // A lever in hand takes its part of the wall.
          const whole = size === WIDE && !['l', '4'].includes(key)
          if (whole) expect(await smallestType(page), `key ${key}`).toBeGreaterThanOrEqual(28)
        }
      }
      await page.keyboard.press('Escape')
    })
  // Legible from the last row: a projector of 1024 lines shows no type on a chart below 1/70 of its width.
  expect(large[1024]?.chart).toBeGreaterThan(14.6)
  expect(large[1024]?.figure).toBeGreaterThan(28)
  for (const of of ['heading', 'chart', 'figure'] as const)
    expect((large[3840]?.[of] ?? 0) / (large[1920]?.[of] ?? 1), of).toBeCloseTo(2, 2)
})
