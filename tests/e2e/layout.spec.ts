import { expect, type Page } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { leverRange } from '#models/engine/settings'
import { seeded } from '../support/random'
import { findMess } from './measure'
import { lever, open, openShipped, test } from './pages'
import { settled } from './settled'

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

async function everySize(page: Page, what: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    // Two frames: one for the size to be noticed, one for the charts to be drawn anew.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await page.evaluate(findMess), `${what} at ${size.width}x${size.height}`).toEqual([])
  }
}

for (const locale of ['fr-BE', 'en-GB'])
  test.describe(`words keep their place in ${locale}`, () => {
    test.use({ locale })

    test('over the shipped studies', async ({ page }) => {
      await open(page)
      await everySize(page, 'at the start')
      for (const [index, { id }] of studies.entries()) {
        await page.setViewportSize({ width: 1280, height: 800 })
        await openShipped(page, index)
        await settled(page)
        await everySize(page, id)
        if (index % 4 === 3) await page.reload()
      }
    })

    test('over 25 random settings', async ({ page }) => {
      await open(page)
      const random = seeded(locale === 'fr-BE' ? 11 : 12)
      for (let run = 0; run < 25; run++) {
        for (const each of belgium.levers) {
          if (random() > 0.3) continue
          const { min, max } = leverRange(each, {})
          const value = (min + random() * (max - min)).toFixed(2)
          await lever(page, each.id)
            .getByRole('textbox')
            .fill(locale === 'fr-BE' ? value.replace('.', ',') : value)
          await page.keyboard.press('Enter')
        }
        await settled(page)
        await everySize(page, `random settings ${run}`)
      }
    })
  })
