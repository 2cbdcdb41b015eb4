import { test as base, expect, type Page } from '@playwright/test'
import { type GuideStep, guideSteps } from '../support/guideSteps'
import { findMess } from './measure'
import { open, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { fileMenu, withoutFileAccess } from './studies'

/** Does what a guide says with a control of that name. */
async function take(page: Page, { name, typed }: GuideStep): Promise<void> {
  const named = { name, exact: true }
  if (typed !== null) {
    const field = page.getByRole('textbox', named).or(page.getByRole('combobox', named))
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(typed)
    else {
      await field.fill(typed)
      await field.press('Enter')
    }
    return
  }
  const control = page.getByRole('button', named).or(page.getByRole('menuitem', named)).first()
  const screen = await control.getAttribute('data-screen')
  await control.click()
  if (screen !== null) await expect(control).toHaveAttribute('aria-current', 'page')
}

// Every language names the same steps, as its controls are called: tests/docs/guides.test.ts. Here each guide is followed once.
for (const [guide, locale, files] of [
  ['planner', 'fr-BE', ['.xlsx', '.levier']],
  ['facilitator', 'nl-BE', ['.pptx', '.levier']],
  ['consultant', 'de-BE', ['.levier', '.html']],
] as const)
  base.describe(`in ${locale}`, () => {
    base.use({ locale, viewport: { width: 1280, height: 800 } })

    base(`the guide for the ${guide} leads to its files`, async ({ page }) => {
      await withoutFileAccess(page)
      await withoutRanges(page)
      const language = locale.slice(0, 2)
      const steps = guideSteps(language, guide)
      const came: string[] = []
      page.on('download', (download) => came.push(download.suggestedFilename()))
      await page.goto('/')
      // The other guides begin where the planner's first step leads.
      const [first] = guideSteps(language, 'planner')
      if (guide !== 'planner' && first) await take(page, first)
      for (const step of steps) await base.step(step.name, () => take(page, step))
      for (const ending of files) await expect.poll(() => came.filter((name) => name.endsWith(ending))).toHaveLength(1)
    })
  })

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('the guides are read in the app, by keyboard', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  // The box that it shares its look with, before it.
  await fileMenu(page, 'About Levier')
  await expect(page.getByRole('dialog', { name: 'About Levier' })).toBeVisible()
  await page.keyboard.press('Escape')
  await fileMenu(page, /^(Guides|Gidsen|Leitfäden)$/)
  const guides = page.getByRole('dialog', { name: 'Guides' })
  await expect(guides.getByRole('heading', { name: '1. Move a lever' })).toBeVisible()
  await expect(
    guides.getByRole('list').getByRole('listitem').filter({ hasText: 'Start from an empty study' }),
  ).toHaveText('On the start page press Start from an empty study.')
  await guides.getByRole('button', { name: 'For the facilitator' }).press('Enter')
  await expect(guides.getByRole('heading', { name: '3. Present' })).toBeVisible()
  expect(await page.evaluate(findMess)).toEqual([])
  expect(await axeViolations(page, '.modal')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(guides).toBeHidden()
})
