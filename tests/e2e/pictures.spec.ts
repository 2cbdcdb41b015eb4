import { expect, type Page, type TestInfo } from '@playwright/test'
import { screens } from '../../renderer/app/view/screens'
import { whenDrawn } from '../../scripts/whenDrawn'
import { card, open, screenTab, test } from './pages'
import { differing, pictureOf, unlikeKept } from './picture'
import { settled } from './settled'

/** The share of pixels in which a page may differ from the picture kept of it. */
const TOLERANCE = 0.002

/** What Playwright calls it when pictures are to be kept anew. */
const UPDATES: ReadonlySet<string> = new Set(['all', 'changed'])

/** Leaves tests out where they cannot hold: pictures were kept on Linux, and others draw letters bolder or thinner. */
const onlyOnLinux = (): void => {
  // biome-ignore lint/suspicious/noSkippedTests: only elsewhere
  test.skip(process.platform !== 'linux', 'the pictures were kept on Linux')
}

/** What comes later than its screen, and belongs to its picture. */
const LATE: Readonly<Record<string, string>> = { why: '.revised', model: '.revised' }

/** Looks at a page beside its kept picture; what it looks like now lies with the results of the run. */
async function look(page: Page, name: string, info: TestInfo): Promise<void> {
  const late = LATE[name.split('-')[0] ?? '']
  if (late) await page.locator(late).first().waitFor()
  await whenDrawn(page)
  await settled(page)
  const compare = () => unlikeKept(page, name, UPDATES.has(info.config.updateSnapshots))
  let { share, now } = await compare()
  // A part that comes later than its screen may still be on its way.
  for (let again = 0; share > TOLERANCE && again < 5; again++) {
    await page.waitForTimeout(1000)
    ;({ share, now } = await compare())
  }
  await info.attach(name, { body: now, contentType: 'image/webp' })
  expect.soft(share, `${name}: if the change is wanted, \`npm run pictures\` keeps it`).toBeLessThanOrEqual(TOLERANCE)
}

/** The study of the first question, on Explore. */
async function openQuestion(page: Page): Promise<void> {
  await open(page)
  await page.locator('.app-name').click()
  await page.locator('.question-card button').first().click()
  await card(page, 'jobs.net').waitFor()
}

for (const [colorScheme, locale] of [
  ['light', 'fr-BE'],
  ['dark', 'nl-BE'],
] as const)
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale, viewport: { width: 1280, height: 800 } })

    onlyOnLinux()

    test('every screen looks as it was last looked at', async ({ page }, info) => {
      await openQuestion(page)
      for (const screen of screens) {
        await screenTab(page, screen).click()
        await look(page, `${screen}-${colorScheme}`, info)
      }
      await page.locator('.app-name').click()
      await look(page, `start-${colorScheme}`, info)
    })
  })

test.describe('on a phone', () => {
  test.use({ colorScheme: 'light', locale: 'de-BE', viewport: { width: 390, height: 844 } })

  onlyOnLinux()

  test('the main screens look as they were last looked at', async ({ page }, info) => {
    await openQuestion(page)
    for (const screen of ['explore', 'compare', 'why', 'goal'] as const) {
      await screenTab(page, screen).click()
      await look(page, `${screen}-phone`, info)
    }
  })
})

test.describe('the comparison', () => {
  test.use({ colorScheme: 'light', locale: 'fr-BE', viewport: { width: 1280, height: 800 } })

  // What a designer would call broken, each in one place of one screen.
  const faults = {
    'a card is gone': '.card[data-headline="jobs.net"] { visibility: hidden }',
    'the cards are half a line lower': '.cards { transform: translateY(8px) }',
    'small type is a tenth larger': '[data-lever] * { font-size: 105% }',
    'a chart has no lines': 'main svg path { stroke: transparent }',
    'the charts are a little darker': '.chart { background: #e9e9e9 }',
    'the bar of screens is of another colour': '.screen-tab { color: #c00 }',
  }

  test('sees a fault of any kind, and nothing where nothing changed', async ({ page }) => {
    await openQuestion(page)
    await whenDrawn(page)
    await settled(page)
    const sound = await pictureOf(page)
    for (const [fault, css] of Object.entries(faults)) {
      const planted = await page.addStyleTag({ content: css })
      await settled(page)
      const share = await differing(page, sound, await pictureOf(page))
      expect.soft(share, fault).toBeGreaterThan(TOLERANCE)
      await planted.evaluate((element) => (element as unknown as Element).remove())
    }
    await settled(page)
    expect(await differing(page, sound, await pictureOf(page))).toBe(0)
  })
})
