import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { findMess } from './measure'
import { discardIfAsked, lever, open, screenTab, test, withoutRanges } from './pages'
import { axeViolations } from './settled'
import { openFile, set, withoutFileAccess } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

const LEVER = 'research.intensity'

const plain = (page: Page) =>
  lever(page, LEVER).getByRole('button', { name: 'About R&D spending (target)', exact: true })
const noted = (page: Page) => lever(page, LEVER).getByRole('button', { name: /^About .*, with a note$/ })

test('a note on a lever is written, marked, one step of the history, saved while it is typed, and opened', async ({
  page,
}, info) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
  await open(page)
  await set(page, LEVER, '4')
  const name = await lever(page, LEVER).locator('.lever-label').boundingBox()
  await plain(page).click()
  const field = page.getByRole('dialog').getByRole('textbox', { name: /^Note on this lever in “.+”$/ })
  await field.pressSequentially('As the minister said\n<b>in May</b>')
  await expect(field).toHaveValue('As the minister said\n<b>in May</b>')
  const violations = await axeViolations(page, '.popover')
  expect(violations.map(({ id }) => id)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(field).toHaveCount(0)
  await expect(noted(page)).toBeFocused()
  expect(await lever(page, LEVER).locator('.lever-label').boundingBox(), 'the mark takes no room').toEqual(name)

  await page.keyboard.press('Control+z')
  await expect(plain(page), 'all that was typed is one step').toBeVisible()
  await page.keyboard.press('Control+y')
  await noted(page).click()
  await field.pressSequentially('1. ')
  await page.keyboard.press('Escape')
  await expect(noted(page)).toBeFocused()
  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.locator('.history-step'), 'what is typed later is another step').toHaveText([
    'Note on “R&D spending (target)” changed',
    'Note on “R&D spending (target)” changed',
    /^R&D spending \(target\) 3\.32 →/,
    'When opened',
  ])
  await page.keyboard.press('Escape')
  await screenTab(page, 'compare').click()
  await expect(page.locator(`[data-row="${LEVER}"]`).filter({ hasText: '<b>in May</b>' })).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: /^Levers/ }).click()
  await noted(page).click()
  await field.press('End')
  expect(await page.evaluate(findMess)).toEqual([])
  await field.pressSequentially(', again')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  const path = info.outputPath('study.levier')
  await (await download).saveAs(path)
  const text = readFileSync(path, 'utf8')
  expect(JSON.parse(text).scenarios[0].leverNotes[LEVER]).toMatch(/again/)
  writeFileSync(path, text.replace('As the minister', 'As the prime minister'))
  await page.keyboard.press('Escape')
  await openFile(page, path)
  await discardIfAsked(page)
  await noted(page).click()
  await expect(field).toHaveValue(/As the prime minister said/)
})
