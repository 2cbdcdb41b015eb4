import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { rich } from '../shared/study/samples'
import { giveUpWork, open, test, withoutRanges } from './pages'
import { fileMenu, leverField, set } from './studies'

// The browser's access to files, with real handles: of files in the page's private folder, which need no person to
// be chosen. Only the pickers are ours.
test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test.beforeEach(async ({ page }) => {
  await withoutRanges(page)
  await page.context().addInitScript(() => {
    const chosen = async (create: boolean) =>
      (await navigator.storage.getDirectory()).getFileHandle('study.levier', { create })
    Object.assign(globalThis, {
      showOpenFilePicker: async () => [await chosen(false)],
      showSaveFilePicker: () => chosen(true),
    })
  })
})

/** Waits until a file written now is later than the one there is, if there is one: the clock of files is coarse. */
const untilLater = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const folder = await navigator.storage.getDirectory()
    const file = await folder.getFileHandle('study.levier').then(
      (handle) => handle.getFile(),
      () => null,
    )
    return Date.now() > (file?.lastModified ?? 0) + 20
  })

/** Writes to the file as another program would. */
async function writeAsOther(page: Page, text: string): Promise<void> {
  await untilLater(page)
  await page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory()
    const writable = await (await folder.getFileHandle('study.levier', { create: true })).createWritable()
    await writable.write(content)
    await writable.close()
  }, text)
}

/** What the file holds; while it is being written it cannot be found or read. */
async function onDisk(page: Page): Promise<string> {
  let text = ''
  await expect(async () => {
    text = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      return (await (await folder.getFileHandle('study.levier')).getFile()).text()
    })
    expect(text).not.toBe('')
  }).toPass()
  return text
}

const leversOnDisk = async (page: Page) => JSON.parse(await onDisk(page)).scenarios[0].levers

/** Waits until nothing has been written for a while: saves that cross follow each other. */
const untilStill = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const written = async (): Promise<number> => {
      const folder = await navigator.storage.getDirectory()
      return (await (await folder.getFileHandle('study.levier')).getFile()).lastModified
    }
    const before = await written()
    await new Promise((resolve) => setTimeout(resolve, 500))
    return (await written()) === before
  })

const comeBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')))

/**
 * Makes the disk slow with the next content that is written: it is in place, or comes into it, only once `answer` was
 * called.
 */
const slowDisk = (page: Page, when: 'before' | 'after'): Promise<void> =>
  page.evaluate((side) => {
    const { prototype } = FileSystemWritableFileStream
    const { close } = prototype
    const placed = { times: 0 }
    Object.assign(globalThis, { placed })
    Reflect.deleteProperty(globalThis, 'answer')
    const wait = () => new Promise<void>((answer) => Object.assign(globalThis, { answer }))
    let slow = true
    prototype.close = async function () {
      const waits = slow
      slow = false
      if (waits && side === 'before') await wait()
      await close.call(this)
      placed.times += 1
      if (waits && side === 'after') await wait()
    }
  }, when)

const untilAsked = (page: Page) => page.waitForFunction(() => 'answer' in globalThis)

const answer = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { answer: () => void }).answer())

