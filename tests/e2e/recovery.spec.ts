import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { seal } from '#shared/study/sealed'
import type { Scenario } from '#shared/study/study'
import { rich } from '../shared/study/samples'
import { startLeft } from '../support/startLeft'
import { open, test, withoutRanges } from './pages'
import { dropFile, journals, leverField, numbers, openFile, set, untilKept, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

/** Milliseconds: a journal is written a second after a change. */
const LONGER_THAN_A_JOURNAL_WAITS = 1500

/** Puts another value in place of each journal that is kept. */
const replaceJournals = (page: Page, changes: Readonly<Record<string, unknown>>) =>
  page.evaluate(
    (changed) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('levier', 1)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('journals', 'readwrite')
          const cursor = writing.objectStore('journals').openCursor()
          cursor.onsuccess = () => {
            cursor.result?.update({ ...cursor.result.value, ...changed })
            cursor.result?.continue()
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    changes,
  )

/** Ends a page without asking it, as a crash does, and opens another one. */
async function crash(page: Page): Promise<Page> {
  await untilKept(page)
  await page.close({ runBeforeUnload: false })
  const next = await page.context().newPage()
  await next.goto('/')
  await next.locator('.card').first().waitFor()
  return next
}

test('each window keeps its own work, on the disk: the other’s is not offered while it lives, and is found whole', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const asked: (string | undefined)[] = []
    Object.assign(globalThis, { asked })
    const { prototype } = IDBDatabase
    const { transaction } = prototype
    prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability)
      return transaction.call(this, names, mode, options)
    }
  })
  await open(page)
  await set(page, 'research.intensity', '4.4')
  await untilKept(page)
  const asked = await page.evaluate(() => (globalThis as unknown as { asked: (string | undefined)[] }).asked)
  expect(new Set(asked), 'what counts as kept is on the disk').toEqual(new Set(['strict']))

  const second = await context.newPage()
  await second.goto('/')
  await second.locator('.card').first().waitFor()
  await set(second, 'defence.effort', '3')
  const before = await numbers(second)
  await expect.poll(() => journals(second)).toHaveLength(2)
  await expect(second.getByRole('alertdialog')).toHaveCount(0)
  await second.close({ runBeforeUnload: false })

  const third = await context.newPage()
  await third.goto('/')
  await third.getByRole('button', { name: 'Recover' }).click()
  await expect(leverField(third, 'defence.effort')).toHaveValue('3.00')
  await expect(leverField(third, 'research.intensity')).toHaveValue('3.32')
  expect(await numbers(third)).toEqual(before)
  await expect(third.locator('.study-title')).toContainText('edited')
  expect(await journals(third)).toHaveLength(2)
})

test('neither Escape, a shortcut, a change nor a file from outside lets found work be lost', async ({ page }) => {
  await open(page)
  await set(page, 'research.intensity', '4.4')
  const next = await crash(page)
  const question = next.getByRole('alertdialog')
  await expect(question).toContainText('Recover your unsaved work?')
  const [found] = await journals(next)
  await next.clock.install()
  for (const key of ['Escape', 'Control+s', 'Control+z', 'Control+o']) await next.keyboard.press(key)
  // Nobody reaches a lever under the question; something in the page that changes the study still might.
  await next
    .locator('[data-lever="research.intensity"] input[type=range]')
    .first()
    .evaluate((input: HTMLInputElement) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, '4')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  await expect(leverField(next, 'research.intensity')).toHaveValue('4.00')
  await next.clock.runFor(LONGER_THAN_A_JOURNAL_WAITS)
  await next.clock.resume()
  await expect(question).toBeVisible()
  expect(await journals(next)).toEqual([found])
  // Recovered while the dropped file is still being read: what reads files is fetched for the first of them.
  let letRead = (): void => undefined
  const mayRead = new Promise<void>((resolve) => {
    letRead = resolve
  })
  const asked = next.waitForRequest(/readFolded/)
  await next.route(/readFolded/, async (route) => {
    await mayRead
    await route.continue()
  })
  await dropFile(next, 'dropped.levier', rich)
  await asked
  await expect(question).toContainText('Recover your unsaved work?')
  await question.getByRole('button', { name: 'Recover' }).dblclick()
  letRead()
  await question.getByRole('button', { name: 'Open it instead' }).click()
  await expect(question).toContainText('Save the changes to this study?')
  await expect(leverField(next, 'research.intensity')).toHaveValue('4.40')
  await question.getByRole('button', { name: 'Don’t save' }).click()
  await expect(next.locator('.title-field')).toHaveValue(JSON.parse(rich).title)
})

