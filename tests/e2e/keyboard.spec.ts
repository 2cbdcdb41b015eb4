import { expect } from '@playwright/test'
import { belgium } from '#models/belgium/model'
import { cardNumber, lever, open, test, withoutRanges } from './pages'

test.use({ reducedMotion: 'no-preference', locale: 'en-GB', viewport: { width: 1280, height: 800 } })

test('every control has a name, is reached by Tab and read out, and all is done by keyboard alone', async ({
  page,
}) => {
  await withoutRanges(page)
  await open(page)

  await test.step('every control is reached by Tab, named, and shows that it has the focus', async () => {
    const controls = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, input, select')].filter(
          (element) =>
            element.checkVisibility() &&
            !element.closest('[aria-hidden="true"]') &&
            !(element as HTMLButtonElement).disabled,
        ).length,
    )
    const seen = new Set<string>()
    for (let press = 0; press < controls + 20; press++) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const element = document.activeElement
        if (!element || element === document.body) return null
        const all = [...document.querySelectorAll('a[href], button, input, select')]
        const target = element.matches('input[type=range]') ? element.closest('[class*=thumb]') : element
        const style = target ? getComputedStyle(target) : null
        const labels = (element as HTMLInputElement).labels
        const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map(
            (id) =>
              document.getElementById(id)?.getAttribute('aria-label') || document.getElementById(id)?.textContent || '',
          )
          .join(' ')
        return {
          index: all.indexOf(element),
          name:
            element.getAttribute('aria-label') ||
            labelledBy.trim() ||
            labels?.[0]?.textContent ||
            element.textContent ||
            '',
          outlined: style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0,
          html: element.outerHTML.slice(0, 120),
        }
      })
      if (!focused) continue
      expect(focused.name.trim(), focused.html).not.toBe('')
      expect(focused.outlined, focused.html).toBe(true)
      seen.add(String(focused.index))
    }
    expect(seen.size).toBeGreaterThanOrEqual(controls)
  })

  await test.step('a lever is read out with its unit and value', async () => {
    for (const each of belgium.levers) {
      const slider = lever(page, each.id).getByRole('slider')
      const name = await lever(page, each.id).getByRole('textbox').getAttribute('aria-label')
      expect(name, each.id).toMatch(/, in .+|, in $/)
      await expect(slider, each.id).toHaveAttribute('aria-valuetext', /\d/)
    }
  })

  await test.step('changes are announced once things rest', async () => {
    await lever(page, 'chips.capex').getByRole('textbox').fill('3000')
    await page.keyboard.press('Enter')
    await expect(page.locator('p[role=status]')).toContainText(/Net extra jobs in 2030: \+[\d,]+.*, \+\d/)
  })

  await page.keyboard.press('Control+z')
  await expect(lever(page, 'chips.capex')).not.toHaveAttribute('data-changed')

  await test.step('the whole screen by keyboard alone: a study, a lever, its year, a chart, its table', async () => {
    await page.locator('.file-menu').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.type('4% for research by 2030')
    await page.keyboard.press('Enter')
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('4.00')
    await expect(lever(page, 'research.intensity').locator('select')).toHaveValue('2030')

    const jobs = await cardNumber(page, 'jobs.net').textContent()
    await lever(page, 'research.intensity').getByRole('slider').focus()
    await page.keyboard.press('PageUp')
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('4.10')
    await page.keyboard.press('Home')
    await expect(lever(page, 'research.intensity').getByRole('textbox')).toHaveValue('2.50')
    await expect(cardNumber(page, 'jobs.net')).not.toHaveText(jobs ?? '')

    const card = page.locator('.chart-card').first()
    await card.getByRole('button', { name: 'Choose what' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox', { name: 'Find a series' }).fill('sectors covered')
    await page.getByRole('checkbox', { name: 'Jobs in the sectors covered (gross) jobs', exact: true }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await expect(card.getByRole('heading')).toContainText('Jobs in the sectors covered')
    await card.getByRole('button', { name: 'Table' }).focus()
    await page.keyboard.press('Enter')
    await expect(card.getByRole('row')).toHaveCount(17)

    await page.getByRole('slider', { name: 'Year', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('.year-value').first()).toHaveText('2031')
  })
})
