import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import type { Settings } from '#models/engine/parameters'
import { Selection } from '#models/engine/selection'
import { serialise } from '#shared/study/serialise'
import { newScenario, newStudy } from '../../renderer/app/document/newStudy'
import { attributed } from '../support/attributed'
import { projector } from '../support/belgium'
import { itsTurn } from '../support/turns'
import { findMess } from './measure'
import { cardNumber, formatsOf, lever, open, openShipped, screenTab, speak, test, withoutRanges } from './pages'
import { axeViolations, paleWords } from './settled'
import { openFile, withoutFileAccess } from './studies'

const YEAR = 2030
const EVERYTHING = studies.findIndex(({ id }) => id === 'everything-recommended')
const INDUSTRY = studies.findIndex(({ id }) => id === 'industry-package')

const goTo = (page: Page, screen: string) => page.locator('.screen-tab', { hasText: screen }).click()

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('the screen Why accounts for the levers, each apart, together and from the documents on', async ({
  page,
}, info) => {
  await withoutFileAccess(page)
  await withoutRanges(page)
  await open(page)
  await goTo(page, 'Why')
  await test.step('says that nothing is changed, and names levers without effect', async () => {
    await expect(page.locator('.why-empty')).toBeVisible()
    await lever(page, 'dependency.usShare').getByRole('textbox').fill('45')
    await page.keyboard.press('Enter')
    await expect(page.locator('.why-notes')).toContainText(
      'No visible effect here in 2030: US share of imports contracted',
    )
    await page.keyboard.press('Control+z')
    await expect(page.locator('.why-empty')).toBeVisible()
  })

  await test.step('tells the contributions computed apart, and they add up to the card’s difference', async () => {
    await openShipped(page, INDUSTRY)
    await goTo(page, 'Why')
    const settings = studies[INDUSTRY]?.settings ?? {}
    const selection = new Selection(belgium, ['jobs.net'], [YEAR])
    const found = attributed(settings, {}, selection)
    const formats = await formatsOf('en-GB')
    let total = 0
    for (const [index, id] of found.levers.entries()) {
      const value = found.contributions[index] ?? Number.NaN
      total += value
      const row = page.locator(`[data-player="${id}"] td`).last()
      if (Math.abs(value) >= 0.5) await expect(row).toHaveText(formats.difference(value, 'jobs'))
      else await expect(row).toHaveCount(0)
    }
    await expect(cardNumber(page, 'jobs.net')).toHaveText(formats.rounded(total, 'jobs', 'always').number)
  })

  await test.step('says what each lever does alone beside its share and the panel’s figure, and why they differ', async () => {
    const settings = studies[INDUSTRY]?.settings ?? {}
    const { levers, contributions } = attributed(settings, {}, new Selection(belgium, ['jobs.net'], [YEAR]))
    const at = (set: Settings): number => projector.project(set, {}).scenario.at('jobs.net', YEAR)
    const formats = await formatsOf('en-GB')
    const written = (value: number): string => formats.difference(value, 'jobs')
    let sum = 0
    for (const [index, id] of levers.entries()) {
      const { [id]: own, ...others } = settings
      if (!own) throw new Error(`no setting of ${id}`)
      const alone = at({ [id]: own }) - at({})
      sum += alone
      const cells = page
        .getByRole('row')
        .and(page.locator(`[data-row="${id}"]`))
        .getByRole('cell')
      await expect(cells).toHaveText(
        [alone, contributions[index] ?? Number.NaN, at(settings) - at(others)].map(written),
      )
    }
    const why = page
      .getByRole('region', { name: 'Each lever alone and among the others' })
      .getByRole('paragraph')
      .first()
    await expect(why).toContainText(
      `would add up to ${written(sum)}; together they do ${written(at(settings) - at({}))}`,
    )
  })

  await test.step('leads from every number to what it is', async () => {
    await page.locator('.pairs li').first().waitFor()
    await page.locator('.why-grid .chart-card .card-action').first().click()
    const numbers = page.locator('.waterfall td:last-child, .why-grid .numbers-table td')
    for (const number of await numbers.all())
      if (/\d/.test((await number.textContent()) ?? '')) await expect(number.locator('[data-explains]')).toHaveCount(1)
    for (const sentence of await page.locator('.why-notes p:not(.soft), .pairs li').all())
      if (/jobs/.test((await sentence.textContent()) ?? ''))
        expect(await sentence.locator('[data-explains="jobs.net"]').count()).toBeGreaterThan(0)
    const ids = await page
      .locator('.why-grid [data-explains]')
      .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-explains') ?? ''))])
    expect(ids.length).toBeGreaterThan(4)
    const known = [...belgium.equations.map(({ variable }) => variable), ...belgium.levers].map(({ id }) => id)
    expect(known).toEqual(expect.arrayContaining(ids))
    // All are of one kind, and name what there is: one in three is followed.
    for (const id of itsTurn(ids, 0, 3)) {
      await page.locator(`.why-grid [data-explains="${id}"]`).first().click()
      await expect(screenTab(page, 'model')).toHaveAttribute('aria-current', 'page')
      await expect(page.locator('.facts code')).toHaveText(id)
      await screenTab(page, 'why').click()
      await page.locator('.pairs li').first().waitFor()
    }
  })

  await test.step('goes from the documents’ reference through my assumptions and my levers to the scenario', async () => {
    const scenario = { 'defence.effort': { value: 3 }, 'skills.talent': { value: 2000 } }
    const figures = { 'macro.multiplier': 1.2 }
    const path = info.outputPath('assumed.levier')
    const mine = { ...newScenario('1', 'Mine'), levers: scenario, assumptions: figures }
    writeFileSync(path, serialise({ ...newStudy([], '2026-11-28T00:00:00.000Z'), scenarios: [mine] }))
    await openFile(page, path)
    await goTo(page, 'Why')
    const account = page.locator('.waterfall')
    await expect(account.getByRole('rowheader')).toHaveText([
      'Documents’ reference',
      'My assumptions',
      'My levers, together',
      /Defence/,
      /talent|arrivals/i,
      'This scenario',
    ])
    const { contributions, levers, together } = attributed(
      scenario,
      figures,
      new Selection(belgium, ['jobs.net'], [YEAR]),
    )
    const formats = await formatsOf('en-GB')
    for (const [index, player] of [...levers, 'assumptions'].entries())
      await expect(page.locator(`[data-player="${player}"]`).getByRole('cell').last()).toHaveText(
        formats.difference(contributions[index] ?? Number.NaN, 'jobs'),
      )
    const change = formats.difference(together[0] ?? Number.NaN, 'jobs')
    await expect(cardNumber(page, 'jobs.net')).toHaveText(
      formats.rounded(together[0] ?? Number.NaN, 'jobs', 'always').number,
    )
    await expect(page.locator('.why-notes')).toContainText(`the present model: ${change}`)
  })

  await test.step('tells in a study of version 1.0 what the newer model makes of it', async () => {
    await openFile(page, new URL('../fixtures/model-1.0/03.levier', import.meta.url).pathname)
    await goTo(page, 'Why')
    await page.getByRole('combobox', { name: 'Result' }).selectOption('turnover.total')
    const account = page.locator('.waterfall')
    await expect(account.getByRole('rowheader').first()).toHaveText('Documents’ reference, model 1.0')
    await expect(account.getByRole('rowheader', { name: 'The newer model (2.0 instead of 1.0)' })).toBeVisible()
    await expect(page.locator('.why-notes')).toContainText('in the documents’ reference of model 1.0')
    await page.getByRole('combobox', { name: 'Result' }).selectOption('gdp.effect')
    await expect(page.locator('.why-notes')).toContainText('had no such result')
    await expect(account.getByRole('rowheader').first()).toHaveText('Unchanged policy')
  })
})

