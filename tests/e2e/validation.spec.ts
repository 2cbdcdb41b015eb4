import { expect } from '@playwright/test'
import { publishedResults } from '#models/belgium/validation/validation'
import { variableOf } from '#models/narrative/names'
import { projected } from '../support/levier'
import { findMess } from './measure'
import { cardNumber, formatsOf, open, screenTab, test, withoutRanges } from './pages'
import { axeViolations } from './settled'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('published results stand beside what the model gives, and lead to the runs behind them', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  await screenTab(page, 'sources').click()
  await page.getByRole('button', { name: 'Published results' }).click()

  await test.step('published results stand beside what the model gives, failures as plainly as the rest', async () => {
    const part = page.locator('.validation')
    await expect(part).toContainText('Of the other 21, the model agrees with 7, is below 10 and above 4.')
    const table = part.getByRole('table')
    // A head, two parts and a row a result.
    await expect(table.getByRole('row')).toHaveCount(1 + 2 + publishedResults.length)
    const kiel = table.getByRole('row', { name: /Guns and Growth/ })
    await expect(kiel).toContainText('0.9 to 1.5')
    await expect(kiel).toContainText('0.48')
    await expect(kiel).toContainText('below')
    await expect(kiel).toContainText('Belgium imports most of its equipment')
    expect(await axeViolations(page)).toEqual([])
  })

  await test.step('published results have room', async () => {
    await page.getByRole('table').waitFor()
    expect(await page.evaluate(findMess)).toEqual([])
  })

  await test.step('one click opens the runs behind a result, which give its number', async () => {
    await page.getByRole('button', { name: /^Open the runs behind: GDP in 2028 if the effort rises/ }).click()
    const at = projected('--set', 'defence.effort=3.5@2028')
    const formats = await formatsOf('en-GB')
    await expect(cardNumber(page, 'gdp.effect')).toHaveText(
      formats.quantity(at('gdp.effect', 2030), variableOf('gdp.effect'), 'always').number,
    )
    await expect(page.getByRole('textbox', { name: /title/i })).toHaveValue(/GDP in 2028/)
  })
})
