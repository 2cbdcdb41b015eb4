import { expect } from '@playwright/test'
import { atLeast } from '#models/analysis/atLeast'
import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { Sample } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { projectionOf } from '#models/belgium/projections'
import { studies } from '#models/belgium/studies'
import { Selection } from '#models/engine/selection'
import { remedySetting, settingOf } from '#models/narrative/missed'
import { missedTargets } from '#models/narrative/targets'
import { textIn } from '../support/text'
import { open, openShipped, test } from './pages'

test.use({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })

/** In what share of the simulations research reaches a share of GDP in a year. */
function oddsOf(settings: Readonly<Record<string, { readonly value: number; readonly by?: number }>>, aim: number) {
  const selection = new Selection(belgium, ['research.effortReal'], [2030])
  const sample = new Sample(
    pairedRuns(belgium, program, { settings, assumptions: {} }, 42),
    null,
    { level: selection },
    RUNS,
  )
  sample.extend(RUNS)
  return [...sample.values(0, 'level')].filter((value) => atLeast(value, aim)).length / RUNS
}

test('a remedy says in how many simulations the target would be met with it', async ({ page }) => {
  const index = studies.findIndex(({ id }) => id === 'research-4-fast')
  const settings = { 'research.intensity': { value: 4, by: 2030 } }
  const [missed] = missedTargets(projectionOf, settings, {}, projectionOf(settings, {}), 2030)
  await open(page)
  await openShipped(page, index)
  const remedies = page.locator('.remedies').first().locator('tbody').getByRole('row')
  await expect(remedies).toHaveCount(missed?.remedies.length ?? 0)
  const english = await textIn('en')
  const odds = english.formats.percent(oddsOf(settings, 4) * 100, 0)
  await expect(page.locator('.target-card')).toContainText(`As it stands, ${odds} of the simulations reach the target`)
  const heads = page.locator('.remedies').first().getByRole('columnheader')
  await expect(heads.last()).toHaveText('Chance of reaching 4%')
  await expect(heads.nth(2)).toHaveText('Change in budget balance, 2030')
  for (const remedy of missed?.remedies ?? []) {
    const told = remedies.filter({ hasText: remedySetting(remedy, english) })
    const expected = oddsOf({ ...settings, ...settingOf(remedy) }, 4)
    // As the card and the screen of uncertainty would tell it of the scenario with the remedy.
    await expect(told.getByRole('cell').last()).toHaveText(english.formats.percent(expected * 100, 0))
  }
  await page.getByRole('button', { name: 'how sure is that?' }).click()
  await expect(page.getByRole('heading', { name: 'How likely the recommended R&D' })).toBeFocused()
  await expect(page.getByRole('combobox', { name: 'Result' })).toHaveValue('research.effortReal')
})