const picture = async (page: Page): Promise<string[]> => {
  await expect(page.locator('.fan-card .chart-subtitle')).toContainText('10,000 simulations')
  await expect(page.locator('.ranking-card tbody tr').first()).toBeVisible()
  const drawn = page.locator('.fan-card path, .spread-card rect, .tornado rect')
  return drawn.evaluateAll((all) =>
    all.map((each) => `${each.getAttribute('d') ?? ''} ${each.getAttribute('x')} ${each.getAttribute('height')}`),
  )
}

test('the screen Uncertainty draws the same for the same seed, and tells the chance of a target', async ({ page }) => {
  await test.step('draws the same picture for the same study and seed, another for another seed, and takes it back', async () => {
    const drawOnce = async (): Promise<string[]> => {
      await open(page)
      await openShipped(page, INDUSTRY)
      await goTo(page, 'Uncertainty')
      return picture(page)
    }
    const first = await drawOnce()
    expect(first.length).toBeGreaterThan(30)
    await page.evaluate(() => localStorage.clear())
    expect(await drawOnce()).toEqual(first)
    const fan = page.locator('.fan-card .chart-band path').first()
    const before = (await fan.getAttribute('d')) ?? ''
    await page.getByRole('textbox', { name: 'Seed' }).fill('7')
    await page.keyboard.press('Enter')
    await expect(page.locator('.status')).toContainText('seed 7')
    await expect(fan).not.toHaveAttribute('d', before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('textbox', { name: 'Seed' })).toHaveValue('42')
    await expect(fan).toHaveAttribute('d', before)
  })

  await test.step('refuses a seed that is none', async () => {
    await page.getByRole('textbox', { name: 'Seed' }).fill('-3')
    await page.keyboard.press('Enter')
    await expect(page.locator('.seed').getByRole('alert')).toContainText('42')
  })

  await test.step('tells the chance of a target that is typed, moved by keys or dragged', async () => {
    const title = page.locator('.spread-card h2')
    const target = page.locator('.target-line').getByRole('textbox')
    await target.fill('-100000')
    await target.press('Enter')
    await expect(title).toContainText(/^Nearly certain: at least .100,000\sjobs/)
    const handle = page.locator('.histogram-handle')
    await handle.focus()
    await page.keyboard.press('End')
    await expect(title).toContainText(/^Practically no simulation gives at least/)
    await page.keyboard.press('PageDown')
    const kept = await target.inputValue()
    const chart = await page.locator('.spread-card').getByRole('img').boundingBox()
    if (!chart) throw new Error('no histogram')
    await page.mouse.move(chart.x + chart.width * 0.5, chart.y + chart.height * 0.5)
    await page.mouse.down()
    await page.mouse.move(chart.x + chart.width * 0.4, chart.y + chart.height * 0.5, { steps: 4 })
    await page.mouse.up()
    await expect(target).not.toHaveValue(kept)
    await expect(title).toContainText(`at least ${await target.inputValue()}\u00a0jobs`)
  })
})

