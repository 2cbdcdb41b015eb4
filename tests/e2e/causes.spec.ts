import { expect } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { loadModelTexts } from '#models/belgium/texts'
import { Selection } from '#models/engine/selection'
import { attributed } from '../support/attributed'
import { card, open, test, withoutRanges } from './pages'
import { set } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

const texts = await loadModelTexts('en')

test('under a card stands the lever that moves it most, once the levers rest', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  const causes = card(page, 'jobs.net').getByText(/^(?:mostly|nearly all): /)
  await expect(causes).toHaveCount(0)
  await set(page, 'defence.effort', '3.5')
  await set(page, 'research.intensity', '5')
  const settings = { 'defence.effort': { value: 3.5 }, 'research.intensity': { value: 5 } }
  for (const id of ['jobs.net', 'gdp.effect'] as const) {
    const { levers, contributions } = attributed(settings, {}, new Selection(belgium, [id], [2030]))
    const total = contributions.reduce((sum, part) => sum + part, 0)
    const [most] = levers
      .map((lever, index) => ({ lever, share: (contributions[index] ?? Number.NaN) / total }))
      .toSorted((one, other) => other.share - one.share)
    const words = (most?.share ?? 0) >= 0.9 ? 'nearly all' : 'mostly'
    await expect(card(page, id)).toContainText(`${words}: ${texts.levers[most?.lever ?? '']?.label}`)
  }
  // A single lever is the whole cause: nothing to say.
  await page.keyboard.press('Control+z')
  await expect(causes).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(causes).toHaveCount(1)
  await page.getByRole('combobox', { name: 'Compared with' }).selectOption({ index: 1 })
  await expect(causes).toHaveCount(0)
})
