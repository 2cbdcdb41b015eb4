import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { open, speak, test, withoutRanges } from './pages'
import { axeViolations } from './settled'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

async function openAbout(page: Page, file: string, about: string) {
  await page.getByRole('button', { name: file }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: about }).focus()
  await page.keyboard.press('Enter')
  return page.getByRole('dialog', { name: about })
}

const LOOKS = [
  [
    'en',
    'dark',
    'File',
    'About Levier',
    'Version of the model',
    'hearing of 8 October 2025',
    'News of new versions comes from where this copy came from.',
    'Read the licences',
  ],
  [
    'fr',
    'light',
    'Fichier',
    'À propos de Levier',
    'Version du modèle',
    'audition du 8 octobre 2025',
    'Les nouvelles versions sont annoncées là d’où vient cette copie.',
    'Lire les licences',
  ],
] as const

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('the about box is there in each language, and leads to the sources', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await withoutRanges(page)
  await open(page)
  const early = fetched.length
  expect(fetched.filter((url) => /About-/.test(url))).toEqual([])
  for (const [language, colorScheme, file, title, model, source, news, licences] of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await speak(page, language)
    await test.step('the about box says what this is, by keyboard, and gives the focus back', async () => {
      const about = await openAbout(page, file, title)
      await expect(about).toBeVisible()
      expect(fetched.slice(early).some((url) => /About-.*\.js/.test(url))).toBe(true)
      for (const [name, value] of [
        ['Version', version],
        [model, belgium.version],
      ])
        await expect(about.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('+ dd')).toHaveText(
          String(value),
        )
      await expect(about.getByRole('listitem').filter({ hasText: source })).toBeVisible()
      await expect(about.getByText(news)).toBeVisible()
      await about.getByRole('button', { name: licences }).press('Enter')
      await about.locator('summary', { hasText: '@fontsource-variable/inter' }).press('Enter')
      await expect(about.getByText('SIL OPEN FONT LICENSE Version 1.1').first()).toBeVisible()
      const asked = fetched.slice(early).map((url) => new URL(url).origin)
      expect([...new Set(asked)]).toEqual([new URL(page.url()).origin])
      expect((await axeViolations(page, '.modal')).map(({ id }) => id)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(about).toBeHidden()
      // Also where its code is there already, and the box could open before the menu has given the focus back.
      await expect(page.getByRole('button', { name: file })).toBeFocused()
    })
  }
  await speak(page, 'en')

  await test.step('the about box leads to the sources, from the start page too', async () => {
    await page.locator('.app-name').click()
    const about = await openAbout(page, 'File', 'About Levier')
    await about.getByRole('button', { name: 'Every figure, with its source' }).click()
    await expect(about).toBeHidden()
    await expect(page.locator('.screen-tab[data-screen="sources"]')).toHaveAttribute('aria-current', 'page')
  })
})
