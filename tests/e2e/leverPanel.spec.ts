import { test as base, expect, type Page } from '@playwright/test'
import { findMess } from './measure'
import { lever, screenTab, withoutRanges } from './pages'
import { axeViolations, settled } from './settled'
import { leverField, set } from './studies'

base.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

/** Past the start page, the levers as nobody has arranged them yet. */
async function fresh(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('.start-leave').click()
  await page.locator('.card').first().waitFor()
}

const find = (page: Page) => page.getByRole('searchbox', { name: /^(Find a lever|Rechercher un levier)$/ })
const shown = (page: Page) =>
  page.locator('.lever').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-lever')))
const KEY = ['research.intensity', 'skills.engineers', 'defence.effort', 'defence.equipmentShare', 'safe.loans']

base(
  'key levers stand first, the rest is folded, and what changed comes on top once the hand has left',
  async ({ page }) => {
    await withoutRanges(page)
    await fresh(page)
    expect(new Set(await shown(page))).toEqual(new Set(KEY))
    await set(page, 'safe.loans', '4000')
    expect((await shown(page))[0], 'rows stay under the hand').not.toBe('safe.loans')
    await page.locator('.status').click()
    await expect.poll(async () => (await shown(page))[0]).toBe('safe.loans')
    await expect(page.getByRole('region', { name: 'Europe', exact: true })).toContainText('1 changed')

    await page.getByRole('button', { name: /^Projects/ }).click()
    await expect(lever(page, 'chips.capex')).toBeVisible()
    await lever(page, 'chips.capex').locator('.lever-help').click()
    await page.getByRole('button', { name: 'Keep among the key levers' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('region', { name: 'Key levers' }).locator('[data-lever="chips.capex"]')).toBeVisible()
    await page.reload()
    await expect(lever(page, 'chips.capex')).toBeVisible()
  },
)

base('a mark sets its lever, by pointer and in the help, which says what the lever does here', async ({ page }) => {
  await withoutRanges(page)
  await fresh(page)
  await lever(page, 'research.intensity').locator('.lever-mark', { hasText: 'recommended' }).click()
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.00')
  await lever(page, 'defence.effort').locator('.lever-help').click()
  const help = page.getByRole('dialog', { name: 'Defence spending (target)' })
  await expect(help).toContainText(/“Net extra jobs.*” in 2030 changes by/)
  // What has to be said at a lever stands there too.
  await expect(help).toContainText(/A tenth of a percentage point of effort is 658.m.€ a year in 2030/)
  await help.getByRole('button', { name: /^Set to 3\.50/ }).click()
  await expect(leverField(page, 'defence.effort')).toHaveValue('3.50')
  // The rest of the page waits while the help is open.
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  // A rise that asks for more than 0.3 points in a year is warned of where it is set.
  const fast = lever(page, 'defence.effort').getByText('A fast rise in the effort')
  await expect(fast).toHaveCount(0)
  await leverField(page, 'defence.effort').fill('5')
  await page.keyboard.press('Enter')
  await expect(fast).toBeVisible()
  // What it is in the model is on another screen, and the help does not stand over that.
  await lever(page, 'defence.effort').locator('.lever-help').click()
  await help.locator('[data-explains]').click()
  await expect(screenTab(page, 'model')).toHaveAttribute('aria-current', 'page')
  await expect(help).toHaveCount(0)
})

base(
  'a lever that is folded away is reached from the palette; the words of its help are there with its buttons, however late',
  async ({ page }) => {
    await withoutRanges(page)
    await fresh(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('go to chips')
    await page.keyboard.press('Enter')
    await expect(leverField(page, 'chips.capex')).toBeFocused()
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      await route.continue()
    })
    await lever(page, 'chips.capex').locator('.lever-help').click()
    const pin = page.getByRole('button', { name: 'Keep among the key levers' })
    await pin.waitFor()
    // A button that came first would be moved by them while it is pressed.
    expect(await page.getByRole('dialog').textContent()).toContain('An investment below the smallest plant')
  },
)

base.describe('in French', () => {
  base.use({ locale: 'fr-BE' })

  base('a lever is found by a planner’s words, and Enter leads to its number', async ({ page }) => {
    await withoutRanges(page)
    await fresh(page)
    await find(page).fill('investissement défense')
    await expect(page.getByRole('status').filter({ hasText: /trouvé/ })).toBeVisible()
    expect(await shown(page)).toContain('defence.effort')
    await find(page).fill('permis')
    await page.keyboard.press('Enter')
    await expect(leverField(page, 'industry.permits')).toBeFocused()
    await find(page).focus()
    await page.keyboard.press('Escape')
    await expect(find(page)).toHaveValue('')
  })

  base('axe finds nothing, and words keep their place, in light and dark', async ({ page }) => {
    await withoutRanges(page)
    await fresh(page)
    await set(page, 'research.intensity', '4')
    await page.locator('.status').click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await settled(page)
      const violations = await axeViolations(page)
      expect(violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    expect(await page.evaluate(findMess)).toEqual([])
    const heights = await page.locator('.lever').evaluateAll((rows) => rows.map((row) => row.clientHeight))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43)
  })
})
