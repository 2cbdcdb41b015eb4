import { expect, type Page } from '@playwright/test'
import { atLeast } from '#models/analysis/atLeast'
import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { fanShares } from '#models/analysis/uncertainty/quantile'
import { Sample } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { Selection } from '#models/engine/selection'
import { variableOf } from '#models/narrative/names'
import { card, formatsOf, lever, open, screenTab, test } from './pages'
import { dropStudy, storyStudy } from './story'
import { untilKept } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

const bands = (page: Page) => page.locator('.explore .chart-band')

async function settled(page: Page): Promise<void> {
  await expect(page.locator('.status-draws')).toContainText('10,000 simulations')
  await expect(page.locator('.chart-band[data-stale]')).toHaveCount(0)
}

async function drag(page: Page, moves: number, each: (move: number) => Promise<void>): Promise<void> {
  const box = await lever(page, 'research.intensity').locator('.lever-track').boundingBox()
  if (!box) throw new Error('no track')
  await page.mouse.move(box.x + box.width * 0.328, box.y + box.height / 2)
  await page.mouse.down()
  for (let move = 0; move < moves; move++) {
    await page.mouse.move(box.x + box.width * (0.5 + 0.3 * Math.sin(move / 12)), box.y + box.height / 2)
    await each(move)
  }
  await page.mouse.up()
}

test('the cards give the range of the change, drawn alike with and without the levers', async ({ page }) => {
  await open(page)
  await settled(page)
  await expect(card(page, 'jobs.net').locator('.card-range')).toHaveText('')
  await lever(page, 'defence.effort').getByRole('textbox').fill('3.5')
  await page.keyboard.press('Enter')
  await settled(page)
  const settings = { 'defence.effort': { value: 3.5 } }
  const ids = ['turnover.total', 'research.effortReal', 'dependency.europeanShare', 'gdp.effect']
  const selection = new Selection(belgium, ids, [2030])
  const kept = { level: selection, difference: selection }
  const sample = new Sample(pairedRuns(belgium, program, { settings, assumptions: {} }, 42), null, kept, 10_000)
  sample.extend(10_000)
  const formats = await formatsOf('en-GB')
  const ends = (measure: keyof typeof kept, at: number) => {
    const rows = sample.quantiles(measure, fanShares)
    return [rows[at * fanShares.length] ?? 0, rows[(at + 1) * fanShares.length - 1] ?? 0] as const
  }
  const [low, high] = ends('difference', 0)
  await expect(card(page, 'turnover.total').locator('.card-range')).toHaveText(
    `${formats.rounded(low, 'M€/yr', 'always').number} to ${formats.roundedText(high, 'M€/yr', 'always')}`,
  )
  const [least, most] = ends('level', 1).map((value) => formats.quantity(value, '% GDP').number)
  await expect(card(page, 'research.effortReal').locator('.card-range')).toHaveText(`${least} to ${most}`)
  const [lowShare, highShare] = ends('difference', 2).map((value) => formats.number(value, 1, 'always'))
  await expect(card(page, 'dependency.europeanShare').locator('.card-range')).toHaveText(
    `${lowShare} to ${highShare}\u00a0pp`,
  )
  // The odds are those that the screen of uncertainty tells of the same scenario.
  const share = [...sample.values(2, 'level')].filter((value) => atLeast(value, 50)).length / sample.runs
  await expect(card(page, 'dependency.europeanShare').locator('.card-odds')).toHaveText(
    `${formats.percent(share * 100, 0)} chance`,
  )
  await expect(page.getByText('Ranges: nine simulations out of ten')).toBeVisible()
  // An effect on GDP is a difference already: its range is in the unit of its value, which stands above it.
  const [worst, best] = ends('difference', 3).map((value) => formats.rounded(value, variableOf('gdp.effect'), 'always'))
  await expect(card(page, 'gdp.effect').locator('.card-unit')).toHaveText(best?.unit ?? '')
  await expect(card(page, 'gdp.effect').locator('.card-range')).toHaveText(`${worst?.number} to ${best?.number}`)
})

