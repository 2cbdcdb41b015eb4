import { expect } from '@playwright/test'
import { resultKinds } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { findMess } from './measure'
import { open, screenTab, test } from './pages'
import { settled } from './settled'
import { dropStudy, storyStudy } from './story'

test.use({ locale: 'en-GB', viewport: { width: 1920, height: 1080 } })

test('slides about one result: what makes it, how sure it is, and what it is in every scenario', async ({ page }) => {
  const story = resultKinds.map(
    (kind): Slide => ({ id: kind, scenario: 'industry-package', view: { kind, series: 'jobs.net', year: 2030 } }),
  )
  await open(page)
  await dropStudy(page, { ...(await storyStudy('en')), story })
  await screenTab(page, 'present').click()
  await expect(page.getByRole('combobox', { name: /^Result/ })).toHaveValue('jobs.net')
  await page.locator('.header .primary').click()
  const slide = page.locator('.layer[data-shown]')

  await expect(slide.getByRole('row', { name: /^Defence spending \(target\)/ })).toContainText('jobs')
  const told = [
    slide.getByRole('row', { name: /^This scenario/ }),
    slide.locator('.slide-figure-value', { hasText: /\d%$/ }).last(),
    slide.getByRole('img').locator('text', { hasText: '4% for research by 2030' }),
  ]
  for (const [index, what] of told.entries()) {
    await page.keyboard.press(`${index + 1}`)
    await expect(what).toBeVisible()
    await settled(page)
    expect(await page.evaluate(findMess), `slide ${index + 1}`).toEqual([])
    const smallest = await slide
      .locator('.slide')
      .evaluate((face) =>
        Math.min(
          ...[...face.querySelectorAll('*')]
            .filter(
              (each) => each.checkVisibility() && [...each.childNodes].some(({ nodeName }) => nodeName === '#text'),
            )
            .map((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
        ),
      )
    expect(smallest, `slide ${index + 1}`).toBeGreaterThanOrEqual(28)
  }
  await page.keyboard.press('ArrowRight')
  await expect(slide.getByRole('heading')).toHaveText('Sources')
})