test('a study is saved in place again and again: refused, in haste, slowly, and when its file has gone', async ({
  page,
}) => {
  await open(page)
  await set(page, 'research.intensity', '4.1')
  await test.step('a refusal by the browser or the user keeps the work and says so', async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, {
        freely: Reflect.get(globalThis, 'showSaveFilePicker'),
        showSaveFilePicker: () => Promise.reject(new DOMException('the user left', 'AbortError')),
      })
    })
    await page.keyboard.press('Control+s')
    await expect(page.locator('.study-title')).toContainText('edited')
    await expect(page.locator('.notice[data-kind]')).toHaveCount(0)

    await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('study.levier', { create: true })
      handle.createWritable = () => Promise.reject(new DOMException('not allowed', 'NoModificationAllowedError'))
      Object.assign(globalThis, { showSaveFilePicker: async () => handle })
    })
    await page.keyboard.press('Control+s')
    await expect(page.getByRole('alert')).toContainText('write-protected')
    await expect(page.locator('.study-title')).toContainText('edited')
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.10')
    await page.evaluate(() =>
      Object.assign(globalThis, { showSaveFilePicker: (globalThis as unknown as { freely: unknown }).freely }),
    )
  })

  await test.step('it is saved, and gone back to', async () => {
    await page.keyboard.press('Control+s')
    await expect(page.locator('.status-saved')).toContainText('study.levier')
    await expect(page.locator('.study-title')).toContainText('saved')
    await expect.poll(() => leversOnDisk(page)).toEqual({ 'research.intensity': { value: 4.1 } })

    await set(page, 'research.intensity', '4.3')
    await page.keyboard.press('Control+s')
    await expect.poll(() => leversOnDisk(page)).toEqual({ 'research.intensity': { value: 4.3 } })

    await set(page, 'research.intensity', '4.5')
    await fileMenu(page, 'Revert to the saved version')
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('Revert to the saved version?')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.50')
    await fileMenu(page, 'Revert to the saved version')
    await question.getByRole('button', { name: 'Revert' }).click()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.30')
    await expect(page.locator('.study-title')).toContainText('saved')
  })

  await test.step('a file that is taken away is told of, and can be saved again', async () => {
    await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('study.levier'))
    await comeBack(page)
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('“study.levier” is no longer there')
    await expect(page.locator('.study-title')).toContainText('edited')
    await question.getByRole('button', { name: 'Save it again' }).click()
    await expect(page.locator('.study-title')).toContainText('saved')
    await expect.poll(() => leversOnDisk(page)).toEqual({ 'research.intensity': { value: 4.3 } })
  })

  await test.step('saves that cross are made one after the other', async () => {
    await set(page, 'research.intensity', '4.1')
    for (let times = 0; times < 3; times++) await page.keyboard.press('Control+s')
    await comeBack(page)
    await expect(page.locator('.study-title')).toContainText('saved')
    // A disk that would put the first of two contents in place after the second.
    await slowDisk(page, 'before')
    await set(page, 'research.intensity', '4.2')
    await page.keyboard.press('Control+s')
    await untilAsked(page)
    await set(page, 'research.intensity', '4.3')
    await page.keyboard.press('Control+s')
    await comeBack(page)
    await answer(page)
    // One of the three saves before may have been under way still when the disk became slow.
    await page.waitForFunction(() => (globalThis as unknown as { placed: { times: number } }).placed.times >= 2)
    await expect(page.locator('.study-title')).toContainText('saved')
    await expect.poll(() => leversOnDisk(page)).toEqual({ 'research.intensity': { value: 4.3 } })
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
  })

  await test.step('a look at the file while it is being saved takes the own work for nobody else’s', async () => {
    await untilStill(page)
    // The content is there, and the page does not know it yet.
    await slowDisk(page, 'after')
    await set(page, 'research.intensity', '4.2')
    await page.keyboard.press('Control+s')
    await untilAsked(page)
    await comeBack(page)
    // As long as a look takes: whoever looked now has found the new content.
    for (let times = 0; times < 5; times++)
      expect(await leversOnDisk(page)).toEqual({ 'research.intensity': { value: 4.2 } })
    await answer(page)
    await expect(page.locator('.study-title')).toContainText('saved')
    // A question would come before another save.
    await comeBack(page)
    await set(page, 'research.intensity', '4.3')
    await page.keyboard.press('Control+s')
    await expect(async () => {
      expect(await leversOnDisk(page)).toEqual({ 'research.intensity': { value: 4.3 } })
    }).toPass()
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
  })

  await test.step('the original of an older format is offered before it is saved over', async () => {
    const old = readFileSync(new URL('../fixtures/study-v0.levier', import.meta.url), 'utf8')
    await writeAsOther(page, old)
    await fileMenu(page, 'Open…')
    await expect(page.locator('.notice[data-kind="migrated"]')).toBeVisible()
    await page.keyboard.press('Control+s')
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('older format')
    expect(await onDisk(page)).toBe(old)
    const download = page.waitForEvent('download')
    await question.getByRole('button', { name: 'Download the original, then save' }).click()
    const original = await download
    expect(original.suggestedFilename()).toBe('study.v0.levier')
    expect(readFileSync(await original.path(), 'utf8')).toBe(old)
    await expect.poll(async () => JSON.parse(await onDisk(page)).formatVersion).toBe(1)
  })
})

