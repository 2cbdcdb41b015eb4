import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test'
import type { Scenario } from '#shared/study/study'
import { lever, open, screenTab, test, withoutRanges } from './pages'
import { dropStudy, savedBytes, storyStudy } from './story'
import { dropFile, journals, leverField, set, withoutFileAccess } from './studies'

// What is being typed when something else is asked for, by keyboard, so that no field is left first.
test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
test.beforeEach(async ({ page }) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
})

const saved = async (page: Page, info: TestInfo) =>
  JSON.parse((await savedBytes(page, info, 'study.levier')).toString())

const title = (page: Page) => page.getByRole('textbox', { name: 'Title of the study' })

async function openScenario(page: Page) {
  await page.getByRole('button', { name: 'Rename, move or delete: Scenario 1' }).click()
  return page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
}

async function openDetails(page: Page) {
  await page.getByRole('button', { name: 'Study details' }).click()
  return page.getByRole('dialog')
}

async function openFigure(page: Page, id: string) {
  await screenTab(page, 'sources').click()
  const row = page.locator(`[data-figure="${id}"]`)
  await row.getByRole('button', { name: /Change/ }).click()
  return row.getByRole('textbox')
}

test('what is typed is saved with the keyboard; a box keeps or gives it up by key', async ({ page }, info) => {
  await open(page)
  await test.step('a title', async () => {
    await title(page).fill('Steel')
    await expect(page.locator('.study-title')).toContainText('edited')
    expect(await saved(page, info)).toMatchObject({ title: 'Steel' })
    await expect(title(page)).toBeFocused()
    await expect(page.locator('.study-title')).toContainText('saved')
  })

  await test.step('a lever', async () => {
    await leverField(page, 'research.intensity').fill('4.2')
    await expect(page.locator('.study-title')).toContainText('edited')
    const { scenarios } = await saved(page, info)
    expect(scenarios[0].levers).toEqual({ 'research.intensity': { value: 4.2 } })
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.20')
    await expect(page.locator('.study-title')).toContainText('saved')
  })

  await test.step('a field that holds no value is named; everything else is saved', async () => {
    await set(page, 'defence.effort', '3')
    await leverField(page, 'research.intensity').fill('0x1F')
    const { scenarios } = await saved(page, info)
    expect(scenarios[0].levers).toEqual({ 'research.intensity': { value: 4.2 }, 'defence.effort': { value: 3 } })
    await expect(page.locator('.notice')).toContainText('R&D spending')
    await expect(page.locator('.notice')).toContainText('“0x1F” is not a number')
    await expect(lever(page, 'research.intensity').getByRole('alert')).toContainText('is not a number')
  })

  await test.step('an assumption', async () => {
    await (await openFigure(page, 'economy.growth')).fill('0.9')
    const { scenarios } = await saved(page, info)
    expect(scenarios[0].assumptions).toEqual({ 'economy.growth': 0.9 })
  })

  await test.step('a scenario’s name, which its box keeps on Enter and gives up on Escape', async () => {
    await (await openScenario(page)).fill('Bold')
    const { scenarios } = await saved(page, info)
    expect(scenarios[0].name).toBe('Bold')
    const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
    await name.fill('Bolder')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    const pill = page.getByRole('button', { name: 'Bolder', exact: true })
    await expect(pill).toBeVisible()

    await page.getByRole('button', { name: 'Rename, move or delete: Bolder' }).click()
    await name.fill('Timid')
    await page.keyboard.press('Escape')
    await expect(name, 'the first Escape is the field’s').toHaveValue('Bolder')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(pill).toBeVisible()
  })

  await test.step('author, notes and seed', async () => {
    const dialog = await openDetails(page)
    await dialog.getByRole('textbox', { name: 'Author' }).fill('Ministry')
    await dialog.getByRole('textbox', { name: 'Notes on the study' }).fill('One\nTwo')
    expect(await saved(page, info)).toMatchObject({ author: 'Ministry', notes: 'One\nTwo' })
    await dialog.getByRole('textbox', { name: 'Random seed' }).fill('7')
    expect(await saved(page, info)).toMatchObject({ seed: 7 })
  })

  await test.step('a box gives up a line on Escape and stays, a number likewise; it keeps notes', async () => {
    const dialog = page.getByRole('dialog')
    for (const [name, typed, kept] of [
      ['Author', 'Nobody', 'Ministry'],
      ['Random seed', '8', '7'],
    ] as const) {
      await dialog.getByRole('textbox', { name }).fill(typed)
      await page.keyboard.press('Escape')
      await expect(dialog.getByRole('textbox', { name })).toHaveValue(kept)
    }
    await dialog.getByRole('textbox', { name: 'Notes on the study' }).fill('A page of thoughts')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    expect(await saved(page, info)).toMatchObject({ author: 'Ministry', notes: 'A page of thoughts', seed: 7 })
  })
})

