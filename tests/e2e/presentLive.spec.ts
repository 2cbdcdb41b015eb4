import { expect } from '@playwright/test'
import { projector } from '../support/belgium'
import { findMess } from './measure'
import { formatsOf, lever, open, speak, test, withoutRanges } from './pages'
import { settled } from './settled'
import { place, presentAnew, shown, storyStudy, verdictOn } from './story'

test.use({ reducedMotion: 'no-preference', locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('levers are tried in a presentation, by pointer and by key, kept and listed', async ({ page }) => {
  await withoutRanges(page)
  await open(page)
  await test.step('a lever moved by pointer gives the keys back; the slide says what is tried, and the guess stays the slide’s', async () => {
    const study = await storyStudy('en')
    const story = study.story.map((slide) =>
      slide.id === 'guess' && slide.view
        ? { ...slide, view: { ...slide.view, charts: [...(slide.view.charts ?? []), STAFF] } }
        : slide,
    )
    await presentAnew(page, story)
    await page.keyboard.press('2')
    const axes = async () =>
      await shown(page)
        .locator('.chart')
        .evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().toJSON()))
    const open = await axes()
    await expect(shown(page).getByText('This chart comes with the answer.')).toBeVisible()
    await page.keyboard.press('r')
    await expect(shown(page).getByText('This chart comes with the answer.')).toHaveCount(0)
    expect(open).toHaveLength(2)
    expect(await axes()).toEqual(open)
    const verdict = (await verdictOn(page).textContent()) ?? ''
    await page.keyboard.press('l')
    const slider = page.getByRole('region', { name: 'Live lever' }).getByRole('slider')
    const reach = await slider.boundingBox()
    if (!reach) throw new Error('no slider')
    await page.mouse.click(reach.x + reach.width * 0.2, reach.y + reach.height / 2)
    const label = shown(page).locator('.slide-scenario')
    await expect(label).toContainText(/live trial: R&D spending \(target\) → \d\.\d\d/)
    await expect(verdictOn(page)).toHaveText(verdict)
    await expect(shown(page).locator('.chart').first()).toContainText('4% for research by 2030')
    const value = await slider.inputValue()
    await page.keyboard.press('ArrowRight')
    await expect(place(page)).toHaveText('3 of 6')
    await page.keyboard.press('ArrowLeft')
    await expect(place(page)).toHaveText('2 of 6')
    await expect(label).not.toContainText('live trial')
    expect(value).not.toBe(await slider.inputValue())
  })

  await test.step('a lever tried out is kept as a new scenario when asked, and that can be undone', async () => {
    await presentAnew(page)
    const before = await page.locator('.scenario').count()
    await page.keyboard.press('3')
    await page.keyboard.press('l')
    await page.getByLabel('Lever', { exact: true }).selectOption('skills.talent')
    await page.getByRole('region', { name: 'Live lever' }).getByRole('slider').focus()
    await page.keyboard.press('End')
    await page.getByRole('button', { name: 'Keep as a new scenario' }).click()
    await expect(
      page.getByText(/^Kept as “4% for research by 2030: Extra skilled arrivals from abroad → /),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(page.locator('.scenario')).toHaveCount(before + 1)
    // Who presented is where he was; what was kept waits beside it.
    await expect(lever(page, 'skills.talent')).not.toHaveAttribute('data-changed')
    await page.locator('.scenario').last().getByRole('button').first().click()
    await expect(lever(page, 'skills.talent')).toHaveAttribute('data-changed', 'true')
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('4.00')
    await page.keyboard.press('Control+z')
    await expect(page.locator('.scenario')).toHaveCount(before)
  })

  await test.step('a clicker turns the page also while a lever is in hand', async () => {
    await presentAnew(page)
    await page.keyboard.press('3')
    const title = shown(page).getByRole('heading').first()
    const before = (await title.textContent()) ?? ''
    await page.keyboard.press('l')
    const live = page.getByRole('region', { name: 'Live lever' })
    await live.getByRole('slider').focus()
    const value = await live.getByRole('slider').inputValue()
    await page.keyboard.press('PageDown')
    await expect(title).not.toHaveText(before)
    await page.keyboard.press('PageUp')
    await expect(title).toHaveText(before)
    expect(await live.getByRole('slider').inputValue()).toBe(value)
  })

  await test.step('every key is told: on its button, and in a list that Esc closes before anything else', async () => {
    await presentAnew(page)
    const list = page.getByRole('region', { name: 'Keys' })
    await page.keyboard.press('?')
    for (const [key, does] of [
      ['B, W', 'Black or white screen'],
      ['T', 'What the room tried'],
      ['Esc', 'Exit'],
    ] as const)
      await expect(list.locator('dl > div').filter({ hasText: key }).filter({ hasText: does })).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    const titles = await page
      .locator('.presentation-actions button')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('title')))
    expect(titles.filter((title) => !/\(\S+\)$/.test(title ?? ''))).toEqual([])
    expect(titles).toContain('Full screen (F)')
  })

  await test.step('what the room tried is a list, kept after the presentation, from which a scenario is made', async () => {
    await presentAnew(page)
    const before = await page.locator('.scenario').count()
    await page.keyboard.press('3')
    await page.keyboard.press('l')
    const live = page.getByRole('region', { name: 'Live lever' })
    await live.getByLabel('Year', { exact: true }).selectOption('2033')
    await expect(shown(page).locator('.slide-scenario')).toContainText('in 2033')
    await live.getByRole('slider').focus()
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('t')
    const tried = page.getByRole('region', { name: 'What the room tried' })
    const attempts = tried.getByRole('listitem')
    await expect(attempts).toHaveCount(1)
    await tried.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(tried).toBeHidden()
    await page.keyboard.press('t')
    const run = projector.project({ 'research.intensity': { value: 3.95, by: 2030 } }, {}).scenario
    const formats = await formatsOf('en-GB')
    await expect(attempts).toContainText('3.95')
    await expect(attempts).toContainText(`${formats.text(run.at('research.target', 2033), '% GDP')} in 2033`)
    // Put back, and another lever: not the same move going on.
    await live.getByRole('button', { name: 'Reset' }).click()
    await live.getByLabel('Lever', { exact: true }).selectOption('skills.talent')
    await live.getByRole('slider').focus()
    await page.keyboard.press('End')
    await expect(attempts).toHaveCount(2)
    // A clicker closes the list; and what is shown again from another slide is shown where it was tried.
    await page.keyboard.press('PageUp')
    await expect(tried).toBeHidden()
    await expect(place(page)).toHaveText('2 of 6')
    await page.keyboard.press('t')
    const listed = await attempts.allTextContents()
    await tried.getByRole('button', { name: 'Show again' }).last().click()
    await expect(tried).toBeHidden()
    await expect(place(page)).toHaveText('3 of 6')
    await expect(shown(page).locator('.slide-scenario')).toContainText('3.95')
    // Longer than a lever rests before it counts as tried.
    await page.waitForTimeout(1200)
    await page.keyboard.press('t')
    expect(await attempts.allTextContents()).toEqual(listed)
    // Escape closes what lies topmost, one thing at a time.
    await page.keyboard.press('Escape')
    await expect(tried).toBeHidden()
    await expect(live).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(live).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(page.locator('.presentation')).toHaveCount(0)

    await page.locator('[data-screen="present"]').click()
    await expect(page.getByRole('heading', { name: 'Slide 3 of 6' })).toBeVisible()
    await expect(attempts).toHaveCount(2)
    await tried.getByRole('button', { name: /^Keep as a new scenario: .*3\.95/ }).click()
    // It cannot be kept twice, and who pressed it is still there.
    await expect(tried.getByRole('button', { name: 'Kept as a scenario' })).toBeFocused()
    await expect(page.locator('.scenario')).toHaveCount(before + 1)
    await page.locator('.scenario').last().getByRole('button').first().click()
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('3.95')
  })
})

