import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { accountOf } from '#models/exchange/account/account'
import { outcomes, outcomesIn } from '#models/exchange/account/outcomes'
import { identity } from '#models/exchange/identity'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { projectionCsv } from '#models/exchange/projectionCsv'
import { reportHtml } from '#models/exchange/report/reportHtml'
import type { Subject } from '#models/exchange/subject'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { comparedIn } from '#models/narrative/compared'
import { headlineChange } from '#models/narrative/headlineOutcome'
import { baselineName } from '#models/narrative/names'
import type { Scenario } from '#shared/study/study'
import { subject } from '../../support/subject'
import { openWorkbook, seriesOn, sheetOf } from '../../support/workbook'

const SAME = 'Unchanged policy, same assumptions'
const YEAR = 2035

const scenario = (id: string, levers: Scenario['levers'], assumptions: Scenario['assumptions']): Scenario => ({
  id,
  name: id,
  notes: '',
  levers,
  assumptions,
})
/** Figures that move the current course itself. */
const slow = { 'economy.growth': 0.5, 'dependency.us_import_share.now': 50 }
const one = scenario('One', { 'research.intensity': { value: 4, by: 2030 } }, slow)
const two = scenario('Two', { 'defence.effort': { value: 3, by: 2030 } }, {})

const told = (comparison: string | null): Promise<Subject> =>
  subject({}, {}, 'en', { scenarios: [one, two], comparison })

/** What a scenario's jobs are and what they are compared with, computed here. */
const jobs = (of: Scenario, against = referenceOf(of.assumptions)) => ({
  value: projectionOf(of.levers, of.assumptions).at('jobs.total', YEAR),
  held: against.at('jobs.total', YEAR),
})

function csvRow(csv: string): number[] {
  const line = csv.split('\r\n').find((each) => each.includes(',jobs.total,') && each.includes(`,${YEAR},`)) ?? ''
  return line.split(',').slice(-3).map(Number)
}

describe('a scenario with other assumptions is compared with the current course under the same assumptions', () => {
  it('on cards, in Compare, in the report and in the deck: one number, one name', async () => {
    const tried = await told(null)
    const { text, study } = tried
    const run = { projection: projectionOf(one.levers, slow), baseline: referenceOf(slow) }
    expect(baselineName(study, one.assumptions, text)).toBe(SAME)
    expect(baselineName(study, two.assumptions, text)).toBe('Unchanged policy')

    const row = comparedIn(study, text).find(({ id }) => id === 'One')
    const account = accountOf(tried)
    const differences = headlines.map((id) => headlineChange(id, run, YEAR, text).change)
    expect(differences.filter((each) => each !== null).length).toBeGreaterThan(2)
    for (const [index, id] of headlines.entries()) {
      const difference = differences[index]
      expect(row && headlineChange(id, row, YEAR, text).change).toBe(difference)
      expect(outcomesIn(account.focus, YEAR, text)[index]?.difference).toBe(difference)
      const table = outcomes(account, text).find((group) => group.id === id)
      const cells = table?.rows.find((each) => each.scenario === 'One')?.cells ?? []
      expect(cells.some((cell) => cell.difference === difference)).toBe(true)
    }
    expect(deckOf(tried).subtitle).toContain(SAME)
    expect(reportHtml(tried, { sans: '', serif: '' })).toContain(SAME)
  })

  it('whose row is shown, so that every difference is one of two rows', async () => {
    const { study, text } = await told(null)
    const compared = comparedIn(study, text)
    expect(compared.map(({ name }) => name)).toEqual(['Unchanged policy', `${SAME} as One`, 'One', 'Two'])
    for (const { baseline } of compared) expect(compared.map(({ projection }) => projection)).toContain(baseline)
    // A scenario that leaves the levers alone is that course itself.
    const still = { ...study, scenarios: [scenario('Still', {}, slow), one] }
    expect(comparedIn(still, text).map(({ name }) => name)).toEqual(['Unchanged policy', 'Still', 'One'])
  })

  it('in CSV and in the workbook, which names it', async () => {
    const tried = await told(null)
    const { value, held } = jobs(one)
    expect(csvRow(projectionCsv([tried]))).toEqual([value, held, value - held])
    expect(identity(tried).comparedWith).toEqual({ id: null, name: SAME, supposes: null })
    const results = sheetOf(await openWorkbook(await workbookBytes(tried)), 'Results')
    expect(results.getColumn(3).values).toContain(SAME)
  })
})

describe('a study that compares with one of its scenarios', () => {
  it('does so in CSV, in the workbook, in Compare and in the report', async () => {
    const tried = await told('Two')
    const { study, text } = tried
    const against = projectionOf(two.levers, two.assumptions)
    const { value, held } = jobs(one, against)
    expect(csvRow(projectionCsv([tried]))).toEqual([value, held, value - held])
    expect(identity(tried).comparedWith).toEqual({ id: 'Two', name: 'Two', supposes: null })

    const workbook = await openWorkbook(await workbookBytes(tried))
    const at = YEAR - belgium.firstYear
    expect(seriesOn(sheetOf(workbook, 'Comparison'), belgium.years).get('jobs.total')?.[at]).toBe(held)
    expect(seriesOn(sheetOf(workbook, 'Differences'), belgium.years).get('jobs.total')?.[at]).toBe(value - held)
    expect(sheetOf(workbook, 'Results').getColumn(3).values).toContain('Two')

    const compared = comparedIn(study, text)
    expect(compared.map(({ name }) => name)).toEqual(['Unchanged policy', 'One', 'Two'])
    expect(new Set(compared.map(({ baseline }) => baseline))).toEqual(new Set([against]))
    expect(accountOf(tried).focus).toMatchObject({ against: 'Two', baseline: against })
  })

  it('has no sheet of a comparison where it compares with the current course', async () => {
    const workbook = await openWorkbook(await workbookBytes(await told(null)))
    expect(workbook.getWorksheet('Comparison')).toBeUndefined()
  })
})
