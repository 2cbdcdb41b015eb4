import { expect, type Page } from '@playwright/test'
import { serialise } from '#shared/study/serialise'
import { projector } from '../support/belgium'
import { formatsOf, lever, open, resultText, test, withoutRanges } from './pages'
import { settled } from './settled'
import { dropAnother, place, present, presentAnew, savedBytes, shown, storyStudy, verdictOn } from './story'
import { dropFile } from './studies'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test.beforeEach(async ({ page }) => {
  await page.context().addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name)
  })
})

/** Looks at every frame from now on; gives what was wrong with those in which something was missing. */
async function watchFrames(page: Page): Promise<() => Promise<{ frames: number; blank: string[] }>> {
  const watch = await page.evaluateHandle(() => {
    const seen = { frames: 0, blank: [] as string[] }
    const look = () => {
      if (!document.querySelector('.presentation')) return
      seen.frames++
      const [slide, other] = document.querySelectorAll('.layer[data-shown] .slide')
      const view = slide?.getAttribute('data-view')
      const drawn =
        view === 'charts'
          ? [...(slide?.querySelectorAll('.chart-lines path') ?? [])].some(
              (path) => path.getBoundingClientRect().width > 0,
            )
          : (slide?.textContent ?? '') !== ''
      if (!slide || other || !drawn || getComputedStyle(slide).visibility !== 'visible')
        seen.blank.push(`${view} ${slide?.textContent?.slice(0, 40)}`)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    return seen
  })
  return () => watch.jsonValue()
}

test('a story of six slides is made, presented by keyboard alone, and leaves the study as it was', async ({
  page,
}, info) => {
  await page.clock.setFixedTime('2026-11-25T10:00:00Z')
  await open(page)
  await lever(page, 'research.intensity').locator('select').selectOption('2030')
  await lever(page, 'research.intensity').getByRole('textbox').fill('4')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Add to the story' }).click()
  await expect(page.getByRole('button', { name: 'Slide 1 added' })).toBeVisible()
  await page.getByRole('slider', { name: 'Year', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.locator('.add-to-story').click()
  await page.getByRole('button', { name: 'New scenario' }).click()
  await lever(page, 'defence.effort').getByRole('textbox').fill('3')
  await page.keyboard.press('Enter')
  await page.locator('.add-to-story').click()
  await page.locator('[data-screen="present"]').click()
  for (let more = 0; more < 3; more++) await page.getByRole('button', { name: 'Add a slide' }).click()
  const slides = page.locator('.story-item')
  await expect(slides).toHaveCount(6)

  await page.getByRole('combobox', { name: 'Content', exact: true }).selectOption('words')
  await page.getByLabel('Text on the slide').fill('# The end <b>of it</b>\n[a link](https://example.org)')
  await slides.nth(4).click()
  await page.getByRole('combobox', { name: 'Content', exact: true }).selectOption('headlines')
  await slides.first().click()
  await page.getByLabel('Text on the slide').fill('# What do you think?')
  await page.getByLabel('Speaker notes').fill('Wait for three answers.')
  await page.getByLabel('Let the room guess').selectOption('R&D reached, at constant pay')
  const before = await savedBytes(page, info, 'before.levier')
  const study = JSON.parse(before.toString())
  expect(study.story).toHaveLength(6)
  expect(study.story[0]).toMatchObject({
    scenario: '1',
    view: { kind: 'charts', year: 2030, span: [2025, 2040] },
    guess: { series: 'research.effortReal', year: 2030 },
  })
  expect(study.story[1].view.year).toBe(2031)
  expect(study.story[2].scenario).not.toBe('1')

  await page.locator('.header .primary').focus()
  await page.keyboard.press('Enter')
  await page.locator('.presentation').waitFor()
  const frames = await watchFrames(page)
  await expect(place(page)).toHaveText('1 of 6')

  // The room guesses before it is told.
  const formats = await formatsOf('en-GB')
  const answer = projector.project({ 'research.intensity': { value: 4, by: 2030 } }, {}).scenario
  const value = formats.text(answer.at('research.effortReal', 2030), '% GDP')
  await expect(shown(page).getByText('Your guess?')).toBeVisible()
  await expect(shown(page).getByText('Drag the “?” up or down.')).toBeVisible()
  await expect(shown(page).getByRole('button', { name: 'Reveal (space bar)' })).toBeVisible()
  // Its title is a question, so it is what the room is asked.
  await expect(shown(page).getByRole('heading', { name: 'What do you think?' })).toBeVisible()
  const mark = page.getByRole('slider', { name: 'The room’s guess for 2030' })
  await expect(mark).toBeFocused()
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowUp')
  const guess = Number(await mark.getAttribute('aria-valuenow'))
  expect(guess).toBeGreaterThan(3.32)
  await page.keyboard.press('Enter')
  const off = formats.difference(Math.abs(guess - answer.at('research.effortReal', 2030)), '% GDP').replace('+', '')
  const verdict = verdictOn(page)
  await expect(verdict).toContainText(formats.text(guess, '% GDP'))
  await expect(verdict).toContainText(value)
  await expect(verdict).toContainText(`${off} ${guess > answer.at('research.effortReal', 2030) ? 'less' : 'more'}`)
  await expect(shown(page).getByText('What do you think?')).toBeVisible()
  await expect(shown(page).locator('.guess-label')).toHaveText([
    `model ${formats.quantity(answer.at('research.effortReal', 2030), '% GDP').number}`,
    /^guess/,
  ])

  // A lever is moved for the room, on this slide alone.
  await page.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText('2 of 6')
  const jobs = shown(page).locator('.slide-figure-value').first()
  const told = await jobs.textContent()
  await page.keyboard.press('l')
  const live = page.getByRole('region', { name: 'Live lever' })
  await expect(live.getByRole('slider')).toBeFocused()
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft')
  await expect(live.getByRole('textbox')).toHaveValue('3.95')
  const moved = projector.project({ 'research.intensity': { value: 3.95, by: 2030 } }, {}).scenario
  await expect(jobs).toContainText(resultText(formats, 'jobs.net', moved.at('jobs.net', 2031)))
  await expect(shown(page).locator('.slide-scenario')).toContainText('live trial')
  await page.keyboard.press('Escape')
  await expect(live).toBeHidden()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(jobs).toHaveText(told ?? '')

  for (const [key, at] of [
    ['End', 6],
    ['Home', 1],
    ['Space', 2],
    ['PageDown', 3],
    ['PageUp', 2],
    ['5', 5],
    ['9', 5],
    ['ArrowRight', 6],
  ] as const) {
    await page.keyboard.press(key)
    await expect(place(page), key).toHaveText(`${at} of 6`)
  }
  await page.keyboard.press('ArrowRight')
  await expect(shown(page).getByRole('heading', { level: 2 })).toHaveText('Sources')
  await expect(shown(page).getByRole('listitem')).not.toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(shown(page).getByRole('heading', { level: 2 })).toHaveText('Sources')
  await page.keyboard.press('ArrowLeft')
  await expect(shown(page).getByRole('heading')).toHaveText('The end <b>of it</b>')
  await expect(shown(page).getByText('a link')).toBeVisible()
  await expect(shown(page).locator('a, b')).toHaveCount(0)
  await page.keyboard.press('1')
  await expect(verdict).toContainText(value)

  const { frames: count, blank } = await frames()
  expect(blank).toEqual([])
  // As many as there were pages, at the least: how many more is the machine's affair.
  expect(count).toBeGreaterThan(6)
  await page.keyboard.press('Escape')
  await expect(page.locator('.presentation')).toHaveCount(0)
  await expect(page.locator('.study-title')).toContainText('saved')
  const after = await savedBytes(page, info, 'after.levier')
  expect(after.equals(before)).toBe(true)
})

test('pages are turned, a guess is set and shown, and a presentation is left and gone on with', async ({ page }) => {
  await open(page)
  await test.step('no frame is blank, however fast the pages are turned', async () => {
    await presentAnew(page)
    const frames = await watchFrames(page)
    for (const key of ['3', '4', '1', 'End', '2', 'Home', '4', '3', 'ArrowRight', 'ArrowLeft', '5', '3'])
      await page.keyboard.press(key)
    for (let press = 0; press < 30; press++) await page.keyboard.press(press % 10 < 5 ? 'ArrowRight' : 'ArrowLeft')
    await settled(page)
    const { frames: count, blank } = await frames()
    expect(blank).toEqual([])
    expect(count).toBeGreaterThan(6)
  })

  await test.step('the guess is set by click and drag, and a reveal cannot be guessed after', async () => {
    await presentAnew(page)
    await page.keyboard.press('2')
    const mark = page.getByRole('slider', { name: 'The room’s guess' })
    const area = await page.locator('.layer[data-shown] .guess-area').boundingBox()
    if (!area) throw new Error('no area')
    await page.mouse.click(area.x + area.width / 2, area.y + area.height * 0.25)
    const high = Number(await mark.getAttribute('aria-valuenow'))
    await page.mouse.move(area.x + 50, area.y + area.height * 0.5)
    await page.mouse.down()
    await page.mouse.move(area.x + 80, area.y + area.height * 0.75, { steps: 4 })
    await page.mouse.up()
    const low = Number(await mark.getAttribute('aria-valuenow'))
    const [least, most] = [
      Number(await mark.getAttribute('aria-valuemin')),
      Number(await mark.getAttribute('aria-valuemax')),
    ]
    expect((high - least) / (most - least)).toBeCloseTo(0.75, 1)
    expect((low - least) / (most - least)).toBeCloseTo(0.25, 1)
    await expect(shown(page).locator('.slide-figures')).toBeHidden()
    const plot = async () => await shown(page).locator('.chart').boundingBox()
    const open = await plot()
    await page.keyboard.press('r')
    await expect(mark).toHaveCount(0)
    await expect(shown(page).locator('.slide-figures')).toBeVisible()
    // The chart stays where it was, and the same key takes the answer back.
    expect(await plot()).toEqual(open)
    await page.keyboard.press('r')
    await expect(mark).toBeFocused()
    expect(Number(await mark.getAttribute('aria-valuenow'))).toBe(low)
    await expect(shown(page).locator('.slide-figures')).toBeHidden()
    await expect(verdictOn(page)).toHaveText('')
  })

  await test.step('the next key reveals an open guess before it turns the page; the keys before go back as ever', async () => {
    await presentAnew(page)
    const verdict = verdictOn(page)
    for (const key of ['ArrowRight', 'Space', 'PageDown', 'Enter']) {
      await page.keyboard.press('2')
      await expect(verdict, key).toHaveText('')
      await expect(page.getByRole('slider', { name: 'The room’s guess' })).toBeFocused()
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press(key)
      await expect(place(page), key).toHaveText('2 of 6')
      await expect(verdict, key).toContainText('the model gives')
      await page.keyboard.press('ArrowRight')
      await expect(place(page), key).toHaveText('3 of 6')
      // Presented anew: nothing was guessed yet.
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Escape')
      await present(page)
    }
    await page.keyboard.press('2')
    await page.keyboard.press('ArrowLeft')
    await expect(place(page)).toHaveText('1 of 6')
  })

  await test.step('the row of digits of a Belgian keyboard turns to a slide without Shift', async () => {
    await presentAnew(page)
    const keyboard = await page.context().newCDPSession(page)
    for (const type of ['keyDown', 'keyUp'] as const)
      await keyboard.send('Input.dispatchKeyEvent', {
        type,
        key: 'é',
        code: 'Digit2',
        ...(type === 'keyDown' ? { text: 'é' } : {}),
      })
    await expect(page.locator('.layer[data-shown] .guess-area')).toBeVisible()
  })

  await test.step('presenting again goes on where it stopped, with what the room had guessed; Home leads to the first slide', async () => {
    await presentAnew(page)
    await page.keyboard.press('2')
    await expect(page.getByRole('slider', { name: 'The room’s guess' })).toBeFocused()
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('r')
    const verdict = await verdictOn(page).textContent()
    await page.keyboard.press('Escape')
    await present(page)
    await expect(place(page)).toHaveText('2 of 6')
    await expect(verdictOn(page)).toHaveText(verdict ?? '')
    await page.keyboard.press('Home')
    await expect(place(page)).toHaveText('1 of 6')
    await page.keyboard.press('4')
    await page.keyboard.press('Escape')
    await page.locator('[data-screen="present"]').click()
    await expect(page.getByRole('heading', { name: 'Slide 4 of 6' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Resume at slide 4' })).toBeVisible()
    await page.locator('.story-item').first().click()
    await page.getByRole('button', { name: 'Present from slide 1' }).click()
    await expect(place(page)).toHaveText('1 of 6')
    await page.keyboard.press('Escape')
    // Another study begins at its own first slide.
    const another = { ...(await storyStudy('en')), title: 'Another', createdAt: '2026-02-03T04:05:06Z' }
    await dropFile(page, 'another.levier', serialise(another))
    await page.getByRole('button', { name: 'Open it instead' }).click()
    await expect(page.locator('.title-field')).toHaveValue('Another')
    await present(page)
    await expect(place(page)).toHaveText('1 of 6')
  })

  await test.step('B or . blackens the screen, W or , whitens it, and any key brings the slide back and does nothing else', async () => {
    await presentAnew(page)
    await page.keyboard.press('3')
    const blank = page.locator('.presentation-blank')
    for (const [key, colour, back] of [
      ['b', 'rgb(0, 0, 0)', 'PageDown'],
      ['.', 'rgb(0, 0, 0)', 'b'],
      ['w', 'rgb(255, 255, 255)', 'Escape'],
      [',', 'rgb(255, 255, 255)', 'x'],
    ] as const) {
      await page.keyboard.press(key)
      await expect(blank).toHaveCSS('background-color', colour)
      await page.keyboard.press(back)
      await expect(blank).toHaveCount(0)
      await expect(place(page)).toHaveText('3 of 6')
    }
    // Also while a lever is in hand.
    await page.keyboard.press('l')
    await page.keyboard.press('b')
    await expect(blank).toBeVisible()
    await page.keyboard.press('ArrowLeft')
    await expect(blank).toHaveCount(0)
    await expect(shown(page).locator('.slide-scenario')).not.toContainText('live trial')
  })
})

test('a story is put in order, and one that others wrote is shown and saved as it came', async ({ page }, info) => {
  await page.clock.setFixedTime('2026-11-25T10:00:00Z')
  await withoutRanges(page)
  await open(page)
  await test.step('slides are moved by keyboard and by hand, duplicated, deleted, and every step undone by its name', async () => {
    await dropAnother(page, await storyStudy('en'))
    await page.locator('[data-screen="present"]').click()
    const list = page.getByRole('grid', { name: 'Slides, in order' })
    const order = async () =>
      (await list.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')))).join(' ')
    await expect(list.getByRole('row')).toHaveCount(6)
    expect(await order()).toBe('first guess two plain all last')

    await list.getByRole('row').first().focus()
    await page.keyboard.press('ArrowRight')
    // Keys lead on once the first place to let go at has the focus; as long as they do, each place is a row of the list.
    const places = list.getByRole('button', { name: /^Insert/ })
    await page.keyboard.press('Enter')
    await expect(places.and(page.locator(':focus'))).toHaveCount(1)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(places).toHaveCount(0)
    await expect.poll(order).not.toBe('first guess two plain all last')
    await page.locator('.status').click()
    await page.keyboard.press('Control+z')
    await expect.poll(order).toBe('first guess two plain all last')

    await list
      .getByRole('row')
      .nth(2)
      .dragTo(list.getByRole('row').first(), { targetPosition: { x: 80, y: 4 } })
    await expect.poll(order).toBe('two first guess plain all last')
    // The slide that was dragged is the one that is chosen.
    await expect(list.getByRole('row').first()).toHaveAttribute('aria-selected', 'true')
    await page.getByRole('button', { name: 'Move down' }).click()
    await expect.poll(order).toBe('first two guess plain all last')
    await page.getByRole('button', { name: 'Duplicate' }).click()
    await expect(list.getByRole('row')).toHaveCount(7)
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByLabel('Text on the slide').fill('# Other words')
    await page.getByRole('button', { name: 'History' }).click()
    const steps = page.locator('.history-step')
    await expect(steps.first()).toHaveText(/Slide \d changed/)
    await expect(steps.nth(1)).toHaveText('Slide 3 deleted')
    await expect(steps.nth(2)).toHaveText('Slide 3 duplicated')
    await expect(steps.nth(3)).toHaveText('Slide 1 moved')
    await steps.last().click()
    expect(await order()).toBe('first guess two plain all last')
  })

  await test.step('a story that others wrote opens, says what it cannot show, and is saved as it came', async () => {
    await page.clock.setFixedTime('2026-11-25T10:00:00Z')
    const study = await storyStudy('en')
    const story = [
      { id: 'x', scenario: 'gone', view: { kind: 'charts', charts: [], year: 2030, span } },
      { scenario: 'research-4-fast', view: { kind: 'hologram' }, caption: 'Seen from above' },
      { scenario: 'research-4-fast', view: { kind: 'charts', charts: [{ series: ['no.such'], show: 'level' }] } },
      {
        id: 'x',
        scenario: 'research-4-fast',
        view: { kind: 'charts', charts: study.charts, year: 1900, span: [2050] },
      },
      {},
    ] as const
    await presentAnew(page, story)
    await expect(shown(page)).toContainText('no longer in the study')
    await page.keyboard.press('2')
    await expect(shown(page)).toContainText('Seen from above')
    await expect(shown(page)).toContainText('cannot show this slide')
    await page.keyboard.press('3')
    await expect(shown(page)).toContainText('cannot show this slide')
    await page.keyboard.press('4')
    await expect(shown(page)).toContainText('in 2025')
    await page.keyboard.press('5')
    // What the editor says to whoever makes the slide is not for the room.
    await expect(place(page)).toHaveText('5 of 5')
    await expect(shown(page)).toHaveText('')
    await page.keyboard.press('Escape')
    const saved = JSON.parse((await savedBytes(page, info, 'saved.levier')).toString())
    expect(saved.story).toEqual(story)
  })
})

const span = [2025, 2040]