const STAFF = { series: ['research.needed', 'research.staff'], show: 'level' } as const

test('the presenter’s window follows, turns the pages, and edits nothing', async ({ page }) => {
  await open(page)
  await presentAnew(page)
  const popup = page.waitForEvent('popup')
  await page.keyboard.press('p')
  const presenter = await popup
  await expect(presenter.getByRole('heading', { name: '1 of 6' })).toBeVisible()
  await expect(presenter.locator('.presenter-notes strong')).toHaveText('everyone')
  await expect(presenter.locator('.presenter-next .slide')).toContainText('do we get there?')
  await expect(presenter.locator('[data-elapsed]')).toHaveText(/^00:0\d$/)

  await page.bringToFront()
  await page.keyboard.press('ArrowRight')
  await expect(presenter.getByRole('heading', { name: '2 of 6' })).toBeVisible()
  await expect(presenter.locator('.presenter-notes')).toContainText('Let them guess.')
  // The presenter knows the answer, the levers behind it, and how the guess is set, before the room does.
  await expect(presenter.locator('.presenter-answer')).toContainText(/4\.00%.of.GDP.·.no guess yet/)
  await expect(presenter.locator('.presenter-answer')).toContainText('the next key')
  // On the screen there is none of it.
  await expect(presenter.locator('.presenter-now [data-reached]')).toHaveCount(0)
  await expect(presenter.locator('.presenter-levers')).toContainText(/R&D spending \(target\)4\.00%.of.GDP by 2030/)
  // The keys that move the mark on the wall lead to the field here, and turn no page.
  await presenter.bringToFront()
  const guess = presenter.getByRole('textbox', { name: 'The room’s guess' })
  await presenter.keyboard.press('ArrowUp')
  await expect(guess).toBeFocused()
  await guess.fill('3.8')
  await presenter.keyboard.press('Enter')
  await expect(shown(page).getByRole('slider')).toHaveAttribute('aria-valuetext', /3\.8/)
  // The next step is from there once the presenter has heard of it, too.
  await expect(presenter.locator('.presenter-answer')).not.toContainText('no guess yet')
  await presenter.keyboard.press('ArrowUp')
  await expect(shown(page).getByRole('slider')).toHaveAttribute('aria-valuetext', /3\.82/)
  await guess.fill('300')
  await presenter.keyboard.press('Enter')
  await expect(presenter.locator('.presenter-answer').getByRole('alert')).toContainText('a guess lies between')
  await expect(place(page)).toHaveText('2 of 6')
  await presenter.getByRole('button', { name: 'Reveal' }).click()
  await expect(presenter.locator('.presenter-now .slide-verdict[role="status"]')).toContainText('the model gives')
  await expect(verdictOn(page)).toContainText('the model gives')
  await presenter.getByRole('button', { name: 'Hide the answer again' }).click()
  await expect(verdictOn(page)).toHaveText('')
  await presenter.getByRole('button', { name: 'Reveal' }).click()
  await expect(verdictOn(page)).toContainText('the model gives')
  const black = presenter.getByRole('button', { name: 'Black screen' })
  await expect(black).toHaveAttribute('title', 'Black screen (B)')
  await black.click()
  await expect(page.locator('.presentation-blank')).toBeVisible()
  await black.click()
  await expect(page.locator('.presentation-blank')).toHaveCount(0)
  await presenter.keyboard.press('?')
  await expect(presenter.getByRole('region', { name: 'Keys' })).toContainText('Black or white screen')
  await presenter.keyboard.press('Escape')
  await expect(presenter.getByRole('region', { name: 'Keys' })).toHaveCount(0)
  await presenter.keyboard.press('b')
  await expect(page.locator('.presentation-blank')).toBeVisible()
  await presenter.keyboard.press('b')
  await expect(page.locator('.presentation-blank')).toHaveCount(0)
  await page.keyboard.press('3')
  await page.keyboard.press('l')
  await page.keyboard.press('Home')
  await expect(presenter.locator('.presenter-now .slide-scenario')).toContainText('live trial')

  await presenter.bringToFront()
  await presenter.keyboard.press('ArrowRight')
  await expect(place(page)).toHaveText('4 of 6')
  await presenter.getByRole('button', { name: 'Previous slide' }).click()
  await expect(place(page)).toHaveText('3 of 6')
  await expect(presenter.locator('input, select, textarea, .levers')).toHaveCount(0)
  const lever = page.locator('.live-lever')
  await presenter.keyboard.press('l')
  await expect(lever).toHaveCount(0)
  await presenter.getByRole('button', { name: 'Move a lever' }).click()
  await expect(lever).toBeVisible()
  await presenter.keyboard.press('t')
  await expect(page.locator('.presentation-tried')).toBeVisible()
  await presenter.keyboard.press('Escape')
  await expect(page.locator('.presentation-tried')).toHaveCount(0)
  await expect(place(page)).toHaveText('3 of 6')
  await presenter.getByRole('button', { name: 'Exit' }).click()
  await expect(presenter.getByText('No presentation running.')).toBeVisible()
  await expect(page.locator('.study-title')).toContainText('saved')
})

test('where a lever moved a little changes hardly anything, the words for it keep within their column', async ({
  page,
}) => {
  await withoutRanges(page)
  await open(page)
  await presentAnew(page)
  await page.keyboard.press('Escape')
  await speak(page, 'fr')
  await page.locator('.header .primary').click()
  await page.keyboard.press('5')
  await page.keyboard.press('l')
  await page.locator('.live-lever select').first().selectOption('skills.talent')
  await page.locator('.live-lever').getByRole('slider').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(shown(page).getByText('presque pas de changement').first()).toBeVisible()
  await settled(page)
  expect(await page.evaluate(findMess)).toEqual([])
})
