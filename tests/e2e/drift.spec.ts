import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { releases } from '#models/belgium/releases'
import { open, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { openFile, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

const OLD = { id: 'belgium', version: '0.9', fingerprint: '9'.repeat(64) }

function oldStudy(path: string): void {
  const study = JSON.parse(readFileSync(new URL('../fixtures/study-v1.levier', import.meta.url), 'utf8'))
  study.model = OLD
  const [{ id }] = study.scenarios
  study.results = {
    [id]: {
      'jobs.net': { '2030': 123_456, '2035': 123_456, '2040': 123_456 },
      'turnover.total': { '2030': 1, '2035': 1, '2040': 1 },
    },
  }
  writeFileSync(path, JSON.stringify(study))
}

test('a study of an older model is told which results moved, by how much, and what the model does differently', async ({
  page,
}, info) => {
  const present = (await releases[belgium.version]?.())?.release
  if (!present) throw new Error('the present version is not kept')
  const figure = present.figures['economy.growth']
  const older = {
    ...present,
    ...OLD,
    figures: { ...present.figures, 'economy.growth': { ...figure, value: 2.5 } },
    equations: { ...present.equations, 'defence.orders': '000000000000', 'steam.power': '000000000000' },
  }
  // The list of versions, with one more in it that never was.
  await page.route(/\/releases-[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    const before = /(?="1\.0":[^"]*1\.0\.generated)/
    const body = await response.text()
    expect(body).toMatch(before)
    await route.fulfill({
      response,
      body: body.replace(before, () => `"0.9":async()=>({release:${JSON.stringify(older)}}),`),
    })
  })
  await open(page)
  const path = info.outputPath('old.levier')
  oldStudy(path)
  await openFile(page, path)
  const notice = page.locator('.notice[data-kind="drift"]')
  await expect(notice).toContainText('(model 0.9), 6 results have changed')
  await expect(notice).toContainText(/ was [\d,]+\u00a0jobs, is now [\d,]+\u00a0jobs \([+−][\d,]+\u00a0jobs\)/i)
  await notice.getByText('and 2 more').click()
  await expect(notice.locator('li:visible')).toHaveCount(6 + 3)
  await expect(notice).toContainText('3 differences in the current model')
  await expect(notice).toContainText(/Figure: .*growth.*, was 2\.5.*, is now [\d.]+/)
  await expect(notice).toContainText('Equation changed: ')
  await expect(notice).toContainText('Equation no longer there: steam.power')
  const violations = await axeViolations(page, '.notices')
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('of a model that is not known here no more is claimed than what is seen; messages can be closed at once', async ({
  page,
}, info) => {
  await open(page)
  await test.step('no more is claimed than what is seen', async () => {
    const path = info.outputPath('old.levier')
    oldStudy(path)
    await openFile(page, path)
    const notice = page.locator('.notice[data-kind="drift"]')
    await expect(notice).toContainText('6 results have changed')
    await expect(notice).toContainText('does not know that model (0.9)')
  })

  await test.step('several messages can be closed at once', async () => {
    const old = info.outputPath('older.levier')
    const study = JSON.parse(readFileSync(new URL('../fixtures/study-v0.levier', import.meta.url), 'utf8'))
    writeFileSync(old, JSON.stringify({ ...study, model: OLD }))
    await openFile(page, old)
    await expect(page.locator('.notice[data-kind]')).toHaveCount(2)
    await page.getByRole('button', { name: 'Close all 2 messages' }).click()
    await expect(page.locator('.notice[data-kind]')).toHaveCount(0)
    await expect(page.locator('.close-all')).toHaveCount(0)
  })
})