test('the band follows the lever while it moves, and at rest is the one of where it stands', async ({ page }) => {
  await open(page)
  await settled(page)
  const path = bands(page).first().locator('path').first()
  const seen = new Set<string>()
  // As long as a busy machine needs for a few of them.
  await drag(page, 120, async () => {
    if (seen.size > 5) return
    await page.evaluate(() => new Promise(requestAnimationFrame))
    seen.add((await path.getAttribute('d')) ?? '')
  })
  expect(seen.size).toBeGreaterThan(5)
  await settled(page)
  const value = await lever(page, 'research.intensity').getByRole('textbox').inputValue()
  const rested = await bands(page)
    .locator('path')
    .evaluateAll((all) => all.map((each) => each.getAttribute('d')))

  // A page that knows nothing of the moves, only where they ended.
  await untilKept(page)
  await page.reload()
  await page.getByRole('button', { name: 'Recover' }).click()
  // The second chart shows the lever moved last.
  for (const typed of ['3.5', value]) {
    await lever(page, 'research.intensity').getByRole('textbox').fill(typed)
    await page.keyboard.press('Enter')
  }
  await settled(page)
  await expect
    .poll(() =>
      bands(page)
        .locator('path')
        .evaluateAll((all) => all.map((each) => each.getAttribute('d'))),
    )
    .toEqual(rested)
})

test('the band can be hidden, stays hidden, and a difference has one of its own', async ({ page }) => {
  await open(page)
  await settled(page)
  await expect(bands(page)).toHaveCount(2)
  const first = page.locator('.chart-card').first()
  await first.getByRole('button', { name: 'Range', exact: true }).click()
  await expect(bands(page)).toHaveCount(0)
  await expect(page.locator('.card-range')).toHaveCount(0)
  await page.reload()
  await card(page, 'jobs.net').waitFor()
  await expect(bands(page)).toHaveCount(0)
  await first.getByRole('button', { name: 'Range', exact: true }).click()
  await settled(page)
  await lever(page, 'research.intensity').getByRole('textbox').fill('4')
  await page.keyboard.press('Enter')
  await first.getByRole('button', { name: 'Difference' }).click()
  await expect(first.locator('.chart-band:not([data-stale])')).toHaveCount(1)
})

test('a dead worker is told in the status line, and a fresh one draws the band again', async ({ page }) => {
  await open(page)
  await settled(page)
  // The page has one for what follows the levers and one for what is waited for, in no order.
  const workers = page.workers()
  expect(workers.length).toBeGreaterThan(0)
  await Promise.all(workers.map((worker) => worker.evaluate(() => globalThis.close())))
  await lever(page, 'research.intensity').getByRole('textbox').fill('4')
  await page.keyboard.press('Enter')
  await expect(page.locator('.status [role=alert]')).toContainText('interrupted')
  await page.locator('.status [role=alert] button').click()
  await settled(page)
})

test('a change between scenarios of other figures is said to be able to lie outside its range, wherever it has one', async ({
  page,
}) => {
  const said = 'The two scenarios assume different figures'
  const study = await storyStudy('en')
  const [active, other] = ['research-4-fast', 'industry-package'].map((id) => {
    const found = study.scenarios.find((each) => each.id === id)
    if (!found) throw new Error(`no scenario "${id}"`)
    return found
  })
  if (!active || !other) throw new Error('no scenarios')
  const charts = [{ series: ['defence.turnover.core'], show: 'difference' as const }]
  await open(page)
  await dropStudy(page, {
    ...study,
    scenarios: [{ ...active, assumptions: { 'macro.multiplier': 0.4 } }, other],
    comparison: other.id,
    charts,
    story: [{ id: 'told', scenario: active.id, view: { kind: 'charts', charts, year: 2030 } }],
  })
  await page.getByRole('button', { name: active.name, exact: true }).first().click()
  await settled(page)
  await expect(page.locator('.cards-legend')).toContainText(said)
  await expect(page.locator('.explore .chart-caption').first()).toContainText(said)
  await screenTab(page, 'uncertainty').click()
  await expect(page.locator('.uncertainty-grid')).toBeVisible()
  await expect(page.locator('main')).toContainText(said)
  await screenTab(page, 'present').click()
  await page.locator('.header .primary').click()
  await expect(page.locator('.layer[data-shown] .slide-band').first()).toContainText(said)
})