test('found work that is damaged is told and never offered; what cannot be read is not thrown away', async ({
  page,
}, info) => {
  await open(page)
  await set(page, 'research.intensity', '4.4')
  await untilKept(page)
  const [kept = ''] = await journals(page)
  await replaceJournals(page, { text: kept.replace('4.4', '4.5') })
  const next = await crash(page)
  await test.step('what is not what was written is told, put aside, and never offered', async () => {
    await expect(next.getByRole('alert')).toContainText('damaged')
    await expect(next.getByRole('alertdialog')).toHaveCount(0)
    expect(await journals(next)).toEqual([])
    await next.reload()
    await next.locator('.card').first().waitFor()
    await expect(next.getByRole('alert')).not.toContainText('damaged')
  })

  await set(next, 'research.intensity', '4.4')
  await untilKept(next)
  await replaceJournals(next, { ...seal('{ "half": ') })
  const last = await crash(next)
  await test.step('what cannot be read is not thrown away, and changes nothing', async () => {
    const question = last.getByRole('alertdialog')
    await question.getByRole('button', { name: 'Recover' }).click()
    await expect(question).toContainText('cannot be read')
    await expect(question).toContainText('line 1, column 11')
    await last.keyboard.press('Escape')
    await expect(question).toBeVisible()
    const download = last.waitForEvent('download')
    await question.getByRole('button', { name: 'Save it as it is' }).click()
    const path = info.outputPath('half.levier')
    await (await download).saveAs(path)
    expect(readFileSync(path, 'utf8')).toBe('{ "half": ')
    await expect(question).toHaveCount(0)
    await set(last, 'defence.effort', '3')
    await last.locator('.status').click()
    await last.keyboard.press('Control+z')
    await expect(last.getByRole('button', { name: 'Redo' })).toBeEnabled()
  })
})

test('where there is no room for unsaved work, that is said once', async ({ browser }) => {
  // What Chromium has once been told of the room that is left it believes for a while: here nobody has asked yet.
  const context = await browser.newContext()
  await context.addInitScript(startLeft)
  const page = await context.newPage()
  await withoutFileAccess(page)
  await open(page)
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 })
  await set(page, 'research.intensity', '4.4')
  await expect(page.getByRole('alert')).toContainText('Crash recovery is not available')
  await page.getByRole('button', { name: 'Close this message' }).click()
  await page.clock.install()
  await set(page, 'research.intensity', '4.5')
  await page.clock.runFor(LONGER_THAN_A_JOURNAL_WAITS)
  await page.clock.resume()
  await expect(page.locator('.notice[data-kind]')).toHaveCount(0)
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.50')
  await context.close()
})

test('where storage is refused, that is said, and the work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await open(page)
  await set(page, 'research.intensity', '4.4')
  await expect(page.getByRole('alert')).toContainText('Crash recovery is not available')
  await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')
})

/** Fields that the format does not know, more than a call of a function takes as its arguments. */
const UNKNOWN = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`field${at}`, at % 7]))

/** A study file of 6 MB, half of it notes: long to read, and far from the limit, which fileAccess.spec.ts is about. */
function largeFile(path: string): { readonly title: string } {
  const study = { ...JSON.parse(rich), notes: 'A long note. '.repeat(280_000), others: UNKNOWN }
  const text = JSON.stringify(study)
  expect(text.length).toBeGreaterThan(5.5e6)
  writeFileSync(path, text)
  return study
}

