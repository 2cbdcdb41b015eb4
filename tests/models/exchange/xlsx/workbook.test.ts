import ExcelJS, { type Workbook, type Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { baseValue } from '#models/engine/parameters'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { type Language, languages } from '#shared/i18n/languages'
import { seriesIds } from '../../../support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../../../support/random'
import { subject } from '../../../support/subject'
import { columnOf, openWorkbook, rowOf, seriesOn, sheetOf, shown } from '../../../support/workbook'

const settings = studies.find(({ id }) => id === 'everything-recommended')?.settings ?? {}
const SHEETS = [
  'Results',
  'Charts',
  'Levers',
  'Figures',
  'Model',
  'Model reference',
  'Paths',
  'Differences',
  'Before 2025',
  'Notes',
]
const formulas = (sheet: Worksheet) => {
  const found: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => cell.formula && found.push(cell.formula)))
  return found
}

const written = async (language: Language = 'en') =>
  openWorkbook(await workbookBytes(await subject(settings, {}, language)))
const whole = await written()

describe('the workbook', () => {
  it('has its sheets in order, headings that stay in sight, and ids in column A', () => {
    const workbook = whole
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(SHEETS)
    for (const name of ['Model', 'Model reference', 'Differences'])
      expect([...seriesOn(sheetOf(workbook, name), belgium.years).keys()]).toEqual(seriesIds)
    for (const sheet of workbook.worksheets.filter(({ name }) => name !== 'Charts'))
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
  })

  it('holds the app’s own numbers, to the last bit, and empties where there is none', async () => {
    const random = seeded(81)
    const assumptions = randomAssumptions(random)
    const tried = await subject(randomSettings(random, assumptions), assumptions)
    const workbook = await openWorkbook(await workbookBytes(tried))
    // A cell knows no -0.
    for (const [name, run] of [
      ['Model', 'scenario'],
      ['Model reference', 'reference'],
    ] as const)
      for (const [id, values] of seriesOn(sheetOf(workbook, name), belgium.years))
        expect(values, id).toEqual(tried.outcome[run].series(id).map((value) => value + 0))
  })

  it('has a formula in every cell of the model, and no number that stands for an input', () => {
    for (const name of ['Model', 'Model reference']) {
      const all = formulas(sheetOf(whole, name))
      expect(all).toHaveLength(seriesIds.length * belgium.years.length)
      for (const formula of all) {
        // 0 and 1, the codes of what binds, the threshold of a ratio, and percent: nothing else is written as a number.
        const text = formula.replaceAll(/'[^']*'!/g, '').replaceAll(/\$?[A-Z]{1,2}\$?\d+/g, '')
        const numbers = text.replaceAll(/[a-z][\w.]*/gi, '').match(/\d+(\.\d+)?/g) ?? []
        const others = numbers.filter((number) => !['0', '1', '2', '3', '100', '0.000001'].includes(number))
        if (others.length > 0) expect.fail(`${others.join(', ')} in ${formula}`)
      }
    }
  })

  it('names every figure an equation uses', async () => {
    const workbook = await openWorkbook(await workbookBytes(await subject({}, { 'economy.growth': 1 })))
    const figures = sheetOf(workbook, 'Figures')
    for (const figure of belgium.used) {
      const { ranges } = workbook.definedNames.getRanges(figure.id)
      expect(ranges, figure.id).toEqual([`Figures!$E$${rowOf(figures, figure.id)}`])
    }
    const row = rowOf(figures, 'economy.growth')
    expect(shown(figures.getCell(row, columnOf(figures, 'Value'))), 'a cell of per cents').toBe(0.01)
    expect(shown(figures.getCell(row, columnOf(figures, 'Value used')))).toBe(1)
    expect(shown(figures.getCell(row, columnOf(figures, 'Value in the model')))).toBe(1.2)
  })

  it('leaves the value of an unset lever empty and lets no other be out of range', async () => {
    const levers = sheetOf(
      await openWorkbook(await workbookBytes(await subject({ 'research.intensity': { value: 4, by: 2031 } }))),
      'Levers',
    )
    for (const lever of belgium.levers) {
      const row = rowOf(levers, lever.id)
      const value = levers.getCell(row, columnOf(levers, 'Value'))
      const set = lever.id === 'research.intensity'
      expect(shown(value), lever.id).toEqual(set ? 0.04 : Number.NaN)
      expect(value.numFmt?.endsWith('%'), lever.id).toBe(/^%/.test(lever.unit))
      expect(shown(levers.getCell(row, columnOf(levers, 'Value used')))).toBe(set ? 4 : baseValue(lever, {}))
      expect(value.dataValidation).toMatchObject({ type: 'decimal', operator: 'between', showErrorMessage: true })
      const year = levers.getCell(row, columnOf(levers, 'Year'))
      expect(year.dataValidation).toMatchObject(
        typeof lever.by === 'number' ? { type: 'whole', formulae: [2026, 2040] } : { type: 'custom' },
      )
      expect(shown(year)).toEqual(set ? 2031 : Number.NaN)
    }
  })

  it('stands the same every time', async () => {
    const cells = (workbook: Workbook) =>
      workbook.worksheets.map((sheet) => {
        const found: unknown[] = []
        sheet.eachRow((row) => row.eachCell((cell) => found.push([cell.address, cell.value, cell.style])))
        return JSON.stringify(found)
      })
    expect(cells(await written())).toEqual(cells(whole))
  })

  it('tells in its notes what it was made of', async () => {
    const tried = await subject(settings, { 'economy.growth': 1 }, 'en', { title: 'For the minister', seed: 77 })
    const notes = sheetOf(await openWorkbook(await workbookBytes(tried)), 'Notes')
    const lines: string[] = []
    notes.eachRow((row) => lines.push(Array.isArray(row.values) ? row.values.slice(1).join(' | ') : ''))
    const text = lines.join('\n')
    for (const part of [
      'For the minister',
      '2.0',
      tried.study.model.fingerprint,
      '77',
      '25 November 2026',
      'SAFE money is a loan',
    ])
      expect(text).toContain(part)
    expect(text).toContain('research.intensity | R&D spending (target)\u00a0€: 4.00')
    expect(text).toContain('1%/yr instead of 1.2')
  })

  it.each(Object.keys(languages) as Language[])('has its words in %s, and no key in place of one', async (language) => {
    const workbook = language === 'en' ? whole : await written(language)
    const keys: string[] = []
    for (const sheet of workbook.worksheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(31)
      sheet.eachRow((row) =>
        row.eachCell(({ text, address }) => {
          if (/exchange:|explore:|\{\{/.test(text)) keys.push(`${sheet.name} ${address}: ${text}`)
        }),
      )
    }
    expect(keys).toEqual([])
  })
})

describe('what a user typed', () => {
  const untouched = new Map(whole.worksheets.map((sheet) => [sheet.name, formulas(sheet)]))
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("http://x","y")',
    '\t=1',
    '_x003D_1',
    '</t>&<c>"',
    '\u0000\u0008\ud800',
  ]

  // Three to a workbook: every text of a study is written by the same hand.
  const threes = [0, 3, 6].map((at) => hostile.slice(at, at + 3))

  it.each(threes)('is text in the workbook: %j, %j, %j', async (title = '', name = '', words = '') => {
    const scenario = { id: 'tried', name, notes: words, levers: settings, assumptions: {} }
    const tried = await subject({}, {}, 'en', { title, author: name, notes: words, scenarios: [scenario] })
    const workbook = await openWorkbook(await workbookBytes(tried))
    for (const sheet of workbook.worksheets) expect(formulas(sheet), sheet.name).toEqual(untouched.get(sheet.name))
    const heading = sheetOf(workbook, 'Model').getCell('A1')
    expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null]).toContain(heading.type)
  })

  it('is cut where a cell can hold no more', async () => {
    const tried = await subject({}, {}, 'en', { notes: 'é'.repeat(40_000) })
    const notes = sheetOf(await openWorkbook(await workbookBytes(tried)), 'Notes')
    const texts: string[] = []
    notes.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)))
    expect(Math.max(...texts.map((text) => text.length))).toBe(32_767)
  })
})
