import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serialise } from '#shared/study/serialise'
import { storyStudy } from '../story'
import { type App, call, chooseMenuItem, expect, test } from './desktop'

const windows = (app: App): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)

/** The app with a story shown, and its presenter's window. */
async function presented(launch: (options: { words: string[] }) => Promise<App>, folder: string) {
  const path = join(folder, 'workshop.levier')
  writeFileSync(path, serialise(await storyStudy('en')))
  const app = await launch({ words: [path] })
  await expect(app.page.locator('.title-field')).toHaveValue('Workshop')
  await app.page.locator('.header .primary').click()
  await app.page.locator('.presentation').waitFor()
  await app.page.keyboard.press('p')
  const found = () =>
    app.page
      .context()
      .pages()
      .find((page) => page.url().includes('#presenter='))
  await expect.poll(() => found() !== undefined).toBe(true)
  const presenter = found() as Page
  await expect(presenter.getByRole('heading', { name: '1 of 6' })).toBeVisible()
  return { app, presenter }
}

test('the presenter’s window looks on, turns the pages, and has none of the app’s calls; it is one, and closes with its own', async ({
  launch,
  folder,
}) => {
  const { app, presenter } = await presented(launch, folder)
  await expect(presenter.locator('.presenter-notes')).toContainText('Welcome')
  await app.page.keyboard.press('ArrowRight')
  await expect(presenter.getByRole('heading', { name: '2 of 6' })).toBeVisible()
  await presenter.keyboard.press('ArrowRight')
  // The answer comes first.
  await expect(app.page.locator('[data-shown] .slide-verdict[role="status"]')).not.toHaveText('')
  await presenter.keyboard.press('ArrowRight')
  await expect(app.page.locator('.presentation-place > .hidden')).toHaveText('3 of 6')
  expect(await presenter.evaluate(() => 'levier' in globalThis)).toBe(false)
  const before = presenter.url()
  await presenter.evaluate(() => {
    window.open('https://example.org/')
    location.href = 'https://example.org/'
  })
  // It still leads the presentation.
  await presenter.keyboard.press('ArrowLeft')
  await expect(app.page.locator('.presentation-place > .hidden')).toHaveText('2 of 6')
  expect(presenter.url()).toBe(before)
  expect(await windows(app)).toBe(2)

  await test.step('it is one window however often it is asked for, and the menu stays the study’s', async () => {
    await app.page.keyboard.press('p')
    await app.page.keyboard.press('Escape')
    await app.page.locator('.presentation').waitFor({ state: 'detached' })
    // The presenter's window is the last one opened, and may have the focus.
    await chooseMenuItem(app, 'new')
    await expect(app.page.getByRole('button', { name: 'Start from an empty study' })).toBeVisible()
    expect(await windows(app)).toBe(2)
  })

  await test.step('it closes with the window it belongs to', async () => {
    await app
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().at(-1)?.close(), null)
      .catch(() => undefined)
    await expect.poll(() => presenter.isClosed()).toBe(true)
  })
})

test('it is opened for a presentation and for nothing else', async ({ launch }) => {
  const app = await launch({ blank: true })
  for (const id of ['', '../x', 'https://example.org/', 42])
    await expect(call(app, 'openPresenter', id as string)).rejects.toThrow('invalid-message')
  expect(await windows(app)).toBe(1)
})
