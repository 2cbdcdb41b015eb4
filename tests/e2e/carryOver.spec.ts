import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { carryOver } from '#models/belgium/carryOver/carryOver'
import { studySchema } from '#shared/study/schema'
import type { Study } from '#shared/study/study'
import { open, test } from './pages'
import { axeViolations } from './settled'
import { openFile, withoutFileAccess } from './studies'

const folder = fileURLToPath(new URL('../fixtures/model-1.0/', import.meta.url))
const files = readdirSync(folder).filter((name) => name.endsWith('.levier'))

test.use({ viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutFileAccess(page))

/** Opens it and counts what the page says of it. */
async function opensWithEverythingTold(page: Page, name: string): Promise<void> {
  const study = studySchema.parse(JSON.parse(readFileSync(folder + name, 'utf8'))) as Study
  await open(page)
  await openFile(page, folder + name)
  await expect(page.locator('.title-field')).toHaveValue(study.title)
  await expect(page.locator('.notice[data-kind="carried"] li')).toHaveCount(carryOver(study)?.told.length ?? 0)
}

for (const name of files)
  test.describe(`the study ${name} of model 1.0`, () => {
    test.use({ locale: 'en-GB' })
    test('opens, and each thing that is not what it was is told', ({ page }) => opensWithEverythingTold(page, name))
  })

test.describe('in French', () => {
  test.use({ locale: 'fr-BE' })
  test('what is told is without a fault for axe', async ({ page }) => {
    await opensWithEverythingTold(page, '01.levier')
    expect((await axeViolations(page, '.notices')).map(({ id }) => id)).toEqual([])
  })
})
