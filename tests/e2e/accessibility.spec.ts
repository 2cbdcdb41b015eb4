import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { lever, open, test } from './pages'

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, locale: 'fr-BE' })

    test('axe finds nothing, at rest and with levers changed', async ({ page }) => {
      await open(page)
      const found = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      }
      expect(await found()).toEqual([])
      for (const [id, value] of [
        ['research.intensity', '4,5'],
        ['defence.effort', '3,5'],
        ['industry.permits', '60'],
      ] as const) {
        await lever(page, id).getByRole('textbox').fill(value)
        await page.keyboard.press('Enter')
      }
      await page.waitForTimeout(400)
      expect(await found()).toEqual([])
    })
  })
