import { expect } from '@playwright/test'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { variableOf } from '#models/narrative/names'
import { projected } from '../support/levier'
import { card, cardNumber, formatsOf, lever, open, openShipped, resultText, test } from './pages'

/** The command line's own numbers for the same settings. */
const commandLine = (...set: readonly string[]) => projected(...set.flatMap((each) => ['--set', each]))

for (const [locale, colorScheme] of [
  ['fr-BE', 'dark'],
  ['en-GB', 'light'],
] as const)
  test.describe(`in ${locale}, ${colorScheme}`, () => {
    test.use({ locale, colorScheme })

    test('the cards show the command line’s numbers, before and after a lever is typed', async ({ page }) => {
      await open(page)
      const formats = await formatsOf(locale)
      const check = async (...set: string[]) => {
        const at = commandLine(...set)
        for (const id of headlines) {
          await expect(cardNumber(page, id)).toHaveText(resultText(formats, id, at(id, 2030)))
        }
      }
      await check()
      const intensity = lever(page, 'research.intensity')
      await intensity.locator('select').selectOption('2030')
      await intensity.getByRole('textbox').fill(locale === 'fr-BE' ? '4,25' : '4.25')
      await intensity.getByRole('textbox').press('Enter')
      await check('research.intensity=4.25@2030')
    })
  })

for (const locale of ['fr-BE', 'en-GB'])
  test.describe(`charts and sentences in ${locale}`, () => {
    test.use({ locale, viewport: { width: 1280, height: 800 } })

    test('show the command line’s numbers', async ({ page }) => {
      await open(page)
      const formats = await formatsOf(locale)
      await openShipped(
        page,
        studies.findIndex(({ id }) => id === 'research-4-fast'),
      )
      const at = commandLine('research.intensity=4@2030')
      await expect(page.locator('.target-card')).toContainText(formats.roundedText(at('research.needed', 2030), 'FTE'))
      await expect(page.locator('.target-card')).toContainText(formats.roundedText(at('research.staff', 2030), 'FTE'))
      const title = page.locator('.chart-card h2').first()
      await expect(title).toContainText(formats.percent(at('research.effortReal', 2030), 2))

      for (const [position, id] of [
        [0, 'research.intensityReached'],
        [1, 'research.payRise'],
      ] as const) {
        const card = page.locator('.chart-card').nth(position)
        await card.getByRole('button', { name: /^(Table|Tableau)$/ }).click()
        const column = await card.locator('tbody tr td:last-child').allTextContents()
        const expected = belgium.years.map((year) => formats.quantity(at(id, year), variableOf(id)).number)
        // What was observed before stands above.
        expect(column.slice(-expected.length)).toEqual(expected)
      }
    })
  })

test.describe('a lever', () => {
  test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

  test('moves by mouse: chart and numbers follow while it moves', async ({ page }) => {
    await open(page)
    const before = await page.locator('.chart-lines path').first().getAttribute('d')
    const track = lever(page, 'research.intensity').locator('.lever-track')
    const box = await track.boundingBox()
    if (!box) throw new Error('no track')
    await page.mouse.move(box.x + box.width * 0.328, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 5 })
    const value = await lever(page, 'research.intensity').getByRole('textbox').inputValue()
    expect(Number(value)).toBeGreaterThan(3.8)
    const formats = await formatsOf('en-GB')
    const at = commandLine(`research.intensity=${value}@2035`)
    await expect(cardNumber(page, 'jobs.net')).toHaveText(resultText(formats, 'jobs.net', at('jobs.net', 2030)))
    await page.mouse.up()
    expect(await page.locator('.chart-lines path').last().getAttribute('d')).not.toBe(before)
  })

  test('refuses a value out of range and says what is allowed', async ({ page }) => {
    await open(page)
    const number = lever(page, 'research.intensity').getByRole('textbox')
    await number.fill('9')
    await number.press('Enter')
    await expect(lever(page, 'research.intensity').getByRole('alert')).toContainText('2.50 to 5.00')
    await expect(number).toHaveValue('3.32')
  })

  test('put back by hand is as if it had never moved', async ({ page }) => {
    await open(page)
    const number = lever(page, 'research.intensity').getByRole('textbox')
    const before = await cardNumber(page, 'jobs.net').textContent()
    await number.fill('4.5')
    await number.press('Enter')
    await expect(card(page, 'jobs.net').locator('.card-change')).not.toHaveText('unchanged')
    await number.fill('3.32')
    await number.press('Enter')
    await expect(card(page, 'jobs.net').locator('.card-change')).toHaveText('unchanged')
    await expect(cardNumber(page, 'jobs.net')).toHaveText(before ?? '')
    await expect(lever(page, 'research.intensity')).not.toHaveAttribute('data-changed')
  })
})

test('nothing is asked of the network beyond the page’s own files', async ({ page }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== '127.0.0.1' && protocol !== 'data:') elsewhere.push(request.url())
  })
  await open(page)
  await lever(page, 'chips.capex').getByRole('textbox').fill('3000')
  await page.keyboard.press('Enter')
  expect(elsewhere).toEqual([])
})
