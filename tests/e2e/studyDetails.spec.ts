import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { open, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

test('author, notes and seed are written, undone, saved; a seed that is none is refused', async ({ page }, info) => {
  await open(page)
  await page.getByRole('button', { name: 'Study details' }).click()
  const dialog = page.getByRole('dialog')
  const field = (name: string | RegExp) => dialog.getByRole('textbox', { name })
  await expect(field('Author'), 'which a browser may fill in').toHaveAttribute('autocomplete', 'name')
  await field('Author').fill('Ministry')
  await field('Notes on the study').fill('Line one\nline two')
  await field(/Notes on the scenario/).fill('A first try')
  await field('Random seed').fill('-1')
  await field('Title').focus()
  await expect(dialog.getByRole('alert')).toContainText('Enter a whole number from 0 to 4294967295. Kept: 42.')
  await field('Random seed').fill('7')
  await field('Title').focus()
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  const violations = await axeViolations(page, '.modal')
  expect(violations.map(({ id }) => id)).toEqual([])
  await dialog.getByRole('button', { name: 'Done' }).click()

  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.locator('.history-step')).toContainText([
    'Seed 42 → 7',
    /^Notes changed: /,
    'Notes changed',
    'Author changed',
    'When opened',
  ])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const path = info.outputPath('study.levier')
  await (await download).saveAs(path)
  const study = JSON.parse(readFileSync(path, 'utf8'))
  expect(study).toMatchObject({ author: 'Ministry', notes: 'Line one\nline two', seed: 42 })
  expect(study.scenarios[0].notes).toBe('A first try')
})
