import type { Workbook } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { findLibreOffice } from '../../../../scripts/libreOffice'
import { projector } from '../../../support/belgium'
import { endSettings } from '../../../support/random'
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

const value = (name: string, typed: number | string): Bad => ({
  name,
  typed: { levers: { 'research.intensity': { value: typed, by: 2031 } } },
  sheet: 'Levers',
  id: 'research.intensity',
  says: 'The value must be a number from the minimum to the maximum of the lever.',
  lost: 'research.spending',
})
const year = (name: string, by: number | string, share: number | null = 30): Bad => ({
  name,
  typed: { levers: { 'dependency.usShare': { value: share, by } } },
  sheet: 'Levers',
  id: 'dependency.usShare',
  says: 'The year must be a whole year from 2026 to 2040.',
  lost: 'dependency.usShareReached',
})
const figure = (name: string, id: string, value: number | string | null, lost: string, says: string): Bad => ({
  name,
  typed: { figures: { [id]: value } },
  sheet: 'Figures',
  id,
  says,
  lost,
})
const RANGE = 'The value must be a number in the range allowed: '
const VALUES: readonly Bad[] = [
  value('a value of text', '4 %'),
  value('a value too high', 9),
  value('a value too low', -100),
  value('a blank of spaces', '  '),
]
const YEARS: readonly Bad[] = [
  year('a year of text', '2031'),
  year('half a year', 2030.5),
  year('a year too early', 2025),
  year('a year too late', 2041),
  year('a bad year beside no value', 'soon', null),
]
const FIGURES: readonly Bad[] = [
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
  // What the whole model rests on comes last, in workbooks without a lever.
  figure('no figure', 'economy.growth', null, 'gdp', RANGE),
  figure('a figure of text', 'economy.growth', '1,2', 'gdp', RANGE),
  figure('a figure too high', 'economy.growth', 50, 'gdp', RANGE),
]
const NO_YEAR: Bad = {
  name: 'a year where there is none',
  typed: { levers: { 'chips.capex': { value: -100 }, 'safe.loans': { value: 100, by: 2030 } } },
  sheet: 'Levers',
  id: 'safe.loans',
  says: 'has no year',
  lost: 'public.cost',
}

/** In one workbook: what cannot be computed with, of which none plays a part in what another one loses. */
const BOOKS: readonly (readonly Bad[])[] = [
  ...Array.from({ length: 4 }, (_, at) => [VALUES[at], YEARS[at], FIGURES[at]].flatMap((each) => each ?? [])),
  YEARS.slice(4),
  [NO_YEAR],
  ...FIGURES.slice(4).map((each) => [each]),
]

const typedIn = (book: readonly Bad[]): Typed => ({
  levers: Object.assign({}, ...book.map(({ typed }) => typed.levers ?? {})),
  figures: Object.assign({}, ...book.map(({ typed }) => typed.figures ?? {})),
})

const ends = endSettings(() => 'max', {})

/** A result with what is typed in a case moved to where it can be computed with. */
function moved({ typed }: Bad, id: string): number {
  const levers = Object.keys(typed.levers ?? {}).map((lever) => [lever, ends[lever]])
  const figures = Object.keys(typed.figures ?? {}).map((figure) => [
    figure,
    1.01 * Number(belgium.figures.find((each) => each.id === figure)?.value),
  ])
  const settings = { ...SETTINGS, ...Object.fromEntries(levers) }
  return projector.project(settings, Object.fromEntries(figures)).scenario.at(id, 2040)
}

it('what is typed beside something else plays no part in what that loses', () => {
  for (const book of BOOKS)
    for (const { name, lost } of book) {
      const still = projector.project(SETTINGS, {}).scenario.at(lost, 2040)
      for (const bad of book.filter((each) => each.name !== name))
        expect(moved(bad, lost), `${name} beside ${bad.name}`).toBe(still)
    }
})

describe.runIf(libreOffice)('a workbook with something in a cell that cannot be computed with', async () => {
  // What is skipped is collected all the same.
  if (!libreOffice) return it('needs a LibreOffice')
  const course = await workbookBytes(await subject(SETTINGS))
  const workbooks = await recalculated(libreOffice, [
    course,
    await typedInto(course, { levers: { 'chips.capex': { value: 700 } }, figures: { 'ict.jobs_change': -99_999 } }),
    ...(await Promise.all(BOOKS.map((book) => typedInto(course, typedIn(book))))),
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

  it.each(BOOKS.flatMap((book, index) => book.map((bad) => ({ ...bad, book, index }))))(
    'says so beside it and gives no wrong result: $name',
    ({ index, book, sheet, id, says, lost }) => {
      const workbook = refused[index]
      if (!workbook) throw new Error('no workbook')
      expect(checkOf(workbook, sheet, id)).toContain(says)
      expect(numberIn(workbook, 'Model', lost, 2040)).toBeNaN()
      expect(wrong(workbook)).toEqual([])
      const { levers = {}, figures = {} } = typedIn(book)
      const count = Object.keys(levers).length + Object.keys(figures).length
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
