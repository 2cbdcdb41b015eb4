import { expect, type Page } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { projector } from '../support/belgium'
import { cardNumber, discardIfAsked, formatsOf, lever, open, resultText, test, withoutRanges } from './pages'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

const chart = (page: Page, position: number) => page.locator('.chart-card').nth(position)

/** Where a year stands in a chart, from the years written under it. */
async function placeOf(page: Page, position: number, year: number): Promise<{ x: number; y: number }> {
  const svg = chart(page, position).locator('.chart svg')
  const box = await svg.boundingBox()
  if (!box) throw new Error('no chart')
  const at = async (written: number) => {
    const label = await svg
      .locator('.chart-years text')
      .filter({ hasText: String(written) })
      .boundingBox()
    if (!label) throw new Error(`no year ${written}`)
    return label.x + label.width / 2
  }
  const [first, last] = [await at(2025), await at(2040)]
  return { x: first + ((last - first) * (year - 2025)) / 15, y: box.y + box.height / 2 }
}

const rows = (page: Page) => chart(page, 0).locator('tbody tr:not(.observed) th').allTextContents()

test('a chart tells the year under the pointer, shows what and when one wants it to, and is so again the next time', async ({
  page,
}) => {
  await withoutRanges(page)
  await open(page)

  await test.step('the tools of a chart come when one is there, and cover no word', async () => {
    const card = page.locator('.explore .chart-card').last()
    const tools = card.locator('.chart-actions')
    await expect(tools).toHaveCSS('opacity', '0')
    await card.getByRole('heading').hover()
    await expect(tools).toHaveCSS('opacity', '1')
    await expect(tools).toBeInViewport({ ratio: 1 })
    const covered = await tools.evaluate((row) => {
      const own = row.getBoundingClientRect()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const words: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (row.contains(node) || !node.textContent?.trim()) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        // A line's box is higher than its letters: a fifth above and below is air.
        for (const { left, right, top, bottom, height } of range.getClientRects())
          if (right > own.left && left < own.right && bottom - height / 5 > own.top && top + height / 5 < own.bottom)
            words.push(node.textContent)
      }
      return words
    })
    expect(covered).toEqual([])
  })

  await test.step('the list of series keeps within its box, which stays in its place whatever is searched for', async () => {
    await page.getByRole('button', { name: 'Choose what this chart shows' }).first().click()
    const box = page.locator('.popover')
    const list = box.locator('.picker-list')
    await list.waitFor()
    const [whole, inside] = [await box.boundingBox(), await list.boundingBox()]
    if (!whole || !inside) throw new Error('no box')
    expect(inside.y + inside.height).toBeLessThanOrEqual(whole.y + whole.height)
    expect(whole.y + whole.height).toBeLessThanOrEqual(800)
    // What one most often looks for comes first, and once.
    await expect(list.getByRole('group').first()).toHaveAccessibleName('Headline results')
    await page.getByRole('searchbox', { name: 'Find a series' }).fill('extra jobs')
    await expect(list.getByRole('checkbox', { name: /^Net extra jobs/ })).toHaveCount(1)
    await expect(list.getByRole('checkbox').first()).toHaveAccessibleName(/^Net extra jobs/)
    await page.getByRole('searchbox', { name: 'Find a series' }).fill('gdp')
    await expect(list.getByRole('checkbox').nth(1)).toBeVisible()
    expect(await box.boundingBox()).toEqual(whole)
    await page.keyboard.press('Escape')
  })

  await test.step('takes the whole page to the year that is clicked', async () => {
    const place = await placeOf(page, 0, 2036)
    await page.mouse.click(place.x, place.y)
    await expect(page.locator('.year-value').first()).toHaveText('2036')
    const jobs = projector.reference({}).at('jobs.net', 2036)
    await expect(cardNumber(page, 'jobs.net')).toHaveText(resultText(await formatsOf('en-GB'), 'jobs.net', jobs))
  })

  await test.step('draws the years between its ends in both charts, by keyboard and by mouse', async () => {
    await chart(page, 0).getByRole('button', { name: 'Table' }).click()
    expect(await rows(page)).toEqual(belgium.years.map(String))
    // What was observed stands above them, while the chart begins with the model.
    await expect(chart(page, 0).getByRole('rowheader', { name: '2024, observed, second-hand' })).toHaveCount(1)
    await page.getByRole('slider', { name: 'first year' }).focus()
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
    expect(await rows(page)).toEqual(belgium.years.slice(3).map(String))
    await expect(chart(page, 0).locator('.observed')).toHaveCount(0)

    const track = await page.locator('.year-track').nth(1).boundingBox()
    if (!track) throw new Error('no brush')
    const middle = track.y + track.height / 2
    await page.mouse.move(track.x + track.width, middle)
    await page.mouse.down()
    await page.mouse.move(track.x + (track.width * 10) / 15, middle, { steps: 4 })
    await page.mouse.up()
    expect(await rows(page)).toEqual(belgium.years.slice(3, 11).map(String))
    await expect(page.locator('.year-value').nth(1)).toHaveText('2028–2035')
    const written = await chart(page, 1).locator('.chart-years text').allTextContents()
    expect(written.map(Number).filter((year) => year < 2028 || year > 2035)).toEqual([])
    expect(written).toContain('2028')
    expect(written).toContain('2035')
  })

  await test.step('never closes to less than two years', async () => {
    await chart(page, 0).getByRole('button', { name: 'Table' }).click()
    await page.getByRole('slider', { name: 'last year' }).focus()
    await page.keyboard.press('End')
    await page.getByRole('slider', { name: 'first year' }).focus()
    await page.keyboard.press('End')
    const [from, to] = ((await page.locator('.year-value').nth(1).textContent()) ?? '').split('–').map(Number)
    expect(to).toBe(2040)
    expect(from).toBeLessThan(2040)
    await expect(chart(page, 0).locator('.chart-lines path').first()).toHaveAttribute('d', /^M/)
  })

  await test.step('the charts one chose are there again the next time, level or difference', async () => {
    // A fresh start is in the year that most targets name.
    await page.getByRole('slider', { name: 'Year', exact: true }).focus()
    for (let year = 2036; year > 2030; year--) await page.keyboard.press('ArrowLeft')
    const card = chart(page, 0)
    await card.getByRole('button', { name: 'Choose what' }).click()
    await page.getByRole('searchbox', { name: 'Find a series' }).fill('sectors covered')
    await page.getByRole('checkbox', { name: 'Jobs in the sectors covered (gross) jobs', exact: true }).check()
    await page.keyboard.press('Escape')
    await chart(page, 1).getByRole('button', { name: 'Difference' }).click()
    const titles = await page.locator('.chart-card h2').allTextContents()
    expect(titles[0]).toContain('Jobs in the sectors covered')

    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await page.locator('.card').first().waitFor()
    // Unsaved work is offered again after a reload; this is about what a fresh start shows.
    await discardIfAsked(page)
    expect(await page.locator('.chart-card h2').allTextContents()).toEqual(titles)
    await expect(chart(page, 1).getByRole('button', { name: 'Difference' })).toHaveAttribute('aria-pressed', 'true')
    await expect(chart(page, 0).getByRole('button', { name: 'Difference' })).toHaveAttribute('aria-pressed', 'false')
  })
})

