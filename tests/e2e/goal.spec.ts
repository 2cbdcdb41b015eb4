import { expect, type Page } from '@playwright/test'
import { usualRange } from '#models/analysis/goal/moverRange'
import { solveGoal } from '#models/analysis/goal/solve'
import { probability } from '#models/analysis/uncertainty/distribution'
import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { Sample } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { Selection } from '#models/engine/selection'
import { goalTitle } from '#models/narrative/goalAnswer'
import { leverOf } from '#models/narrative/levers'
import { textIn } from '../support/text'
import { cardNumber, formatsOf, lever, open, resultText, screenTab, test, withoutRanges } from './pages'
import { dropStudy, storyStudy } from './story'

const goTo = (page: Page, screen: string) => page.locator('.screen-tab', { hasText: screen }).click()

/** Unfolds how far each lever may be moved. */
const unfoldLevers = (page: Page) => page.locator('.goal-levers > summary').click()

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

/** The goal that stands there at first: 4% of GDP for research. */
const firstPreset = (page: Page) => page.getByRole('group', { name: 'Start from' }).getByRole('button').first()

test('the screen Goal finds a mix, tells how sure it is, what it rests on and what stops it', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  await goTo(page, 'Goal')

  await test.step('tells beside the cost in how many simulations the mix reaches the goal', async () => {
    await page.getByRole('button', { name: 'Find the mix' }).click()
    const odds = page.locator('.goal-outcome [data-odds]')
    await expect(odds).toHaveAttribute('aria-busy', 'false')
    await expect(odds).toContainText(/Chance of meeting it\d+(\.\d)?%Odds are counted in 10,000/)
    const told = Number(/(\d+(\.\d)?)%/.exec((await odds.textContent()) ?? '')?.[1])
    const movers = ['research.intensity', 'skills.engineers', 'skills.talent'].map((id) => {
      const each = leverOf(id)
      return {
        lever: each,
        ...usualRange(each, {}, {}),
        by: Math.min(typeof each.by === 'number' ? each.by : 2030, 2030),
      }
    })
    const aim = { id: 'research.effortReal', year: 2030, sense: '>=', value: 4 } as const
    const asked = { settings: {}, assumptions: {}, aim, movers, least: 'public.cost', wholeSteps: true }
    const search = solveGoal(belgium, program, asked, 42)
    let step = search.next()
    while (!step.done) step = search.next()
    const answer = step.value
    const runs = new Sample(
      pairedRuns(belgium, program, { settings: answer.levers, assumptions: {} }, 42),
      null,
      { level: new Selection(belgium, ['research.effortReal'], [2030]) },
      10_000,
    )
    runs.extend(10_000)
    const { share } = probability(runs.values(0, 'level'), { sense: 'at least', value: 4 })
    expect(told).toBeCloseTo(share * 100, 0)
  })

  await test.step('finds what the search finds apart; taken over, the projection confirms it', async () => {
    await page.getByRole('button', { name: 'Net extra jobs: at least 8,000' }).click()
    await page.getByRole('button', { name: 'Find the mix' }).click()
    const ids = ['research.intensity', 'skills.engineers', 'skills.talent', 'defence.effort', 'chips.capex']
    const movers = [...ids, 'batteries.capex'].map((id) => {
      const each = leverOf(id)
      const by = typeof each.by === 'number' ? Math.min(each.by, 2033) : undefined
      return { lever: each, ...usualRange(each, {}, {}), by }
    })
    const aim = { id: 'jobs.net', year: 2033, sense: '>=', value: 8000 } as const
    const order = belgium.levers.indexOf.bind(belgium.levers)
    movers.sort((a, b) => order(a.lever) - order(b.lever))
    const asked = { settings: {}, assumptions: {}, aim, movers, least: 'public.cost', wholeSteps: true }
    const search = solveGoal(belgium, program, asked, 42)
    let step = search.next()
    while (!step.done) step = search.next()
    const answer = step.value
    expect(answer.reached).toBe(true)
    const formats = await formatsOf('en-GB')
    const english = await textIn('en')
    await expect(page.locator('.goal-found [data-value]')).toHaveText(formats.text(answer.value, 'jobs'))
    for (const { lever: each } of movers)
      await expect(page.locator(`[data-mix="${each.id}"]`)).toHaveCount(answer.levers[each.id] ? 1 : 0)
    // The answer is in sight, told, and every lever stands where its slider can.
    await expect(page.locator('.goal-found h2')).toBeInViewport()
    await expect(page.locator('[data-screen=goal] [role=status]')).toContainText('Net extra jobs: 8,0')
    for (const [id, { value }] of Object.entries(answer.levers)) {
      const steps = value / leverOf(id).step
      expect(steps, id).toBeCloseTo(Math.round(steps), 6)
    }
    // The heading is that of the mix in sight.
    const mixes = page.locator('.goal-mixes').getByRole('button')
    const [best, other] = answer.alternatives.length > 0 ? [answer, answer.alternatives[0]] : []
    if (!best || !other) throw new Error('no other mix to look at')
    const title = page.locator('.goal-found h2')
    await expect(title).toHaveText(goalTitle(asked, best, english))
    await mixes.nth(1).click()
    await expect(title).toHaveText(goalTitle(asked, { ...best, ...other }, english))
    await mixes.first().click()
    await page.getByRole('button', { name: 'Save as a new scenario' }).click()
    await expect(page.locator('.scenario-list .pill')).toHaveCount(2)
    await page.getByRole('slider', { name: 'Year', exact: true }).focus()
    for (let year = 2030; year < 2033; year++) await page.keyboard.press('ArrowRight')
    await expect(cardNumber(page, aim.id)).toHaveText(resultText(formats, aim.id, answer.value))
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.locator('.scenario-list .pill')).toHaveCount(1)
  })

  await goTo(page, 'Goal')
  await unfoldLevers(page)
  await test.step('takes by itself only what public money pays, and only more of it', async () => {
    await page.getByRole('button', { name: 'Effect on GDP: at least 1' }).click()
    const movers = page.getByRole('table', { name: /levers to use/ })
    for (const each of belgium.levers) {
      const box = page.locator(`[data-mover="${each.id}"] input[type=checkbox]`).first()
      const money = each.nature.kind === 'policy' && each.nature.paidWith === 'public money'
      await expect(box, each.id).toBeChecked({ checked: money })
    }
    await expect(movers.getByRole('textbox', { name: 'R&D spending (target): at least' })).toHaveValue('3.32')
  })

  await test.step('says what it means to use a circumstance, something not valued, or a cut', async () => {
    await firstPreset(page).click()
    const movers = page.getByRole('table', { name: /levers to use/ })
    await expect(movers.getByText('what would have to happen')).toHaveCount(0)
    await movers.getByRole('checkbox', { name: 'Growth of foreign defence demand' }).check()
    await expect(movers.getByText('Foreign customers decide this')).toBeVisible()
    await expect(movers.getByText('what would have to happen')).toBeVisible()
    await movers.getByRole('checkbox', { name: 'Military R&D' }).check()
    await expect(movers.getByText('The search does not count this price')).toBeVisible()
    await movers.getByRole('checkbox', { name: 'R&D spending (target): cuts too' }).check()
    await expect(movers.getByText('It may be cut to 2.50')).toBeVisible()
    await expect(movers.getByRole('textbox', { name: 'R&D spending (target): at least' })).toHaveValue('2.5')
    await movers.getByRole('checkbox', { name: 'R&D spending (target): cuts too' }).uncheck()
    await expect(movers.getByRole('textbox', { name: 'R&D spending (target): at least' })).toHaveValue('3.32')
  })

  await test.step('names the circumstance that an answer rests on', async () => {
    await page.getByRole('button', { name: 'Net extra jobs: at least 8,000' }).click()
    const movers = page.getByRole('table', { name: /levers to use/ })
    await movers.getByRole('checkbox', { name: 'Venture capital per year' }).check()
    await page.getByRole('button', { name: 'Find the mix' }).click()
    await expect(page.locator('.goal-found')).toContainText(
      'This mix rests on what nobody in Belgium decides: Venture capital per year.',
    )
  })

  await test.step('says what stops it when the goal is out of reach', async () => {
    await firstPreset(page).click()
    await page.locator('[data-mover="skills.talent"] input[type=checkbox]').first().uncheck()
    await page.getByRole('textbox', { name: 'Target in % of GDP' }).fill('5')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Find the mix' }).click()
    await expect(page.locator('.goal-found')).toHaveAttribute('data-reached', 'false')
    await expect(page.locator('.goal-found h2')).toContainText('Not reached')
    await expect(page.locator('.goal-limits')).toContainText('“R&D staff in post” is limited by')
  })
})

