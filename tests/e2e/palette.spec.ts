import { expect, type Page } from '@playwright/test'
import { lever, open, speak, test, withoutRanges } from './pages'
import { axeViolations } from './settled'

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
}

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(({ page }) => withoutRanges(page))

test('the palette is loaded when it is asked for, goes where it is told, and gives the focus back', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await open(page)
  await test.step('it is loaded only when it is asked for, and axe finds nothing in it', async () => {
    expect(scripts.filter((url) => url.includes('Palette'))).toEqual([])
    await openPalette(page)
    await page.keyboard.type('jobs')
    await page.getByRole('menuitem').first().waitFor()
    const violations = await axeViolations(page, '[role="dialog"]')
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('goes to a lever, opens a study, changes the look, and is left with Escape', async () => {
    const choose = async (words: string) => {
      await page.getByRole('button', { name: 'Find anything' }).click()
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    }
    await choose('go to batteries')
    await expect(lever(page, 'batteries.capex').getByRole('textbox')).toBeFocused()
    await choose('study 4% 2030')
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('4.00')
    await choose('appearance dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await choose('year 2036')
    await expect(page.locator('.year-value').first()).toHaveText('2036')
    await choose('language francais')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await speak(page, 'en')
  await test.step('gives the focus back to where it was', async () => {
    const field = lever(page, 'research.intensity').getByRole('textbox')
    await field.focus()
    await openPalette(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(field).toBeFocused()
    await openPalette(page)
    await page.keyboard.type('appearance light')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(field).toBeFocused()
  })
})

test('the palette takes the keys that are typed while it is loaded, and the Enter after them', async ({ page }) => {
  await open(page)
  let load = (): void => undefined
  const loading = new Promise<void>((resolve) => {
    load = resolve
  })
  await page.route(/Palette/, async (route) => {
    await loading
    await route.continue()
  })
  const field = lever(page, 'research.intensity').getByRole('textbox')
  await field.focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('intensity 4.25 2031')
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue('3.32')
  load()
  await expect(field).toHaveValue('4.25')
  await expect(lever(page, 'research.intensity').locator('select')).toHaveValue('2031')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(field, 'where one was').toBeFocused()
})

test('in French the palette sets a lever and takes a series into a chart', async ({ page }) => {
  await open(page)
  await speak(page, 'fr')
  await test.step('it sets a lever to a typed number by a year, without accents', async () => {
    await openPalette(page)
    await page.keyboard.type('intensite 4,25 2031')
    await expect(page.getByRole('menuitem')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('4,25')
    await expect(lever(page, 'research.intensity').locator('select')).toHaveValue('2031')
  })

  await test.step('it takes a series into a chart, and what was done back', async () => {
    const title = page.locator('.chart-card h2').first()
    const before = (await title.textContent()) ?? ''
    await page.locator('.explore').evaluate((explore) => explore.scrollTo(0, explore.scrollHeight))
    await expect(title).not.toBeInViewport()
    await openPalette(page)
    await page.keyboard.type('gauche reseau')
    await expect(page.locator('.palette-none')).toBeVisible()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('gauche emplois des secteurs suivis')
    await page.keyboard.press('Enter')
    await expect(title).toContainText('Emplois des secteurs suivis')
    await expect(title).toBeInViewport()
    await openPalette(page)
    await page.keyboard.type('annuler')
    await page.keyboard.press('Enter')
    await expect(title).toHaveText(before)
  })
})