test('what others write to the file is noticed, and not written over unasked: a program, another window', async ({
  page,
  context,
}) => {
  await open(page)
  await writeAsOther(page, rich)
  await fileMenu(page, 'Open…')
  await expect(page.locator('.status-saved')).toContainText('study.levier')
  await test.step('a file of which only the time changed is not "changed by someone else"', async () => {
    await writeAsOther(page, rich)
    await comeBack(page)
    await set(page, 'research.intensity', '4.1')
    await page.keyboard.press('Control+s')
    await expect(page.locator('.study-title')).toContainText('saved')
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
  })

  await test.step('it is noticed on coming back', async () => {
    await comeBack(page)
    await expect(page.getByRole('alertdialog'), 'nothing happened').toHaveCount(0)

    await writeAsOther(page, rich.replace('"title": "', '"title": "Theirs '))
    await comeBack(page)
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('changed on disk')
    await question.getByRole('button', { name: 'Keep mine for now' }).click()
    await comeBack(page)
    await expect(question, 'told once').toHaveCount(0)

    await page.locator('.title-field').fill('Mine')
    await page.keyboard.press('Enter')
    await page.locator('.status').click()
    await page.keyboard.press('Control+s')
    await expect(question).toContainText('changed on disk')
    expect(JSON.parse(await onDisk(page)).title).toContain('Theirs')
    await question.getByRole('button', { name: 'Overwrite' }).click()
    await expect.poll(async () => JSON.parse(await onDisk(page)).title).toBe('Mine')
  })

  await test.step('of two windows the second to save is told of the first', async () => {
    const second = await context.newPage()
    await open(second)
    await fileMenu(second, 'Open…')
    await expect(second.locator('.status-saved')).toContainText('study.levier')

    await set(page, 'defence.effort', '3')
    await untilLater(page)
    await page.keyboard.press('Control+s')
    await expect(page.locator('.study-title')).toContainText('saved')
    await set(second, 'defence.effort', '4')
    await second.keyboard.press('Control+s')
    const question = second.getByRole('alertdialog')
    await expect(question).toContainText('changed on disk')
    await question.getByRole('button', { name: 'Load the version on disk' }).click()
    await expect(leverField(second, 'defence.effort')).toHaveValue('3.00')
  })
})

/** How many bytes the file has, and whether these parts of it are as they were. */
const sizeOnDisk = (page: Page, parts: readonly ('extra' | 'more')[]) =>
  page.evaluate(async (names) => {
    const file = await (await (await navigator.storage.getDirectory()).getFileHandle('study.levier')).getFile()
    const now: Record<string, unknown> = JSON.parse(await file.text())
    const before = (globalThis as unknown as { large: typeof now }).large
    return { size: file.size, same: names.filter((name) => JSON.stringify(now[name]) === JSON.stringify(before[name])) }
  }, parts)

test('a study at the limit of size is written on one line where it was, and not at all where it could not be opened again', async ({
  page,
}) => {
  await open(page)
  const { title } = JSON.parse(rich)
  await page.evaluate(async (text) => {
    const large = JSON.parse(text)
    // Each of these would stand on a line of its own, behind a hundred spaces.
    large.extra = Array(50)
      .fill(0)
      .reduce((inner) => [inner], Array(200_000).fill(0))
    large.more = '.'.repeat(20 * 1024 * 1024 - JSON.stringify(large).length - 20_000)
    Object.assign(globalThis, { large })
    const file = await (await navigator.storage.getDirectory()).getFileHandle('study.levier', { create: true })
    const writable = await file.createWritable()
    await writable.write(JSON.stringify(large))
    await writable.close()
  }, rich)
  await fileMenu(page, 'Open…')
  await expect(page.locator('.title-field')).toHaveValue(title)
  await set(page, 'defence.effort', '3')
  await page.keyboard.press('Control+s')
  await expect(page.locator('.study-title')).toContainText('saved')
  await set(page, 'defence.effort', '4')
  await fileMenu(page, 'Open…')
  await giveUpWork(page)
  await expect(leverField(page, 'defence.effort')).toHaveValue('3.00')
  await expect(page.locator('.study-title')).toContainText('saved')
  const written = await sizeOnDisk(page, ['extra', 'more'])
  expect(written.size).toBeLessThan(20 * 1024 * 1024)
  expect(written.same).toEqual(['extra', 'more'])

  await page.getByRole('button', { name: 'Study details' }).click()
  await page.getByRole('textbox', { name: 'Notes on the study' }).fill('é'.repeat(12_000))
  await page.getByRole('button', { name: 'Done' }).click()
  // A dialog that is still there keeps the keys to itself.
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.study-title')).toContainText('edited')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('alert').filter({ hasText: 'exceeds 20 MB' })).toBeVisible()
  await expect(page.locator('.study-title')).toContainText('edited')
  expect((await sizeOnDisk(page, [])).size).toBe(written.size)
})
