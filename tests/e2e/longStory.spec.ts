import { writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { shipped } from '../shared/study/samples'
import { open, screenTab, test, withoutRanges } from './pages'
import { openFile, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutFileAccess(page))

const SLIDES = 60

test('of a long story, the slides in sight are drawn first, another when it comes into sight, all on paper', async ({
  page,
}, info) => {
  const path = info.outputPath('long.levier')
  const study = JSON.parse(shipped.get('everything-recommended') ?? '')
  const [{ id }] = study.scenarios
  study.story = Array.from({ length: SLIDES }, (_, at) => ({
    id: `slide-${at}`,
    scenario: id,
    view: { kind: 'charts', charts: study.charts, year: 2030 },
    caption: `# Slide ${at + 1}`,
  }))
  writeFileSync(path, JSON.stringify(study))
  await withoutRanges(page)
  await open(page)
  await openFile(page, path)
  await screenTab(page, 'present').click()
  const items = page.locator('.story-item')
  const drawn = page.locator('.story-thumb .slide')
  await expect(items).toHaveCount(SLIDES)
  await expect(items.first().locator('.slide')).toBeVisible()
  expect(await drawn.count()).toBeLessThan(SLIDES / 2)

  await items.last().scrollIntoViewIfNeeded()
  await expect(items.last().locator('.slide')).toBeVisible()
  expect(await drawn.count()).toBeLessThan(SLIDES)

  await page.pdf()
  await expect(drawn).toHaveCount(SLIDES)
})
