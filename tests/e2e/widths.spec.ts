import { expect } from '@playwright/test'
import { interWidth } from '#shared/charts/interWidth'
import { open, test, withoutRanges } from './pages'

/** Kerning, which the table leaves aside, draws capitals together: labels may be given so much too much room. */
const MOST = 1.05
/** And hardly ever too little. */
const LEAST = 0.99

const TEXTS = [
  'Short of researchers, not money: 7,483 FTE missing in 2030',
  'Coût public net : 2,46 Md€/an en 2030 (+2,46 Md€/an)',
  'recommandé 4,00 % du PIB',
  '↓ Pays-Bas 2,30 % du PIB · France 2,20 % du PIB',
  'WAVE Top Yes AV',
  '1234567890',
  'Œuvre “élève” – naïf … ½',
]

test('the table of widths is what Chromium measures, rather too much than too little', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  for (const bold of [false, true])
    for (const text of TEXTS) {
      const measured = await page.evaluate(
        ([words, weight]) => {
          const span = document.createElement('span')
          span.style.cssText = `position:absolute;white-space:pre;font:${weight} 40px 'Inter Variable';font-feature-settings:'tnum'`
          span.textContent = words
          document.body.append(span)
          const { width } = span.getBoundingClientRect()
          span.remove()
          return width
        },
        [text, bold ? 600 : 400] as const,
      )
      const ratio = interWidth(text, 40, bold) / measured
      expect(ratio, `${text}, ${bold}`).toBeGreaterThan(LEAST)
      expect(ratio, `${text}, ${bold}`).toBeLessThan(MOST)
    }
})
