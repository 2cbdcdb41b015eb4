import { expect } from '@playwright/test'
import { findMess } from './measure'
import { open, screenTab, speak, test, withoutRanges } from './pages'
import { axeViolations, settled } from './settled'
import { withoutFullScreen } from './story'
import { set } from './studies'

// They take turns with what axe reads.
const LOOKS = [
  ['en', 'light', 'Flanders', 'Turnover', 'Table', 'Entities active in defence in Brussels'],
  ['fr', 'dark', 'Flandre', 'Chiffre d’affaires', 'Tableau', 'Entités actives dans la défense à Bruxelles'],
] as const

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('where it lands: the map is drawn, read as a list and as a table, shown on a slide, and cities are told of', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await withoutRanges(page)
  await withoutFullScreen(page)
  await open(page)
  expect(fetched.filter((url) => /\/Regions-/.test(url))).toEqual([])
  await set(page, 'research.intensity', '4')
  await page.locator('.add-to-story').click()
  await screenTab(page, 'present').click()
  await page.locator('.slide-fields select').nth(1).selectOption('regions')

  for (const [turn, [language, colorScheme, region, measure, tableName, figure]] of LOOKS.entries()) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 1280, height: 800 })
    await speak(page, language)

    await test.step('the map is drawn, read as a list and as a table, and axe finds nothing', async () => {
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
      if (turn === 0) expect((await axeViolations(page, '.regions')).map(({ id }) => id)).toEqual([])

      await card.getByRole('button', { name: measure, exact: true }).click()
      await expect(card.getByRole('button', { name: measure, exact: true })).toHaveAttribute('aria-pressed', 'true')
      await card.getByRole('button', { name: tableName, exact: true }).click()
      const row = card.getByRole('row').filter({ has: page.getByRole('rowheader', { name: region }) })
      await expect(row.getByRole('cell')).toHaveCount(4)
      await expect(row).toContainText(change)
    })

    await test.step('the seven cities have what is said of them, and their figures lead to their entry', async () => {
      await expect(page.locator('.cities > li')).toHaveCount(7)
      await expect(page.locator('[data-city="antwerp"] .city-said li')).toHaveCount(3)
      await page.locator('[data-city="brussels"]').getByRole('button', { name: figure }).focus()
      await page.keyboard.press('Enter')
      await expect(screenTab(page, 'model')).toHaveAttribute('aria-current', 'page')
    })

    await test.step('a slide shows the map, each Region with its change, and its words keep their place', async () => {
      await page.locator('.header .primary').click()
      await page.keyboard.press('Home')
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
      if (turn === 1) {
        // What lies over the slide fades away once the pointer rests.
        await expect(page.locator('.presentation')).not.toHaveAttribute('data-stirred')
        const violations = await axeViolations(page)
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      // The map rests on documents too: a story that shows nothing else ends with them.
      await page.keyboard.press('ArrowRight')
      await expect(slide.locator('.slide-sources li').first()).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator('.presentation')).toHaveCount(0)
    })
  }
})