test('brings the answer into sight on a narrow screen, and says when the scenario is no longer the one asked about', async ({
  page,
}) => {
  await withoutRanges(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  const study = await storyStudy('en')
  const [first] = study.scenarios
  if (!first) throw new Error('no scenario')
  // Set to its base in its own year: in the file, and no change.
  const levers = { 'skills.engineers': { value: 5000, by: 2030 }, 'research.intensity': { value: 3.5, by: 2030 } }
  await dropStudy(page, { ...study, scenarios: [{ ...first, levers }], comparison: null, story: [] })
  await screenTab(page, 'goal').click()
  await page.getByRole('button', { name: 'Find the mix' }).click()
  await expect(page.locator('.goal-found h2')).toBeInViewport()
  const moved = page.getByText('The scenario has changed since this search')
  await expect(moved).toHaveCount(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await lever(page, 'defence.effort').getByRole('textbox').fill('3')
  await page.keyboard.press('Enter')
  await expect(moved).toBeVisible()
})

const allLevers = async (page: Page): Promise<void> => {
  await withoutRanges(page)
  await open(page)
  await goTo(page, 'Goal')
  await unfoldLevers(page)
  for (const { id } of belgium.levers) await page.locator(`[data-mover="${id}"] th input`).first().check()
  await page.getByRole('button', { name: 'Find the mix' }).click()
  await expect(page.locator('progress')).toBeVisible()
}

test('is cancelled at once, and begins again when asked; a worker that dies is told, and a fresh one does the work', async ({
  page,
}) => {
  const found = page.locator('.goal-found h2')
  const again = page.locator('.goal-form .progress button')
  // On a fast machine the search may end before the hand is there, or before its worker dies: then it is begun anew.
  await expect(async () => {
    await allLevers(page)
    await again.click({ timeout: 10_000 })
    const cancelled = page.locator('.goal-form .progress').filter({ hasText: 'Cancelled' })
    await expect(cancelled.or(found)).toBeVisible()
    await expect(cancelled).toBeVisible({ timeout: 1 })
    await again.click()
    await expect(page.locator('progress')).toBeVisible()

    for (const worker of page.workers()) await worker.evaluate(() => globalThis.close())
    const interrupted = page.locator('.goal-form').getByRole('alert').filter({ hasText: 'stopped' })
    await expect(interrupted.or(found)).toBeVisible()
    await expect(interrupted).toBeVisible({ timeout: 1 })
  }).toPass()
  await again.click()
  await expect(found).toBeVisible()
})

test('tells policies from circumstances, by mark, section and help', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  const panel = page.getByRole('complementary', { name: 'Levers' })
  const circumstances = panel.getByRole('region', { name: 'Circumstances: others decide' })
  for (const each of belgium.levers) {
    const row = lever(page, each.id)
    const name =
      each.nature.kind === 'circumstance'
        ? 'circumstance: nobody in Belgium decides it'
        : each.nature.paidWith === 'public money'
          ? 'policy paid for with public money'
          : 'policy paid for with something the model does not value'
    await expect(row.getByRole('img', { name }), each.id).toBeVisible()
    const inside = circumstances.locator(`[data-lever="${each.id}"]`)
    await expect(inside, each.id).toHaveCount(each.nature.kind === 'circumstance' ? 1 : 0)
  }
  await expect(panel.getByRole('list', { name: 'Marks of levers' }).getByRole('listitem')).toHaveCount(3)
  await panel.getByRole('button', { name: 'About Growth of foreign defence demand' }).click()
  await expect(page.getByRole('dialog', { name: 'Growth of foreign defence demand' })).toContainText(
    'A circumstance. Foreign customers decide this, not a Belgian authority.',
  )
  await page.keyboard.press('Escape')
  await panel.getByRole('button', { name: 'About Military R&D' }).click()
  await expect(page.getByRole('dialog', { name: 'Military R&D' })).toContainText('that much less equipment')
})