test('lines and words follow the levers, and the second chart the lever moved last', async ({ page }) => {
  await withoutRanges(page)
  await open(page)

  await test.step('shows every line’s value in the year under the pointer, and lets go', async () => {
    await lever(page, 'defence.effort').getByRole('textbox').fill('3.5')
    await page.keyboard.press('Enter')
    const formats = await formatsOf('en-GB')
    const { scenario, reference } = projector.project({ 'defence.effort': { value: 3.5 } }, {})
    const written = (of: typeof scenario, id: string, year: number) =>
      formats.quantity(of.at(id, year) / 1000, 'bn€/yr').number
    const values = chart(page, 1).locator('.chart-ends tspan[font-weight]')
    const expected = (year: number) =>
      [
        written(scenario, 'defence.turnover.core', year),
        written(scenario, 'defence.orders', year),
        written(reference, 'defence.turnover.core', year),
      ].sort()
    const shown = async () => (await values.allTextContents()).sort()

    expect(await shown()).toEqual(expected(2040))
    for (const year of [2028, 2034]) {
      const place = await placeOf(page, 1, year)
      await page.mouse.move(place.x, place.y)
      await expect(chart(page, 1).locator('[data-role="yearText"]')).toHaveText(String(year))
      await expect(chart(page, 1).locator('.chart-dots circle')).toHaveCount(3)
      expect(await shown()).toEqual(expected(year))
    }
    await page.mouse.move(5, 5)
    await expect(chart(page, 1).locator('.chart-dots')).toHaveCount(0)
    await expect(chart(page, 1).locator('[data-role="yearText"]')).toHaveText('2030')
    expect(await shown()).toEqual(expected(2040))
  })

  await page.keyboard.press('Control+z')
  await expect(lever(page, 'defence.effort')).not.toHaveAttribute('data-changed')

  await test.step('the second chart follows the lever moved last, until it is pinned', async () => {
    const move = async (id: string, value: string): Promise<void> => {
      await lever(page, id).getByRole('textbox').fill(value)
      await page.keyboard.press('Enter')
    }
    const shown = chart(page, 1).locator('.chart-subtitle')
    const pin = chart(page, 1).getByRole('button', { name: 'Pin' })
    await expect(shown).toContainText('Turnover of the defence core')
    await move('research.intensity', '4')
    await expect(shown).toContainText('R&D staff needed')
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toBeFocused()
    await expect(page.locator('.limit-card h2')).toHaveText('What limits research')
    await move('safe.loans', '4000')
    await expect(shown).not.toContainText('R&D staff needed')
    await page.keyboard.press('Control+z')
    await expect(shown).toContainText('R&D staff needed')

    await pin.click()
    await expect(pin).toHaveAttribute('aria-pressed', 'true')
    await move('defence.effort', '3')
    await expect(shown).toContainText('R&D staff needed')
    await pin.click()
    await expect(shown).toContainText('Turnover of the defence core')
  })
})

