import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { serialise } from '#shared/study/serialise'
import { projector } from '../support/belgium'
import { formatsOf, lever, open, screenTab, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { savedBytes, storyStudy } from './story'
import { dropFile, fileMenu, numbers, openFile, set, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

test('a key pressed before what saves has come is taken when it has', async ({ page }) => {
  const asked = page.waitForRequest(/assets\/watchFiles-.*\.js/)
  let comes = (): void => undefined
  const held = new Promise<void>((resolve) => {
    comes = resolve
  })
  await page.route(/assets\/watchFiles-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  const early = page.waitForEvent('download')
  await open(page)
  await asked
  await page.keyboard.press('Control+s')
  comes()
  expect((await early).suggestedFilename()).toMatch(/\.levier$/)
})

test('new, edit, save, close, reopen: the same numbers, under any clock and title', async ({ page }, info) => {
  await open(page)
  await page.locator('.title-field').fill('Wallonia 2026')
  await page.keyboard.press('Enter')
  await set(page, 'research.intensity', '4.1')
  await set(page, 'defence.effort', '3.2')
  const before = await numbers(page)
  await expect(page.locator('.study-title')).toContainText('edited')

  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const path = info.outputPath('study.levier')
  await (await download).saveAs(path)
  expect((await download).suggestedFilename()).toBe('Wallonia 2026.levier')
  await expect(page.locator('.study-title')).toContainText('saved')
  const study = JSON.parse(readFileSync(path, 'utf8'))
  expect(study.scenarios[0].levers).toEqual({ 'research.intensity': { value: 4.1 }, 'defence.effort': { value: 3.2 } })

  await page.reload()
  await page.locator('.card').first().waitFor()
  expect(await numbers(page)).not.toEqual(before)
  await expect(page.locator('html'), 'a translation would break it').toHaveAttribute('translate', 'no')
  await page.clock.setFixedTime(Date.UTC(10_000, 1))
  await page.locator('.title-field').evaluate((field: HTMLInputElement) => {
    // Half a letter, as some programs put on the clipboard.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Half \ud800 a letter')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const odd = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  expect((await odd).suggestedFilename()).toBe('Half a letter.levier')
  const oddPath = info.outputPath('odd.levier')
  await (await odd).saveAs(oddPath)

  await openFile(page, path)
  await expect(lever(page, 'defence.effort').getByRole('textbox')).toHaveValue('3.20')
  expect(await numbers(page)).toEqual(before)
  await expect(page.locator('.title-field')).toHaveValue('Wallonia 2026')

  await openFile(page, oddPath)
  await expect(page.locator('.title-field')).toHaveValue(/^Half/)
})

test('only a save that changes something moves the time of the last change', async ({ page }, info) => {
  await open(page)
  let saves = 0
  const savedAt = async (time: string): Promise<string> => {
    await page.clock.setFixedTime(time)
    saves += 1
    return (await savedBytes(page, info, `${saves}.levier`)).toString()
  }
  const modifiedIn = (text: string): string => JSON.parse(text).modifiedAt
  await set(page, 'research.intensity', '4.1')
  const first = await savedAt('2026-03-01T10:00:00.000Z')
  expect(modifiedIn(first)).toBe('2026-03-01T10:00:00.000Z')
  expect(await savedAt('2026-03-02T10:00:00.000Z'), 'nothing was done').toEqual(first)

  await set(page, 'defence.effort', '3')
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await savedAt('2026-03-03T10:00:00.000Z'), 'what was done was undone').toEqual(first)

  await openFile(page, info.outputPath('1.levier'))
  await expect(page.getByRole('button', { name: 'Undo' }), 'it was opened').toBeDisabled()
  await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('4.10')
  expect(await savedAt('2026-03-04T10:00:00.000Z'), 'opened and saved').toEqual(first)

  await set(page, 'defence.effort', '3')
  const last = await savedAt('2026-03-05T10:00:00.000Z')
  expect(modifiedIn(last)).toBe('2026-03-05T10:00:00.000Z')
})

test('results that moved, unsaved work and what is no study are told of', async ({ page }, info) => {
  await open(page)
  await test.step('results that moved since a study was saved are told', async () => {
    const old = info.outputPath('old.levier')
    const study = JSON.parse(readFileSync(new URL('../fixtures/study-v1.levier', import.meta.url), 'utf8'))
    study.model = { id: 'belgium', version: '0.9', fingerprint: '0'.repeat(64) }
    study.results = { [study.scenarios[0].id]: { 'jobs.net': { '2030': 123_456 } } }
    writeFileSync(old, JSON.stringify(study))
    await openFile(page, old)
    await expect(page.getByRole('alert')).toContainText('(model 0.9), 1 result has changed')
    await expect(page.getByRole('alert')).toContainText('123,456')
  })

  await test.step('unsaved work is asked about before it would be lost', async () => {
    await set(page, 'research.intensity', '4.4')
    await fileMenu(page, 'New study')
    await expect(page.getByRole('alertdialog')).toContainText('Save the changes')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('4.40')
    await fileMenu(page, 'New study')
    await page.getByRole('button', { name: 'Don’t save' }).click()
    await page.getByRole('button', { name: 'Start from an empty study' }).click()
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('3.32')
  })

  await test.step('a file that is no study is refused with the place in it, and changes nothing', async () => {
    await set(page, 'defence.effort', '3')
    const before = await numbers(page)
    const bad = info.outputPath('bad.levier')
    const study = JSON.parse(readFileSync(new URL('../fixtures/study-v1.levier', import.meta.url), 'utf8'))
    study.model = { id: 'belgium', version: belgium.version, fingerprint: program.fingerprint }
    study.scenarios[0].levers = { 'research.intensity': { value: 7 } }
    writeFileSync(bad, JSON.stringify(study))
    const chooser = page.waitForEvent('filechooser')
    await fileMenu(page, 'Open…')
    await page.getByRole('button', { name: 'Don’t save' }).click()
    await (await chooser).setFiles(bad)
    await expect(page.getByRole('alert')).toContainText(
      'scenarios[0].levers."research.intensity".value: 7 is not allowed; allowed is 2.5 to 5% of GDP',
    )
    expect(await numbers(page)).toEqual(before)
  })
})

test('undo, redo, a drag as one step, the named history, and repeating a change elsewhere', async ({ page }) => {
  await open(page)
  await test.step('the history names the base of a lever as an assumption has moved it', async () => {
    await screenTab(page, 'sources').click()
    const figure = page.locator('[data-figure="rd.intensity.belgium"]')
    await figure.getByRole('button', { name: /Change/ }).click()
    await figure.getByRole('textbox').fill('3.36')
    await page.keyboard.press('Enter')
    await screenTab(page, 'explore').click()
    await set(page, 'research.intensity', '4')
    await page.getByRole('button', { name: 'History' }).click()
    await expect(page.locator('.history-step').first()).toContainText('R&D spending (target) 3.36 → 4.00')
    await page.keyboard.press('Escape')
    for (let times = 0; times < 2; times++) await page.getByRole('button', { name: 'Undo' }).click()
  })

  const start = await numbers(page)
  const box = await lever(page, 'research.intensity').locator('.lever-track').boundingBox()
  if (!box) throw new Error('no track')
  await page.mouse.move(box.x + box.width * 0.33, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2, { steps: 12 })
  await page.mouse.up()
  await set(page, 'chips.capex', '3000')
  const end = await numbers(page)

  await page.getByRole('button', { name: 'History' }).click()
  const steps = page.locator('.history-step')
  await expect(steps).toHaveCount(3)
  await expect(steps.nth(1)).toContainText(/R&D spending \(target\) 3\.32 → 4\.\d\d/)
  await steps.last().click()
  expect(await numbers(page)).toEqual(start)
  await page.locator('.status').click()
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+Shift+z')
  expect(await numbers(page)).toEqual(end)
  await page.keyboard.press('Control+z')
  await expect(lever(page, 'chips.capex')).not.toHaveAttribute('data-changed')
  await page.keyboard.press('Control+Shift+z')

  await page.getByRole('button', { name: 'New scenario' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'History' }).click()
  await page.getByRole('menuitem', { name: 'Apply the last change here' }).click()
  await expect(lever(page, 'chips.capex').getByRole('textbox')).toHaveValue('3,000')
})

test('Compare shows every scenario and what differs; a folder that is dropped is told to be one', async ({
  page,
}, info) => {
  await open(page)
  await test.step('Compare shows every scenario, what differs, and axe finds nothing', async () => {
    await set(page, 'research.intensity', '4')
    await page.getByRole('button', { name: 'New scenario' }).click()
    await set(page, 'chips.capex', '3000')
    const jobs = projector.project({ 'chips.capex': { value: 3000 } }, {}).scenario.at('jobs.net', 2030)
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    const table = page.locator('.outcomes')
    await expect(table.getByRole('row')).toHaveCount(4)
    await expect(table.getByRole('row').last()).toContainText((await formatsOf('en-GB')).text(jobs, 'jobs'))
    const levers = page.locator('.compare-sheet').last()
    await expect(levers.getByRole('row')).toHaveCount(3)
    await expect(levers).toContainText('Investment in chips')
    const violations = await axeViolations(page)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

  await test.step('a folder that is dropped is told to be one, and a study beside it is offered', async () => {
    const study = info.outputPath('beside.levier')
    await page.locator('.title-field').fill('Beside a folder')
    await savedBytes(page, info, 'beside.levier')
    await page.locator('.title-field').fill('Something else')
    await savedBytes(page, info, 'else.levier')
    const session = await page.context().newCDPSession(page)
    const drop = async (...files: string[]) => {
      const data = { items: [], files, dragOperationsMask: 1 }
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
    }
    await drop(info.outputDir)
    await expect(page.getByRole('alert')).toContainText('is a folder, not a file')
    await drop(info.outputDir, study)
    await expect(page.getByRole('alertdialog')).toContainText('beside.levier')
  })
})

test('a file that is dropped before the page can open any is opened once it can', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/browserAccess/, async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  const study = await storyStudy('en')
  await dropFile(page, 'workshop.levier', serialise(study))
  // Long enough for the file to be read.
  await page.waitForTimeout(500)
  release()
  await expect(page.getByRole('alertdialog').or(page.locator(`.title-field[value="${study.title}"]`))).toBeVisible()
})