const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

/** Where long words tell most. */
const SMALLEST = SIZES.slice(0, 1)

/** The screens that work something out, and what is there once they have. */
const SCREENS = [
  ['why', '.waterfall'],
  ['uncertainty', '.tornado tbody tr'],
  ['goal', '.goal-found'],
] as const

async function worksOut(page: Page, [screen, ready]: (typeof SCREENS)[number]): Promise<void> {
  await screenTab(page, screen).click()
  if (screen === 'goal') await page.locator('.goal-search button').click()
  await page.locator(ready).first().waitFor()
}

async function expectInPlace(page: Page, screen: string, sizes = SIZES): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    expect(await page.evaluate(findMess), `${screen}, ${size.width}x${size.height}`).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

/** Faults of other kinds are the same in either theme. */
const expectNoFault = (page: Page, colorScheme: 'light' | 'dark') =>
  test.step(`is without a fault for axe, in ${colorScheme}`, async () => {
    const violations = await (colorScheme === 'light' ? axeViolations : paleWords)(page)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

test('the three screens keep their words in place, speak the other language, wear the other theme and serve another scenario in the middle', async ({
  page,
}) => {
  await open(page)
  await openShipped(page, INDUSTRY)
  const pills = page.locator('.scenario-list .pill')
  const own = (await pills.count()) - 1
  for (const screen of SCREENS) {
    await worksOut(page, screen)
    await test.step(`words keep their place: ${screen[0]}`, () => expectInPlace(page, screen[0]))
    await expectNoFault(page, 'light')
    await page.locator('.status select').first().selectOption('dark')
    await speak(page, 'fr')
    await expectNoFault(page, 'dark')
    await test.step(`words keep their place in French: ${screen[0]}`, () => expectInPlace(page, screen[0], SMALLEST))
    const scenarios = await pills.count()
    await page.locator('.scenarios > .pill').click()
    await expect(pills).toHaveCount(scenarios + 1)
    await expect(page.locator('.why-empty, .ranking-card, .goal-found').first()).toBeVisible()
    await pills.nth(own).click()
    await expect(page.locator('.waterfall, .tornado, .goal-found').first()).toBeVisible()
    await page.locator('.status select').first().selectOption('light')
    await speak(page, 'en')
  }
})

test('of the study with every lever Why and Uncertainty say how exact they are, and keep more words in place', async ({
  page,
}) => {
  await open(page)
  await openShipped(page, EVERYTHING)
  await goTo(page, 'Why')
  await test.step('states the error where orders were sampled', () =>
    expect(page.locator('.why-notes')).toContainText('1,000 random orders'))
  await speak(page, 'fr')
  // A search is for the same few levers, whatever is set.
  for (const screen of SCREENS.slice(0, 2)) {
    await worksOut(page, screen)
    await test.step(`words keep their place: ${screen[0]}`, () => expectInPlace(page, screen[0]))
  }
})

test('the three screens by keyboard alone', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  await lever(page, 'research.intensity').getByRole('textbox').fill('4')
  await page.keyboard.press('Enter')
  await screenTab(page, 'why').focus()
  await page.keyboard.press('Enter')
  const subject = page.locator('.subject select')
  await subject.focus()
  // Letters would have to come faster than a busy machine takes them.
  await page.keyboard.press('End')
  while ((await subject.inputValue()) !== 'public.cost') await page.keyboard.press('ArrowUp')
  await expect(page.locator('.why-card h2')).toContainText('bn €')
  await screenTab(page, 'uncertainty').focus()
  await page.keyboard.press('Enter')
  await page.locator('.histogram-handle').focus()
  const said = await page.locator('.histogram-handle').getAttribute('aria-valuetext')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.histogram-handle')).not.toHaveAttribute('aria-valuetext', said ?? '')
  await page.locator('.fan-card .card-action').first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.fan-card tbody tr')).toHaveCount(16)
  await screenTab(page, 'goal').focus()
  await page.keyboard.press('Enter')
  await page.locator('.goal-search button').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.goal-found h2')).toBeVisible()
})
