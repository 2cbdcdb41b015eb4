import { expect, type Locator } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { baseValue } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { languages } from '#shared/i18n/languages'
import { readNumber } from '#shared/units/readNumber'
import { projector } from '../support/belgium'
import { itsTurn } from '../support/turns'
import { cardNumber, formatsOf, open, resultText, lever as row, speak, test, withoutRanges } from './pages'

const SHOWN = ['jobs.net', 'turnover.total', 'public.balance'] as const

/** A value the lever is not at, typed with more decimals than its step. */
function typed(lever: Lever): number {
  const { min, max } = leverRange(lever, {})
  return Number((min + (max - min) * 0.737).toFixed(3))
}

async function readValue(number: Locator, locale: string): Promise<number> {
  return readNumber(await number.inputValue(), locale)[0] ?? Number.NaN
}

// Every lever moves in one of them.
const LOOKS = [
  ['fr', 'dark'],
  ['en', 'light'],
] as const

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('every lever moves by keyboard and by mouse or number field, and the cards follow', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  for (const [turn, [language, colorScheme]] of LOOKS.entries())
    await test.step(`in ${language}, ${colorScheme}`, async () => {
      const { locale } = languages[language]
      const formats = await formatsOf(locale)
      await page.emulateMedia({ colorScheme })
      await speak(page, language)
      for (const [place, lever] of itsTurn(belgium.levers, turn, LOOKS.length).entries()) {
        // The mouse and the field take turns: no lever has a track or a field of its own kind.
        const clicks = place % 2 === 0
        const here = row(page, lever.id)
        const number = here.getByRole('textbox')
        const shows = async (value: number) => {
          const { scenario } = projector.project({ [lever.id]: { value } }, {})
          for (const id of SHOWN) {
            const expected = resultText(formats, id, scenario.at(id, 2030))
            await expect(cardNumber(page, id), `${lever.id} at ${value}`).toHaveText(expected)
          }
        }
        const base = baseValue(lever, {})
        const { min, max } = leverRange(lever, {})

        const step = base + lever.step > max ? 'ArrowLeft' : 'ArrowRight'
        await here.getByRole('slider').focus()
        await page.keyboard.press(step)
        const stepped = await readValue(number, locale)
        expect(Math.abs(stepped - base), lever.id).toBeCloseTo(lever.step, 6)
        await shows(stepped)

        if (clicks) {
          await here.locator('.lever-track').scrollIntoViewIfNeeded()
          const box = await here.locator('.lever-track').boundingBox()
          if (!box) throw new Error('no track')
          await page.mouse.click(box.x + box.width * 0.42, box.y + box.height / 2)
          const clicked = await readValue(number, locale)
          expect(Math.abs((clicked - min) / (max - min) - 0.42), lever.id).toBeLessThan(0.02 + lever.step / (max - min))
          await shows(clicked)
        } else {
          const value = typed(lever)
          await number.fill(String(value).replace('.', locale === 'fr-BE' ? ',' : '.'))
          await page.keyboard.press('Enter')
          expect(await readValue(number, locale), lever.id).toBe(value)
          await shows(value)
        }

        await here.locator('.lever-reset').click()
        await shows(base)
      }
    })
})
