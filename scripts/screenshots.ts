import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { ensureChromium } from './chromium'
import { servePage } from './start/servePage'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'screenshots')
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const wanted = process.argv.slice(2)

async function openStudy(page: Page, index: number, language: 'fr' | 'en'): Promise<void> {
  const study = studies[index]
  if (!study || index === 0) return
  await page.locator('.file-menu').click()
  await page
    .getByRole('menuitem', { name: (await loadModelTexts(language)).studies[study.id]?.label ?? study.id })
    .click()
}

// Every study at two sizes and in both themes, in French and English by turns; name studies to take only those.
const { address, server } = await servePage(root, 4190)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync(folder, { recursive: true })
for (const [index, { id }] of studies.entries()) {
  if (wanted.length > 0 && !wanted.includes(id)) continue
  for (const [sizeIndex, viewport] of SIZES.entries()) {
    for (const [themeIndex, theme] of (['light', 'dark'] as const).entries()) {
      const language = (index + sizeIndex + themeIndex) % 2 === 0 ? 'fr' : 'en'
      const page = await browser.newPage({
        viewport,
        colorScheme: theme,
        locale: language === 'fr' ? 'fr-BE' : 'en-GB',
      })
      await page.goto(address)
      await page.locator('.start-leave').click()
      await page.locator('.card').first().waitFor()
      await openStudy(page, index, language)
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(folder, `${id}-${viewport.width}-${theme}-${language}.png`) })
      await page.close()
    }
  }
}
await browser.close()
await server.close()