test('effects beside other levers wait while one moves, and are right once it rests', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  for (const [id, value] of [
    ['chips.capex', '3000'],
    ['research.intensity', '3.6'],
  ] as const) {
    await lever(page, id).getByRole('textbox').fill(value)
    await page.keyboard.press('Enter')
  }
  await page.locator('.levers-scroll').evaluate((panel) => panel.scrollTo(0, 0))
  const effect = (id: string) => lever(page, id).locator('.lever-effect')
  await expect(effect('chips.capex')).toHaveText(/\+[\d,]+\sjobs/)
  const box = await lever(page, 'research.intensity').locator('.lever-track').boundingBox()
  if (!box) throw new Error('no track')
  const y = box.y + box.height / 2
  // Everything said beside the resting lever from here on, however short.
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(globalThis, { told })
    const line = document.querySelector('[data-lever="chips.capex"] .lever-effect')
    if (line)
      new MutationObserver(() => void told.push(line.textContent)).observe(line, {
        subtree: true,
        characterData: true,
        childList: true,
      })
  })
  await page.mouse.move(box.x + box.width * 0.44, y)
  await page.mouse.down()
  // A move that is soon over lets the words stand; one that lasts does not.
  let place = 0.45
  await expect(async () => {
    place = place === 0.45 ? 0.47 : 0.45
    await page.mouse.move(box.x + box.width * place, y)
    expect(await effect('chips.capex').textContent()).toBe('…')
  }).toPass({ intervals: [20] })
  await page.mouse.move(box.x + box.width * 0.5, y, { steps: 3 })
  const value = Number(await lever(page, 'research.intensity').getByRole('textbox').inputValue())
  const formats = await formatsOf('en-GB')
  const run = (settings: Record<string, { value: number }>) => projector.project(settings, {}).scenario
  const chips = { 'chips.capex': { value: 3000 } }
  const research = { 'research.intensity': { value } }
  const [both, without] = [run({ ...chips, ...research }), run(chips)]
  const jobs = (of: ReturnType<typeof run>) => of.at('jobs.net', 2030)
  await expect(effect('research.intensity')).toHaveText(formats.roundedDifference(jobs(both) - jobs(without), 'jobs'))
  await page.mouse.up()
  await expect(effect('chips.capex')).toHaveText(formats.roundedDifference(jobs(both) - jobs(run(research)), 'jobs'))
  const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)
  expect(told[0]).toBe('…')
})
