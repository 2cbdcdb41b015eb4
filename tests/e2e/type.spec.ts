import { expect, type Page } from '@playwright/test'
import { screens } from '../../renderer/app/view/screens'
import { open, openShipped, screenTab, test, withoutRanges } from './pages'
import { settled, smallTargets } from './settled'
import { fileMenu, set } from './studies'

/**
 * The sizes and weights of all words in sight, but for slides and formulas, which have scales of their own. Runs in the
 * page.
 */
function typeInSight(): { readonly sizes: readonly number[]; readonly weights: readonly string[] } {
  const styles = [...document.querySelectorAll('body *')].flatMap((element) => {
    const said = [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
    const unseen =
      !element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden, .slide, math, option')
    return said && !unseen ? [getComputedStyle(element)] : []
  })
  return {
    sizes: styles.map(({ fontSize }) => Math.round(Number.parseFloat(fontSize) * 10) / 10),
    weights: styles.map(({ fontWeight }) => fontWeight),
  }
}

/** Elements whose whole text is one sign that is no number and no unit, nor stands for what is awaited: an icon made of a character. */
const characters = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body :not(option, text, tspan)')]
      .filter((element) => element instanceof HTMLElement && element.children.length === 0)
      .filter((element) => !element.closest('[aria-busy="true"]'))
      .filter((element) => /^[^\p{N}\s·–%]$/u.test(element.textContent?.trim() ?? ''))
      .map((element) => element.parentElement?.outerHTML ?? ''),
  )

test('every screen together has at most five sizes and three weights of type and no icon made of a character, and with every dialog targets of 24 pixels', async ({
  page,
}) => {
  const [sizes, weights] = [new Set<number>(), new Set<string>()]
  const look = async (where: string) => {
    await settled(page)
    const seen = await page.evaluate(typeInSight)
    expect(seen.sizes.length, where).toBeGreaterThan(20)
    for (const size of seen.sizes) sizes.add(size)
    for (const weight of seen.weights) weights.add(weight)
    expect.soft(await characters(page), where).toEqual([])
  }
  await withoutRanges(page)
  await open(page)
  await openShipped(page, 3)
  for (const screen of screens) {
    await screenTab(page, screen).click()
    await page.locator('#results h2').first().waitFor({ state: 'attached' })
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
    await look(screen)
    expect.soft(await smallTargets(page), screen).toEqual([])
  }
  const opened = async (what: string, role: 'dialog' | 'alertdialog' | 'menu' = 'dialog') => {
    await page.getByRole(role).first().waitFor()
    expect.soft(await smallTargets(page), what).toEqual([])
    expect.soft(await characters(page), what).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole(role)).toHaveCount(0)
  }
  await page.keyboard.press('Control+k')
  await opened('palette')
  await screenTab(page, 'explore').click()
  for (const name of [/^Study details/, /^Rename, move or delete/, /^Choose what this chart shows/, /^About /]) {
    await page.getByRole('button', { name }).first().click()
    await opened(`${name}`)
  }
  await fileMenu(page, 'About Levier')
  await opened('about')
  await page.locator('.file-menu').click()
  await opened('files', 'menu')
  await set(page, 'research.intensity', '4.1')
  await fileMenu(page, 'New study')
  await opened('question', 'alertdialog')
  await page.locator('.app-name').click()
  await page.locator('.question-card').first().waitFor()
  await look('start')
  expect.soft(await smallTargets(page), 'start').toEqual([])
  expect([...sizes].sort((one, other) => one - other)).toEqual([12, 13.5, 16, 20, 28])
  expect([...weights].sort()).toEqual(['400', '500', '600'])
})
