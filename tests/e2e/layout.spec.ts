import { expect, type Page, type ViewportSize } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { type Language, languages } from '#shared/i18n/languages'
import { screens } from '../../renderer/app/view/screens'
import { randomSettings, seeded } from '../support/random'
import { itsTurn } from '../support/turns'
import { findMess } from './measure'
import { card, lever, open, openShipped, screenTab, speak, test, withoutRanges } from './pages'
import { axeViolations, settled } from './settled'
import { dropAnother, dropStudy, storyStudy } from './story'

const LARGE = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

/** The second is a window of 1280x800 at 200 %. The languages take turns with them, and with the screens. */
const SMALL = [
  { width: 768, height: 1024 },
  { width: 640, height: 400 },
  { width: 390, height: 844 },
]

/** Where long words tell most. */
const SMALLEST = { width: 320, height: 640 }

async function everySize(page: Page, sizes: readonly ViewportSize[], what: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    // Two frames: one for the size to be noticed, one for the charts to be drawn anew.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect.soft(await page.evaluate(findMess), `${what} at ${size.width}x${size.height}`).toEqual([])
  }
}

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

// The languages take turns with what is long; each is seen in the smallest windows, where long words tell.
test('words keep their place over the shipped studies', async ({ page }) => {
  // Random settings, below, have wider ones.
  await withoutRanges(page)
  await open(page)
  const opening = ['fr', 'nl'] as const
  for (const [turn, language] of opening.entries())
    await test.step(`over the shipped studies, in ${language}`, async () => {
      await speak(page, language)
      await everySize(page, LARGE, 'before')
      for (const [index, { id }] of itsTurn([...studies.entries()], turn, opening.length)) {
        await page.setViewportSize({ width: 1280, height: 800 })
        await openShipped(page, index)
        await settled(page)
        await everySize(page, LARGE, id)
      }
    })
})

test('words keep their place over random settings', async ({ page }) => {
  await open(page)
  for (const language of ['de', 'en'] as const)
    await test.step(`over random settings, in ${language}`, async () => {
      const random = seeded(language === 'de' ? 11 : 12)
      const study = await storyStudy(language)
      const [first] = study.scenarios
      if (!first) throw new Error('no scenario')
      const scenarios = Array.from({ length: 2 }, (_, index) => ({
        ...first,
        id: `random-${index}`,
        name: `Random ${index}`,
        levers: randomSettings(random, {}),
      }))
      await speak(page, language)
      await dropAnother(page, { ...study, scenarios, story: [] })
      for (const { name } of scenarios) {
        await page.setViewportSize({ width: 1920, height: 1080 })
        await page.getByRole('button', { name, exact: true }).click()
        await settled(page)
        await everySize(page, LARGE, name)
      }
    })
})

test('on every screen of a small window, and nothing lies beside it', async ({ page }) => {
  const all = Object.keys(languages) as Language[]
  const studiesInAll = await Promise.all(all.map(storyStudy))
  const [study] = studiesInAll
  if (!study) throw new Error('no study')
  // Names are their author's, in whatever language.
  const scenarios = study.scenarios.map((each, index) => studiesInAll[index % all.length]?.scenarios[index] ?? each)
  await open(page)
  await dropStudy(page, { ...study, scenarios, story: [] })
  for (const [turn, screen] of screens.entries()) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await screenTab(page, screen).click()
    // What is worked out comes later than its screen.
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    // Each screen in two of them, the next one in the other two.
    for (const [index, language] of itsTurn(all, turn % 2, 2).entries()) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await speak(page, language)
      await settled(page)
      await everySize(
        page,
        [...itsTurn(SMALL, (turn + index) % SMALL.length, SMALL.length), SMALLEST],
        `${screen} in ${language}`,
      )
    }
  }
})

test.describe('in a window of 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the levers come when they are called, beside a chart in sight, and go with Escape', async ({ page }) => {
    await open(page)
    const called = page.getByRole('button', { name: 'Levers', exact: true })
    await expect(lever(page, 'research.intensity')).toBeHidden()
    await called.press('Enter')
    const slider = lever(page, 'research.intensity').getByRole('slider')
    await slider.press('ArrowRight')
    await expect(card(page, 'jobs.net')).toBeInViewport()
    await slider.press('Escape')
    await expect(lever(page, 'research.intensity')).toBeHidden()
    const changed = page.getByRole('button', { name: 'Levers: 1 changed' })
    await expect(changed).toBeFocused()
    await expect(changed).toHaveAttribute('aria-expanded', 'false')
    // The levers hidden, with their headings, the cards' follow the page's.
    expect(await axeViolations(page)).toEqual([])
  })
})
