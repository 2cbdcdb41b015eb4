import { expect } from '@playwright/test'
import { findMess } from './measure'
import { lever, open, screenTab, test } from './pages'
import { axeViolations, settled } from './settled'

for (const [locale, colorScheme, region, measure, tableName, figure] of [
  ['en-GB', 'light', 'Flanders', 'Turnover', 'Table', 'Entities active in defence in Brussels'],
  ['fr-BE', 'dark', 'Flandre', 'Chiffre d’affaires', 'Tableau', 'Entités actives dans la défense à Bruxelles'],
] as const)
  test.describe(`where it lands, in ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme, viewport: { width: 1280, height: 800 } })

    test('the map is drawn, read as a list and as a table, and axe finds nothing', async ({ page }) => {
      const fetched: string[] = []
      page.on('request', (request) => fetched.push(request.url()))
      await open(page)
      expect(fetched.filter((url) => /\/Regions-/.test(url))).toEqual([])
      await lever(page, 'research.intensity').getByRole('textbox').fill('4')
      await page.keyboard.press('Enter')
      await screenTab(page, 'regions').click()

      const card = page.locator('.region-card')
      await expect(card.locator('svg[role="img"] path')).toHaveCount(3)
      // What the picture says is said to a screen reader, and stands in the list.
      await expect(card.getByRole('img')).toHaveAccessibleName(new RegExp(`${region} .*\\+`))
      const item = card.locator('[data-region="flanders"]')
      await expect(item).toContainText(region)
      const change = (await item.locator('.soft').textContent()) ?? ''
      expect(change).toMatch(/^\+/)
      await expect(card.getByRole('img').locator('text', { hasText: change }).first()).toBeVisible()
      expect((await axeViolations(page, '.regions')).map(({ id }) => id)).toEqual([])

      await card.getByRole('button', { name: measure, exact: true }).click()
      await expect(card.getByRole('button', { name: measure, exact: true })).toHaveAttribute('aria-pressed', 'true')
      await card.getByRole('button', { name: tableName, exact: true }).click()
      const row = card.getByRole('row').filter({ has: page.getByRole('rowheader', { name: region }) })
      await expect(row.getByRole('cell')).toHaveCount(4)
      await expect(row).toContainText(change)
    })

    test('a slide shows the map, each Region with its change, and its words keep their place', async ({ page }) => {
      await open(page)
      await lever(page, 'research.intensity').getByRole('textbox').fill('4')
      await page.keyboard.press('Enter')
      await page.locator('.add-to-story').click()
      await screenTab(page, 'present').click()
      await page.locator('.slide-fields select').nth(1).selectOption('regions')
      await page.locator('.header .primary').click()
      const slide = page.locator('.layer[data-shown]')
      const map = slide.getByRole('img', { name: new RegExp(region) })
      for (const width of [1024, 1280, 1920]) {
        await page.setViewportSize({ width, height: Math.round((width * 5) / 8) })
        await expect(map.locator('path')).toHaveCount(3)
        await settled(page)
        expect(await page.evaluate(findMess), `at ${width}`).toEqual([])
        const below = await slide.locator('.slide-figures').evaluate((each) => {
          const stage = each.closest('.stage')?.getBoundingClientRect().bottom ?? 0
          return each.getBoundingClientRect().bottom - stage
        })
        expect(below, `at ${width}`).toBeLessThanOrEqual(0)
      }
      const item = slide.getByRole('listitem').filter({ hasText: region })
      const change = (await item.locator('.slide-figure-change').textContent()) ?? ''
      expect(change).toMatch(/^\+/)
      await expect(map.locator('text', { hasText: change }).first()).toBeVisible()
      // What lies over the slide fades away once the pointer rests.
      await expect(page.locator('.presentation')).not.toHaveAttribute('data-stirred')
      const violations = await axeViolations(page)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

      // The map rests on documents too: a story that shows nothing else ends with them.
      await page.keyboard.press('ArrowRight')
      await expect(slide.locator('.slide-sources li').first()).toBeVisible()
    })

    test('the seven cities have what is said of them, and their figures lead to their entry', async ({ page }) => {
      await open(page)
      await screenTab(page, 'regions').click()
      await expect(page.locator('.cities > li')).toHaveCount(7)
      await expect(page.locator('[data-city="antwerp"] .city-said li')).toHaveCount(3)
      await page.locator('[data-city="brussels"]').getByRole('button', { name: figure }).focus()
      await page.keyboard.press('Enter')
      await expect(screenTab(page, 'model')).toHaveAttribute('aria-current', 'page')
    })
  })
