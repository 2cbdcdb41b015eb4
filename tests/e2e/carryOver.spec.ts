import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { carryOver } from '#models/belgium/carryOver/carryOver'
import { studySchema } from '#shared/study/schema'
import type { Study } from '#shared/study/study'
import { discardIfAsked, open, speak, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { openFile, withoutFileAccess } from './studies'

const folder = fileURLToPath(new URL('../fixtures/model-1.0/', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.levier'))

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

test('each study of model 1.0 opens, and each thing that is not what it was is told, without a fault for axe', async ({
  page,
}) => {
  await open(page)
  const opensWithEverythingTold = async (name: string): Promise<void> => {
    const study = studySchema.parse(JSON.parse(readFileSync(folder + name, 'utf8'))) as Study
    await openFile(page, folder + name)
    await discardIfAsked(page)
    await expect(page.locator('.title-field')).toHaveValue(study.title)
    await expect(page.locator('.notice[data-kind="carried"] li')).toHaveCount(carryOver(study)?.told.length ?? 0)
  }
  expect(files.length).toBeGreaterThan(5)
  for (const name of files) await test.step(name, () => opensWithEverythingTold(name))
  await test.step('in French', async () => {
    await speak(page, 'fr')
    await opensWithEverythingTold('01.levier')
    expect((await axeViolations(page, '.notices')).map(({ id }) => id)).toEqual([])
  })
})
