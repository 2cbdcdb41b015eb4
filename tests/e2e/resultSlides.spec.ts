import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { studySchema } from '#shared/study/schema'
import { resultKinds } from '#shared/study/slide'
import type { Slide, Study } from '#shared/study/study'
import { findMess } from './measure'
import { open, screenTab, test, withoutRanges } from './pages'
import { settled } from './settled'
import { dropAnother, storyStudy } from './story'

test.use({ locale: 'en-GB', viewport: { width: 1920, height: 1080 } })

test('slides about results are read from the last row, and tell what is tried and what an older model gave', async ({
  page,
}) => {
  await withoutRanges(page)
  await open(page)

  await test.step('slides about one result: what makes it, how sure it is, and what it is in every scenario', async () => {
    const story = resultKinds.map(
      (kind): Slide => ({
        id: kind,
        scenario: 'industry-package',
        // Of the number of jobs no document says what to reach.
        view: { kind, series: kind === 'uncertainty' ? 'dependency.europeanShare' : 'jobs.net', year: 2030 },
      }),
    )
    await dropAnother(page, { ...(await storyStudy('en')), story })
    await screenTab(page, 'present').click()
    await expect(page.getByRole('combobox', { name: /^Result/ })).toHaveValue('jobs.net')
    // In the list a slide looks as it will, or says what it is: no other chart stands for it.
    for (const [kind, name] of [
      ['why', 'WhyNet extra jobs'],
      ['uncertainty', 'UncertaintyEuropean share of deliveries'],
    ] as const) {
      const thumb = page.locator('.story-item').nth(resultKinds.indexOf(kind))
      await expect(thumb.locator('.slide')).toContainText(name)
      await expect(thumb.locator('.chart')).toHaveCount(0)
    }
    await page.locator('.header .primary').click()
    const slide = page.locator('.layer[data-shown]')

    await expect(slide.getByRole('row', { name: /^Defence spending \(target\)/ })).toContainText('jobs')
    const told = [
      slide.getByRole('row', { name: /^This scenario/ }),
      slide.locator('.slide-figure-value', { hasText: /\d% (chance|odds)/ }).last(),
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
    await page.keyboard.press('2')
    await expect(slide.locator('.slide-chart-title')).toHaveText(/ in 2030: .* to .*, nine times out of ten$/)
    await page.keyboard.press('3')
    await page.keyboard.press('ArrowRight')
    await expect(slide.getByRole('heading', { level: 2 })).toHaveText('Sources')
    await expect(slide.locator('.slide-model')).toContainText(
      /^The results on these slides also rest on \d+ of the \d+ assumptions/,
    )

    // What comes next is shown to the presenter as the room will see it.
    await page.keyboard.press('1')
    const popup = page.waitForEvent('popup')
    await page.keyboard.press('p')
    const presenter = await popup
    await expect(
      presenter.locator('.presenter-next .slide-figure-value', { hasText: /\d% (chance|odds)/ }).last(),
    ).toBeVisible()
    await presenter.close()
  })

  await test.step('a lever moved live has a line of its own beside the scenarios compared, which keep theirs', async () => {
    const view = { kind: 'compare', series: 'public.balance', year: 2030 } as const
    const study = await storyStudy('en')
    await dropAnother(page, { ...study, story: [{ id: 'compare', scenario: 'industry-package', view }] })
    await screenTab(page, 'present').click()
    await page.locator('.header .primary').click()
    const ends = page.locator('.layer[data-shown]').getByRole('img').locator('text')
    const name = study.scenarios.find(({ id }) => id === 'industry-package')?.name ?? ''
    await expect(ends.filter({ hasText: name })).toHaveCount(1)
    await expect(ends.filter({ hasText: 'live trial' })).toHaveCount(0)
    await page.keyboard.press('l')
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight')
    await expect(ends.filter({ hasText: 'live trial' })).toHaveCount(1)
    await expect(ends.filter({ hasText: name })).toHaveCount(2)
  })

  await test.step('what makes a result of an older study: the newer model has its part, beside the levers', async () => {
    const kept = readFileSync(new URL('../fixtures/model-1.0/03.levier', import.meta.url), 'utf8')
    const old = studySchema.parse(JSON.parse(kept)) as Study
    const view = { kind: 'why', series: 'turnover.total', year: 2033 }
    await dropAnother(page, { ...old, story: [{ id: 'why', scenario: 'mine', view }] })
    await screenTab(page, 'present').click()
    await expect(page.locator('.notice[data-kind="carried"]')).toBeVisible()
    await page.locator('.header .primary').click()
    const slide = page.locator('.layer[data-shown]')
    await expect(slide.getByRole('row', { name: /^Documents’ reference, model 1\.0/ })).toBeVisible()
    await expect(slide.getByRole('row', { name: /^The newer model \(2\.0 instead of 1\.0\)/ })).toContainText(/bn.€/)
    await expect(page.locator('.notice')).toHaveCount(0)
    await settled(page)
    expect(await page.evaluate(findMess)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('.notice[data-kind="carried"]')).toBeVisible()
  })
})
