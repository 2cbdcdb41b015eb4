import type { Workbook } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { findLibreOffice } from '../../../../scripts/libreOffice'
import { projector } from '../../../support/belgium'
import { recalculated } from '../../../support/recalculated'
import { subject } from '../../../support/subject'
import { columnOf, openWorkbook, rowOf, sheetOf, type Typed, typedInto } from '../../../support/workbook'

const libreOffice = findLibreOffice()
const SETTINGS = { 'research.intensity': { value: 4, by: 2031 } }

/** What a cell shows: `NaN` is no number, `#N/A` included. */
const numberIn = (workbook: Workbook, sheet: string, id: string, year: number): number => {
  const on = sheetOf(workbook, sheet)
  const { result } = on.getCell(rowOf(on, id), columnOf(on, year))
  return typeof result === 'number' ? result : Number.NaN
}

const checkOf = (workbook: Workbook, sheet: 'Levers' | 'Figures', id: string): string => {
  const on = sheetOf(workbook, sheet)
  return on.getCell(rowOf(on, id), columnOf(on, 'Check')).text
}

const notice = (workbook: Workbook): string => sheetOf(workbook, 'Results').getCell('A5').text

/** Numbers of the scenario that are not the app's, although the cells typed into play no part in them. */
function wrong(workbook: Workbook): string[] {
  const { scenario } = projector.project(SETTINGS, {})
  return belgium.equations.flatMap(({ variable: { id } }) =>
    belgium.years
      .filter((year) => {
        const [shown, right] = [numberIn(workbook, 'Model', id, year), scenario.at(id, year)]
        return Math.abs(shown - right) > 1e-9 * Math.max(1, Math.abs(right))
      })
      .map((year) => `${id} ${year}`),
  )
}

interface Bad {
  readonly name: string
  readonly typed: Typed
  readonly sheet: 'Levers' | 'Figures'
  readonly id: string
  readonly says: string
  /** what has no number any more in 2040 */
  readonly lost: string
}

const lever = (name: string, value: number | string | null, by: number | string | null, says: string): Bad => ({
  name,
  typed: { levers: { 'research.intensity': { value, by } } },
  sheet: 'Levers',
  id: 'research.intensity',
  says,
  lost: 'gdp',
})
const figure = (name: string, id: string, value: number | string | null, lost: string, says: string): Bad => ({
  name,
  typed: { figures: { [id]: value } },
  sheet: 'Figures',
  id,
  says,
  lost,
})
const LEVER = 'The value must be a number from the minimum to the maximum of the lever.'
const YEAR = 'The year must be a whole year from 2026 to 2040.'
const CASES: readonly Bad[] = [
  lever('a value of text', '4 %', 2031, LEVER),
  lever('a value too high', 9, 2031, LEVER),
  lever('a value too low', -100, 2031, LEVER),
  lever('a blank of spaces', '  ', 2031, LEVER),
  lever('a year of text', 4, '2031', YEAR),
  lever('half a year', 4, 2030.5, YEAR),
  lever('a year too early', 4, 2025, YEAR),
  lever('a year too late', 4, 2041, YEAR),
  lever('a bad year beside no value', null, 'soon', YEAR),
  {
    ...lever('a year where there is none', null, null, 'has no year'),
    typed: { levers: { 'chips.capex': { value: -100 }, 'safe.loans': { value: 100, by: 2030 } } },
    id: 'safe.loans',
    lost: 'public.cost',
  },
  figure('no figure', 'economy.growth', null, 'gdp', 'The value must be a number in the range allowed: '),
  figure('a figure of text', 'economy.growth', '1,2', 'gdp', 'The value must be a number in the range allowed: '),
  figure('a figure too high', 'economy.growth', 50, 'gdp', 'The value must be a number in the range allowed: '),
  figure('less than nothing', 'peers.france.crolles', -1, 'dependency.chips', 'above 0'),
  figure('nothing to divide by', 'peers.france.crolles', 0, 'dependency.chips', 'above 0'),
  figure(
    'text where The value must be a number. will do',
    'ict.jobs_change',
    'few',
    'digital.trend',
    'The value must be a number.',
  ),
  figure('less than another figure', 'defence.ecosystem.turnover', 1999, 'defence.turnover.dualUse', 'which follows'),
]

describe.runIf(libreOffice)('a workbook with something in a cell that cannot be computed with', async () => {
  // What is skipped is collected all the same.
  if (!libreOffice) return it('needs a LibreOffice')
  const course = await workbookBytes(await subject(SETTINGS))
  const workbooks = await recalculated(libreOffice, [
    course,
    await typedInto(course, { levers: { 'chips.capex': { value: 700 } }, figures: { 'ict.jobs_change': -99_999 } }),
    ...(await Promise.all(CASES.map(({ typed }) => typedInto(course, typed)))),
  ])
  const [untouched, sound, ...refused] = workbooks

  it('says nothing where there is nothing of the kind', () => {
    for (const workbook of [untouched, sound]) {
      if (!workbook) throw new Error('no workbook')
      for (const { id } of belgium.levers) expect(checkOf(workbook, 'Levers', id), id).toBe('')
      for (const { id } of belgium.figures) expect(checkOf(workbook, 'Figures', id), id).toBe('')
      expect(notice(workbook)).toBe('')
      expect(numberIn(workbook, 'Model', 'jobs.total', 2040)).toBeGreaterThan(0)
    }
  })

  it.each(CASES.map((bad, index) => ({ ...bad, index })))(
    'says so beside it and gives no wrong result: $name',
    ({ index, sheet, id, says, lost, typed }) => {
      const workbook = refused[index]
      if (!workbook) throw new Error('no workbook')
      expect(checkOf(workbook, sheet, id)).toContain(says)
      expect(numberIn(workbook, 'Model', lost, 2040)).toBeNaN()
      expect(wrong(workbook)).toEqual([])
      const count = Object.keys(typed.levers ?? {}).length + Object.keys(typed.figures ?? {}).length
      expect(notice(workbook)).toBe(
        `Rows refused: ${count}. What depends on them shows #N/A. The column “Check” of the sheets “Levers” and “Figures” says why.`,
      )
    },
  )
})

describe('what a spreadsheet takes', () => {
  it('is told for every cell that can be typed into, with limits that are numbers', async () => {
    const workbook = await openWorkbook(await workbookBytes(await subject({})))
    const figures = sheetOf(workbook, 'Figures')
    for (const { id } of belgium.figures) {
      const { dataValidation } = figures.getCell(rowOf(figures, id), columnOf(figures, 'Value'))
      expect(dataValidation, id).toMatchObject({ type: 'custom', showErrorMessage: true })
      expect(JSON.stringify(dataValidation.formulae), id).not.toMatch(/Infinity|NaN|undefined/)
      expect(dataValidation.error?.length, id).toBeLessThanOrEqual(225)
    }
  })
})
