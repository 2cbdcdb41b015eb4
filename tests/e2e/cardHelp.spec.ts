import { expect } from '@playwright/test'
import { card, open, test, withoutRanges } from './pages'
import { set } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('a card says what it counts and what not, and leads to why it changed and how it is computed', async ({
  page,
}) => {
  await withoutRanges(page)
  await open(page)
  await set(page, 'skills.talent', '5000')
  const about = (name: string) => page.getByRole('button', { name: `About ${name}` })
  const turnover = 'Turnover, defence and new plants'
  const help = page.getByRole('dialog', { name: turnover })
  await about(turnover).click()
  await expect(help).toContainText('Research and the rest of the economy are left out.')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expect(about(turnover)).toBeFocused()
  await page.keyboard.press('Enter')
  await help.getByRole('button', { name: 'How it is computed' }).click()
  await expect(help).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: /^Turnover/ }).first()).toBeVisible()
  await about('European share of deliveries').click()
  await page.getByRole('button', { name: 'What changes it, lever by lever' }).click()
  await expect(page.getByRole('heading', { name: /^One lever makes the whole difference.* pp in 2030$/ })).toBeVisible()
  await expect(card(page, 'turnover.total').getByRole('heading')).toHaveText(turnover)
})