test('a file of 6 MB is read aside, while one works; kept against a crash; and nothing of it is lost', async ({
  page,
}, info) => {
  await open(page)
  const path = info.outputPath('large.levier')
  const { title } = largeFile(path)
  // The file is read no sooner than the work is done.
  let letRead = (): void => undefined
  const worked = new Promise<void>((resolve) => {
    letRead = resolve
  })
  await page.route(/reading\.worker/, async (route) => {
    await worked
    await route.continue()
  })

  await test.step('work done while it is read is asked about before the file takes its place', async () => {
    await openFile(page, path)
    await expect(page.locator('.notice.opening')).toHaveText('Opening “large.levier”…')
    await set(page, 'research.intensity', '4.3')
    await page.evaluate(() => {
      const measured = { longest: 0 }
      Object.assign(globalThis, { measured })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) measured.longest = Math.max(measured.longest, duration)
      }).observe({ entryTypes: ['longtask'] })
    })
    const began = performance.now()
    letRead()
    const question = page.getByRole('alertdialog')
    await expect(question).toContainText('Save the changes to this study?')
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.30')
    await question.getByRole('button', { name: 'Don’t save' }).click()
    await expect(page.locator('.title-field')).toHaveValue(title)
    const all = performance.now() - began
    const { longest } = await page.evaluate(() => (globalThis as unknown as { measured: { longest: number } }).measured)
    console.log(`a 6 MB file holds the page’s thread for ${Math.round(longest)} of ${Math.round(all)} ms at most`)
    // A share of the whole, so that it holds on a busy machine too: reading is most of it, and is done elsewhere.
    expect(longest).toBeLessThan(all / 2)
  })

  await set(page, 'research.intensity', '4.4')
  const next = await crash(page)
  await test.step('it is found again after a crash', async () => {
    await next.getByRole('button', { name: 'Recover' }).click()
    await expect(leverField(next, 'research.intensity')).toHaveValue('4.40')
    await expect(next.locator('.title-field')).toHaveValue(title)
  })

  await test.step('of 150,000 fields that the format does not know none is lost', async () => {
    const download = next.waitForEvent('download')
    await next.keyboard.press('Control+s')
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    const levels = saved.scenarios.map(({ levers }: Scenario) => levers['research.intensity']?.value)
    expect(levels).toContain(4.4)
    // Compared as texts: what differs of so many is not to be printed.
    expect(JSON.stringify(saved.others) === JSON.stringify(UNKNOWN)).toBe(true)
  })
})

test('what is dropped: a link stays out, of several files the first is opened, and its scenarios get names that are free', async ({
  page,
}) => {
  await open(page)
  await test.step('a link does not take the page’s place; a text goes into the field it is dropped in', async () => {
    const isTaken = (on: string) =>
      page.locator(on).evaluate((element) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.setData('text/uri-list', 'https://example.org/')
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
        element.dispatchEvent(event)
        return event.defaultPrevented
      })
    expect(await isTaken('main')).toBe(true)
    expect(await isTaken('.title-field')).toBe(false)
  })

  const saved = async () => {
    const download = page.waitForEvent('download')
    await page.keyboard.press('Control+s')
    return download
  }
  await test.step('of several files the first is opened and the rest are named; it keeps its name', async () => {
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer()
      for (const name of ['steel.levier', 'energy.levier', 'defence.levier'])
        dataTransfer.items.add(new File([content], name))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, rich)
    await expect(page.locator('.title-field')).toHaveValue(JSON.parse(rich).title)
    await expect(page.getByRole('alert')).toContainText('Not opened: energy.levier and defence.levier')
    await set(page, 'research.intensity', '4.4')
    expect((await saved()).suggestedFilename()).toBe('steel.levier')
  })

  await test.step('copies of a scenario get names that are free', async () => {
    const [first] = JSON.parse(rich).scenarios as { name: string }[]
    for (let times = 0; times < 2; times++) {
      await page
        .getByRole('group', { name: 'Scenario', exact: true })
        .getByRole('button', { name: first?.name ?? '', exact: true })
        .click()
      await page.getByRole('button', { name: `Rename, move or delete: ${first?.name}`, exact: true }).click()
      await page.getByRole('button', { name: 'Duplicate' }).click()
    }
    const { scenarios } = JSON.parse(readFileSync(await (await saved()).path(), 'utf8'))
    const names = scenarios.map(({ name }: { name: string }) => name)
    expect(names).toHaveLength(JSON.parse(rich).scenarios.length + 2)
    expect(new Set(names).size).toBe(names.length)
  })
})
