import { test as base, expect, type Page } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { startQuestions } from '#models/narrative/startQuestions'
import { textIn } from '../support/text'
import { findMess } from './measure'
import { card, discardIfAsked, giveUpWork, lever, open, screenTab, test, withoutRanges } from './pages'
import { axeViolations, settled } from './settled'
import { fileMenu, leverField, set } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

const questions = (page: Page) => page.locator('.question-card')
const passing = (page: Page) => page.getByRole('button', { name: 'Start from an empty study' })
const tourStep = (page: Page) => page.getByRole('dialog').filter({ hasText: /Three-minute tour|Visite de trois/ })

// In a context of its own, of which nobody knows anything.
base('a first visit asks what for, and answers from the model, in each language', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto('/')
  const [first] = startQuestions(await textIn('en'))
  if (!first) throw new Error('no question')
  for (const language of ['fr', 'en'] as const) {
    await page.getByRole('combobox', { name: /^(Language|Langue)$/ }).selectOption(language)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const expected = startQuestions(await textIn(language))
    await expect(questions(page)).toHaveCount(expected.length)
    for (const { question, sets, findings } of expected) {
      const asked = questions(page).filter({ hasText: question })
      if (sets) await expect(asked).toContainText(sets)
      for (const { value } of findings)
        await expect(asked).toContainText(`${value.number}${value.spaced ? ' ' : ''}${value.unit}`)
    }
    expect(await page.evaluate(findMess)).toEqual([])
  }
  expect(
    fetched.filter((path) => /\/(Workspace|analysis\.worker)-/.test(path)),
    'charts and workers wait',
  ).toEqual([])

  await page.getByRole('button', { name: first.question }).click()
  await expect(lever(page, 'research.intensity')).toHaveAttribute('data-changed')
  await page.reload()
  await expect(page.locator('.card').first()).toBeVisible()
  await expect(questions(page)).toHaveCount(0)
  await context.close()
})

test('from the start page one begins, goes and comes back without loss, and takes the tour', async ({ page }) => {
  await withoutRanges(page)
  await open(page)

  await test.step('a new study begins there, and the app’s name leads there and back without loss', async () => {
    await set(page, 'research.intensity', '4.2')
    await page.getByRole('button', { name: 'Levier, start page' }).click()
    await expect(questions(page).first()).toBeVisible()
    await page.getByRole('button', { name: 'Back to the open study' }).click()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.20')
    await page.keyboard.press('Control+z')
    await expect(leverField(page, 'research.intensity')).toHaveValue('3.32')
    // A question is answered by the results, whatever was looked at last.
    await page.locator('.screen-tab[data-screen="sources"]').click()
    await page.getByRole('button', { name: 'Levier, start page' }).click()
    await questions(page).first().getByRole('button').first().click()
    await discardIfAsked(page)
    await expect(page.locator('.screen-tab[data-screen="explore"]')).toHaveAttribute('aria-current', 'page')
    await fileMenu(page, 'New study')
    await passing(page).click()
    await expect(page.locator('.card').first()).toBeVisible()
  })

  await test.step('three shipped studies stand side by side without a lever set by hand', async () => {
    const { model } = await textIn('en')
    for (const id of ['research-4', 'research-4-fast', 'research-4-people']) {
      await page.getByRole('button', { name: 'Add an example as a scenario' }).click()
      // Its name goes on with what it is about.
      await page
        .getByRole('menuitem', { name: model.studies[id]?.label ?? id })
        .first()
        .click()
    }
    await screenTab(page, 'compare').click()
    const named = (id: string) =>
      page.getByRole('rowheader', { name: model.studies[id]?.label ?? id, exact: true }).first()
    for (const { id } of studies.filter((study) => study.id.startsWith('research-4')))
      await expect(named(id)).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(named('research-4-people')).toHaveCount(0)
  })

  await fileMenu(page, 'New study')
  await giveUpWork(page)
  await passing(page).click()

  await test.step('the tour leads past the real controls, can be left, and is found again', async () => {
    await page.getByRole('button', { name: 'Levier, start page' }).click()
    await page.getByRole('button', { name: 'Take the three-minute tour' }).click()
    await expect(tourStep(page)).toContainText('1 of 8')
    // The control beside it works while it is explained.
    const typed = lever(page, 'research.intensity').getByRole('textbox')
    await typed.click()
    await typed.fill('4')
    await expect(typed).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(typed).toBeFocused()
    await expect(card(page, 'research.effortReal')).toContainText('4')
    await expect(tourStep(page)).toBeVisible()
    // It goes with the lever where that goes up among the changed ones.
    await page.getByRole('slider', { name: 'Year', exact: true }).focus()
    await page.mouse.move(900, 780)
    await expect(page.getByRole('region', { name: 'Changed (1)' })).toBeVisible()
    await expect(page.locator('[data-lever="research.intensity"][data-toured]')).toBeVisible()
    for (let step = 2; step <= 8; step++) {
      await tourStep(page).getByRole('button', { name: 'Next' }).click()
      await expect(tourStep(page)).toContainText(`${step} of 8`)
      await expect(page.locator('[data-toured]')).toHaveCount(1)
    }
    await tourStep(page).getByRole('button', { name: 'Done' }).click()
    await expect(tourStep(page)).toHaveCount(0)

    await page.keyboard.press('Control+k')
    await page.keyboard.type('tour')
    await page.keyboard.press('Enter')
    await expect(tourStep(page)).toContainText('1 of 8')
    await page.keyboard.press('Escape')
    await expect(tourStep(page)).toHaveCount(0)
    await expect(page.locator('[data-toured]')).toHaveCount(0)
  })
})

test.describe('in French', () => {
  test.use({ locale: 'fr-BE' })

  test('axe finds nothing, and words keep their place from a projector to a phone', async ({ page }) => {
    const expectNoFault = async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const violations = await axeViolations(page)
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          colorScheme,
        ).toEqual([])
      }
    }
    await open(page)
    await page.getByRole('button', { name: 'Levier, page d’accueil' }).click()
    await expect(questions(page).first()).toBeVisible()
    await expectNoFault()
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size)
      await settled(page)
      expect(await page.evaluate(findMess), `${size.width}`).toEqual([])
    }
    // On a phone, too, all that can be chosen stands in one row, in the language with the longest words for it.
    await page.getByRole('combobox', { name: 'Langue' }).selectOption('nl')
    await expect(page.getByRole('button', { name: 'Bestand' })).toBeVisible()
    const tops = await page
      .locator('.header')
      .evaluate(({ children }) =>
        [...children].map((each) => each.getBoundingClientRect()).filter(({ width }) => width > 0),
      )
    for (const { top } of tops) expect(top).toBeLessThan(tops[0]?.bottom ?? 0)
    const widths = await page.locator('.header select').evaluateAll((all: HTMLElement[]) =>
      all.map((each) => {
        const shown = each.offsetWidth
        each.style.maxInlineSize = 'none'
        return { shown, whole: each.offsetWidth }
      }),
    )
    for (const { shown, whole } of widths) expect(shown, 'what is chosen is read whole').toBeGreaterThanOrEqual(whole)

    await test.step('axe finds nothing in the tour', async () => {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.getByRole('combobox', { name: 'Taal' }).selectOption('fr')
      await page.getByRole('button', { name: 'Suivre la visite de trois minutes' }).click()
      await expect(tourStep(page)).toBeVisible()
      await expectNoFault()
    })
  })
})