test('a number that is being typed is known to the palette, taken by an export, and asked about before it is lost', async ({
  page,
}) => {
  await open(page)
  await test.step('the palette knows it', async () => {
    await leverField(page, 'research.intensity').fill('4.2')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('reset all')
    // There is nothing to reset where no lever was moved.
    await expect(page.getByRole('menuitem', { name: /^Reset all/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('an export takes it', async () => {
    await leverField(page, 'research.intensity').fill('4.3')
    await page.locator('.file-menu').click()
    await page.getByRole('menuitem', { name: 'Export', exact: true }).click()
    const beside = page.waitForEvent('download', (file) => file.suggestedFilename().endsWith('.json'))
    await page.getByRole('menuitem', { name: 'Model (XMILE)' }).click()
    const { scenario } = JSON.parse(readFileSync(await (await beside).path(), 'utf8'))
    expect(scenario.levers).toEqual({ 'research.intensity': { value: 4.3 } })
  })

  // What is done is saved, so that nothing but the number is asked about.
  const settle = async () => {
    const download = page.waitForEvent('download')
    await page.keyboard.press('Control+s')
    await download
    await expect(page.locator('.study-title')).toContainText('saved')
  }
  await test.step('leaving the page asks about it', async () => {
    await settle()
    await leverField(page, 'research.intensity').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('4.4')
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    const question = await asked
    expect(question.type()).toBe('beforeunload')
    await question.dismiss()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.40')
  })

  await test.step('another study asks about it', async () => {
    await settle()
    await leverField(page, 'research.intensity').fill('4.5')
    await dropFile(page, 'other.levier', JSON.stringify(await storyStudy('en')))
    const question = page.getByRole('alertdialog')
    await question.getByRole('button', { name: 'Open it instead' }).click()
    await expect(question).toContainText('Save the changes to this study?')
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(leverField(page, 'research.intensity')).toHaveValue('4.50')
  })
})

test('a number that is being typed is kept against a crash as long as it is one, and so is a title', async ({
  page,
  context,
}) => {
  await open(page)
  await leverField(page, 'research.intensity').fill('4.2')
  await expect.poll(async () => (await journals(page)).join()).toContain('"value": 4.2')
  await expect(leverField(page, 'research.intensity'), 'the field keeps its text').toHaveValue('4.2')
  await page.keyboard.type('x')
  await expect.poll(() => journals(page)).toEqual([])
  await page.keyboard.press('Backspace')
  await expect.poll(() => journals(page)).toHaveLength(1)
  await page.close({ runBeforeUnload: false })
  const next = await context.newPage()
  await next.goto('/')
  await next.getByRole('button', { name: 'Recover' }).click()
  await expect(leverField(next, 'research.intensity')).toHaveValue('4.20')

  await title(next).pressSequentially('Steel')
  await expect.poll(async () => (await journals(next)).join()).toContain('"title": "Steel"')
})

/** Does something on the page while the field keeps the focus, as a tool for those who cannot use a mouse does. */
const pressUnfocused = (button: Locator) => button.evaluate((element) => (element as HTMLElement).click())

test('a presentation takes the number that is being typed, and names what is none; a caption is saved while it is typed', async ({
  page,
}, info) => {
  await open(page)
  await dropStudy(page, await storyStudy('en'))
  for (const [typed, kept] of [
    ['4.2', '4.20'],
    ['0x1F', '4.20'],
  ] as const) {
    await leverField(page, 'research.intensity').fill(typed)
    await pressUnfocused(page.getByRole('button', { name: 'Present', exact: true }).first())
    await expect(page.locator('.presentation')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator('.presentation')).toHaveCount(0)
    await expect(leverField(page, 'research.intensity')).toHaveValue(kept)
  }
  await expect(page.locator('.notice')).toContainText('“0x1F” is not a number')
  const { scenarios } = await saved(page, info)
  expect(scenarios.map(({ levers }: Scenario) => levers['research.intensity']?.value)).toContain(4.2)

  await screenTab(page, 'present').click()
  await page.getByRole('textbox', { name: /^Text on the slide/ }).fill('# Another')
  const { story } = await saved(page, info)
  expect(story[0].caption).toBe('# Another')
})
