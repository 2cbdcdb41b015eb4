import { test as base, expect, type Page } from '@playwright/test'
import { variableOf } from '#models/narrative/names'
import { isDifference } from '#models/narrative/signed'
import { chooseLanguage, type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { Formats } from '#shared/units/format'
import type { Screen } from '../../renderer/app/view/screens'
import { rangesHidden, startLeft } from '../support/startLeft'

/** What Playwright says where the configuration blocks the service worker. */
const WITHOUT_WORKER = 'Service Worker registration blocked by Playwright'

/** A test whose pages are past the start page, and that also fails on anything its page complains about. */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(startLeft)
    await use(context)
    // The one thing that Playwright leaves as it is in a context that serves another test.
    await context.setOffline(false)
  },
  page: async ({ page }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.text() === WITHOUT_WORKER) return
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    await use(page)
    expect(complaints).toEqual([])
  },
})

export async function open(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('.card').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Begins as a reader left it who wants no ranges: ten thousand draws after each move are spared where they are not the matter. */
export const withoutRanges = (page: Page) => page.context().addInitScript(rangesHidden)

export async function formatsOf(locale: string): Promise<Formats> {
  const language = chooseLanguage([locale], 'en')
  const { units } = await loadCatalogue(language)
  return new Formats(languages[language].locale, units)
}

/** A result as its card writes it, without its unit. */
export function resultText(formats: Formats, id: string, value: number): string {
  return formats.rounded(value, variableOf(id), isDifference(id) ? 'always' : 'auto').number
}

export const card = (page: Page, id: string) => page.locator(`[data-headline="${id}"]`)

export const cardNumber = (page: Page, id: string) => card(page, id).locator('.card-number')

export const lever = (page: Page, id: string) => page.locator(`[data-lever="${id}"]`)

export const screenTab = (page: Page, screen: Screen) => page.locator(`.screen-tab[data-screen="${screen}"]`)

/** Chooses a language as anyone does, in the status line. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator('.status select').last().selectOption(language)
  await page.locator(`html[lang="${language}"]`).waitFor()
}

const discard = (page: Page) =>
  page.getByRole('alertdialog').getByRole('button', { name: /don’t save|ne pas enregistrer/i })

/** Gives up unsaved work that stands in the way of what was asked for. */
export const giveUpWork = (page: Page): Promise<void> => discard(page).click()

/**
 * Opens a shipped study by its place in the menu, discarding what was there.
 *
 * @param edited there is unsaved work for certain: it is waited for that it is asked about
 */
export async function openShipped(page: Page, index: number, { edited = false } = {}): Promise<void> {
  await page.locator('.file-menu').click()
  const item = page.locator('.menu-item.shipped').nth(index)
  const name = (await item.locator('span').first().textContent()) ?? ''
  await item.click()
  await (edited ? giveUpWork(page) : discardIfAsked(page))
  await expect(page.locator('.title-field')).toHaveValue(name)
}

/** Where unsaved work stands in the way of what was asked for, it is given up. */
export async function discardIfAsked(page: Page): Promise<void> {
  if (await discard(page).isVisible()) await giveUpWork(page)
}
