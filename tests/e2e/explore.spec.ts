import { expect } from '@playwright/test'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { variableOf } from '#models/narrative/names'
import type { Formats } from '#shared/units/format'
import { projected } from '../support/levier'
import { card, cardNumber, formatsOf, lever, open, openShipped, resultText, speak, test, withoutRanges } from './pages'

/** The command line's own numbers for the same settings. */
const commandLine = (...set: readonly string[]) => projected(...set.flatMap((each) => ['--set', each]))

type At = ReturnType<typeof commandLine>

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('levers, cards, charts and sentences give the command line’s numbers, and nothing is asked of the network', async ({
  page,
}) => {
  const elsewhere: string[] = []
  let asked = 0
  page.on('request', (request) => {
    asked++
    const { hostname, protocol } = new URL(request.url())
    if (hostname !== '127.0.0.1' && protocol !== 'data:') elsewhere.push(request.url())
  })
  const allShow = async (formats: Formats, at: At) => {
    for (const id of headlines) await expect(cardNumber(page, id)).toHaveText(resultText(formats, id, at(id, 2030)))
  }
  const english = await formatsOf('en-GB')
  const french = await formatsOf('fr-BE')
  await withoutRanges(page)
  await open(page)
  // A server far away answers six at a time: it was a hundred files before anything was seen.
  expect(asked).toBeLessThan(50)

  await test.step('refuses a value out of range and says what is allowed', async () => {
    const number = lever(page, 'research.intensity').getByRole('textbox')
    await number.fill('9')
    await number.press('Enter')
    await expect(lever(page, 'research.intensity').getByRole('alert')).toContainText('2.50 to 5.00')
    await expect(number).toHaveValue('3.32')
  })

  await test.step('put back by hand is as if it had never moved', async () => {
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

  await test.step('the cards show the command line’s numbers, before and after a lever is typed', async () => {
    await allShow(english, commandLine())
    const intensity = lever(page, 'research.intensity')
    await intensity.locator('select').selectOption('2030')
    await intensity.getByRole('textbox').fill('4.25')
    await intensity.getByRole('textbox').press('Enter')
    const typed = commandLine('research.intensity=4.25@2030')
    await allShow(english, typed)
    await page.emulateMedia({ colorScheme: 'dark' })
    await speak(page, 'fr')
    await allShow(french, typed)
    await intensity.getByRole('textbox').fill('4,5')
    await intensity.getByRole('textbox').press('Enter')
    await allShow(french, commandLine('research.intensity=4.5@2030'))
  })

  await speak(page, 'en')
  await page.emulateMedia({ colorScheme: 'light' })
  await lever(page, 'research.intensity').locator('.lever-reset').click()

  await test.step('moves by mouse: chart and numbers follow while it moves', async () => {
    const before = await page.locator('.chart-lines path').first().getAttribute('d')
    const track = lever(page, 'research.intensity').locator('.lever-track')
    const box = await track.boundingBox()
    if (!box) throw new Error('no track')
    await page.mouse.move(box.x + box.width * 0.328, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 5 })
    const value = await lever(page, 'research.intensity').getByRole('textbox').inputValue()
    expect(Number(value)).toBeGreaterThan(3.8)
    const formats = english
    const at = commandLine(`research.intensity=${value}@2035`)
    await expect(cardNumber(page, 'jobs.net')).toHaveText(resultText(formats, 'jobs.net', at('jobs.net', 2030)))
    await page.mouse.up()
    expect(await page.locator('.chart-lines path').last().getAttribute('d')).not.toBe(before)
  })

  await openShipped(
    page,
    studies.findIndex(({ id }) => id === 'research-4-fast'),
    { edited: true },
  )
  const at = commandLine('research.intensity=4@2030')
  for (const [language, formats] of [
    ['en', english],
    ['fr', french],
  ] as const)
    await test.step(`charts and sentences show the command line’s numbers, in ${language}`, async () => {
      await speak(page, language)
      await expect(page.locator('.target-card')).toContainText(formats.roundedText(at('research.needed', 2030), 'FTE'))
      await expect(page.locator('.target-card')).toContainText(formats.roundedText(at('research.staff', 2030), 'FTE'))
      const title = page.locator('.chart-card h2').first()
      await expect(title).toContainText(formats.percent(at('research.effortReal', 2030), 2))

      for (const [position, id] of [
        [0, 'research.intensityReached'],
        [1, 'research.payRise'],
      ] as const) {
        const card = page.locator('.chart-card').nth(position)
        const table = card.getByRole('button', { name: /^(Table|Tableau)$/ })
        if ((await table.getAttribute('aria-pressed')) !== 'true') await table.click()
        const expected = belgium.years.map((year) => formats.quantity(at(id, year), variableOf(id)).number)
        const column = card.locator('tbody tr td:last-child')
        // What was observed before stands above.
        await expect(column.last()).toHaveText(expected.at(-1) ?? '')
        expect((await column.allTextContents()).slice(-expected.length)).toEqual(expected)
      }
    })
  await test.step('nothing is asked of the network beyond the page’s own files', () => expect(elsewhere).toEqual([]))
})
