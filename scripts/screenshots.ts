import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { studies } from '#models/belgium/studies'
import { type Language, languages } from '#shared/i18n/languages'
import { screens } from '../renderer/app/view/screens'
import { chromiumArgs, ensureChromium } from './chromium'
import { servePage } from './start/servePage'
import { whenDrawn } from './whenDrawn'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'screenshots')
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const
/** As small as Explore shows all it has: these pictures are in the repository. */
const GUIDES = { width: 1100, height: 720 } as const
const THEMES = ['light', 'dark'] as const
const languageIds = Object.keys(languages) as Language[]

interface Look {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly theme: (typeof THEMES)[number]
  readonly language: Language
}

async function openPage(browser: Browser, { viewport, theme, language }: Look): Promise<Page> {
  const { locale } = languages[language]
  const page = await browser.newPage({
    viewport,
    colorScheme: theme,
    locale,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await page.goto(address)
  await page.locator('.question-card').first().waitFor()
  return page
}

async function take(page: Page, path: string): Promise<void> {
  await whenDrawn(page)
  await page.screenshot({ path })
}

/** The start page and every screen, with the first question's study open. */
async function takeScreens(browser: Browser, look: Look): Promise<void> {
  const { viewport, theme, language } = look
  const path = (screen: string) => join(folder, `${screen}-${viewport.width}-${theme}-${language}.png`)
  const page = await openPage(browser, look)
  await take(page, path('start'))
  await page.locator('.question-card button').first().click()
  await page.locator('.card').first().waitFor()
  for (const screen of screens) {
    await page.locator(`.screen-tab[data-screen="${screen}"]`).click()
    await take(page, path(screen))
  }
  await page.close()
}

/** A shipped study on Explore. */
async function takeStudy(browser: Browser, look: Look, index: number, id: string): Promise<void> {
  const page = await openPage(browser, look)
  await page.locator('.start-leave').click()
  await page.locator('.card').first().waitFor()
  if (index > 0) {
    await page.locator('.file-menu').click()
    await page.locator('.menu-item.shipped').nth(index).click()
  }
  await take(page, join(folder, `study-${id}-${look.theme}-${look.language}.png`))
  await page.close()
}

/** The pictures of the documents. */
async function takeForDocuments(browser: Browser): Promise<void> {
  const [viewport] = SIZES
  for (const [name, theme, language] of [
    ['explore', 'light', 'en'],
    ['explore-dark', 'dark', 'fr'],
  ] as const) {
    const page = await openPage(browser, { viewport, theme, language })
    await page.locator('.question-card button').first().click()
    await page.locator('.card').first().waitFor()
    await take(page, join(root, 'docs', `${name}.png`))
    await page.close()
  }
  for (const language of languageIds) {
    const page = await openPage(browser, { viewport: GUIDES, theme: 'light', language })
    await takeForGuides(page, join(root, 'docs', 'guides', language, 'explore.png'))
    await page.close()
  }
}

/** What the planner's guide leads to first: the R&D target at 4 % by 2030. */
async function takeForGuides(page: Page, path: string): Promise<void> {
  await page.locator('.start-leave').click()
  const lever = page.locator('[data-lever="research.intensity"]')
  await lever.getByRole('textbox').fill('4')
  await lever.getByRole('textbox').press('Enter')
  await lever.locator('select').selectOption('2030')
  await take(page, path)
}

const forDocuments = process.argv.includes('--documents')
const { address, close } = await servePage(join(root, 'out', 'renderer'), 4190)
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] })
mkdirSync(folder, { recursive: true })
if (forDocuments) await takeForDocuments(browser)
else {
  for (const viewport of SIZES)
    for (const theme of THEMES)
      for (const language of languageIds) await takeScreens(browser, { viewport, theme, language })
  // Every study once, by turns in each look.
  for (const [index, { id }] of studies.entries()) {
    const theme = THEMES[index % THEMES.length] ?? 'light'
    const language = languageIds[Math.floor(index / THEMES.length) % languageIds.length] ?? 'en'
    await takeStudy(browser, { viewport: SIZES[0], theme, language }, index, id)
  }
}
await browser.close()
await close()
