import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { allWorkbookBytes } from '#models/exchange/xlsx/all/workbook'
import { readWorkbook } from '#models/exchange/xlsx/read/readWorkbook'
import type { Scenario } from '#shared/study/study'
import { findLibreOffice } from '../../../../scripts/libreOffice'
import { disagreements } from '../../../support/agreement'
import { projector } from '../../../support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../../../support/random'
import { recalculated } from '../../../support/recalculated'
import { subject } from '../../../support/subject'
import { columnOf, openWorkbook, rowOf, seriesOn, sheetOf, shown } from '../../../support/workbook'

const settingsOf = (id: string): Settings => studies.find((study) => study.id === id)?.settings ?? {}
const scenarioOf = (name: string, levers: Settings, assumptions: Assumptions = {}): Scenario => ({
  id: name.toLowerCase(),
  name,
  notes: `Notes of ${name}`,
  levers,
  assumptions,
})

const random = seeded(2027)
const assumed = randomAssumptions(random)
const people = scenarioOf('People', settingsOf('research-4-people'))
const everything = scenarioOf('Everything', settingsOf('everything-recommended'))
const slower = scenarioOf('Slower', settingsOf('research-4'), { 'economy.growth': 0.8 })
const anything = scenarioOf('Anything', randomSettings(random, assumed), assumed)
const PEOPLE = [people, everything]
const APART = [people, everything, slower, anything]

const written = async (scenarios: readonly Scenario[], comparison: string | null = null) =>
  allWorkbookBytes(await subject({}, {}, 'en', { title: 'Four', scenarios, comparison }))

const ofPeople = await written(PEOPLE)
const ofApart = await written(APART)

const outcomeOf = ({ levers, assumptions }: Scenario) => projector.project(levers, assumptions)

/** The results of a sheet: a row each, by what it is of and whose it is, in the order that they stand. */
async function resultsOf(bytes: Uint8Array | string) {
  const sheet = sheetOf(await openWorkbook(bytes), 'Results')
  const rows: { id: string; name: string; last: number; formula: string }[] = []
  sheet.eachRow((row, at) => {
    const id = row.getCell(1).value
    if (at <= 4 || typeof id !== 'string' || !headlines.some((each) => each === id)) return
    const last = row.getCell(columnOf(sheet, 2040))
    rows.push({ id, name: String(row.getCell(3).value), last: shown(last), formula: last.formula ?? '' })
  })
  return rows
}

describe('a workbook of all scenarios', () => {
  it('has the sheets of each by its number, and what they share once', async () => {
    const names = async (bytes: Uint8Array) => (await openWorkbook(bytes)).worksheets.map(({ name }) => name)
    expect(await names(ofPeople)).toEqual([
      'Results',
      'What differs',
      'Charts',
      ...['Levers 1', 'Levers 2', 'Figures', 'Model 1', 'Model 2', 'Model reference', 'Paths 1', 'Paths 2'],
      'Before 2025',
      'Notes',
    ])
    const apart = await names(ofApart)
    expect(apart.filter((name) => /^(Figures|Model reference)/.test(name))).toEqual([
      'Figures 1',
      'Figures 2',
      'Figures 3',
      'Model reference 1',
      'Model reference 2',
      'Model reference 3',
    ])
  })

  it('lists every scenario’s headline results, and what each differs by, as formulas on its own sheets', async () => {
    const rows = await resultsOf(ofApart)
    const [id] = headlines
    const first = rows.filter((row) => row.id === id)
    const levels = ['Unchanged policy', '1. People', '2. Everything', 'Unchanged policy, same assumptions as Slower']
    expect(first.map(({ name }) => name).slice(0, 4)).toEqual(levels)
    expect(first.map(({ name }) => name).slice(-4)).toEqual(['1. People', '2. Everything', '3. Slower', '4. Anything'])
    const slow = first.filter(({ name }) => name === '3. Slower')
    expect(slow.map(({ formula }) => formula.match(/'[^']+'/g))).toEqual([
      ["'Model 3'"],
      ["'Model 3'", "'Model reference 2'"],
    ])
    const { scenario, reference } = outcomeOf(slower)
    expect(slow.map(({ last }) => last)).toEqual([
      scenario.at(id, 2040),
      scenario.at(id, 2040) - reference.at(id, 2040),
    ])
  })

  it('takes differences from the scenario that the study compares with', async () => {
    const rows = await resultsOf(await written(PEOPLE, everything.id))
    const [id] = headlines
    const [difference] = rows.filter((row) => row.id === id && row.formula.includes('-'))
    expect(difference?.name).toBe('1. People')
    expect(difference?.formula).toMatch(/^'Model 1'!\w+-'Model 2'!\w+$/)
  })

  it('shows what differs first: levers with their years, figures, and then the levers that are the same', async () => {
    const sheet = sheetOf(await openWorkbook(await written([people, slower])), 'What differs')
    const at = (id: string, column: number) => sheet.getCell(rowOf(sheet, id), column)
    const ids = [...Object.keys(people.levers), 'economy.growth', 'defence.effort']
    const rows = ids.map((id) => rowOf(sheet, id))
    expect(rows.at(-1)).toBeGreaterThan(rows.at(-2) ?? 0)
    expect(Math.max(...rows.slice(0, -2))).toBeLessThan(rows.at(-2) ?? 0)
    expect(sheet.getRow(4).values).toEqual(expect.arrayContaining(['1. People', '2. Slower']))
    expect([5, 6, 7, 8].map((column) => shown(at('research.intensity', column)))).toEqual([4, 2030, 4, 2035])
    expect(at('research.intensity', 7).formula).toMatch(/^'Levers 2'!/)
    expect([4, 5, 7].map((column) => shown(at('economy.growth', column)))).toEqual([1.2, 1.2, 0.8])
    expect(at('economy.growth', 7).formula).toMatch(/^'Figures 2'!/)
  })

  it('is not read back as if it were of one scenario', async () => {
    const read = await readWorkbook(ofPeople)
    expect(read).toEqual({ ok: false, failure: { kind: 'several' } })
  })
})

const libreOffice = findLibreOffice()

describe.runIf(libreOffice)('a workbook of all scenarios, recalculated by LibreOffice', async () => {
  // What is skipped is collected all the same.
  if (!libreOffice) return it('needs a LibreOffice')
  const typed = await openWorkbook(ofApart)
  const levers = sheetOf(typed, 'Levers 3')
  levers.getCell(rowOf(levers, 'research.intensity'), columnOf(levers, 'Value')).value = 0.033
  const figures = sheetOf(typed, 'Figures 2')
  figures.getCell(rowOf(figures, 'economy.growth'), columnOf(figures, 'Value')).value = 0.009
  const [workbook, book] = await recalculated(libreOffice, [ofApart, new Uint8Array(await typed.xlsx.writeBuffer())])
  if (!workbook || !book) throw new Error('nothing recalculated')

  it('gives each scenario’s numbers as the app has them', () => {
    const compared = APART.flatMap((scenario, index) => {
      const { scenario: run, reference } = outcomeOf(scenario)
      return [
        { name: `Model ${index + 1}`, run },
        ...(index === 1 ? [] : [{ name: `Model reference ${index === 0 ? 1 : index}`, run: reference }]),
      ]
    })
    expect(compared).toHaveLength(7)
    expect(
      compared.flatMap(({ name, run }) =>
        disagreements(run, seriesOn(sheetOf(workbook, name), belgium.years)).filter(({ relative }) => relative > 1e-9),
      ),
    ).toEqual([])
  })

  it('follows a lever and a figure typed on the sheets of one scenario, the others stay', () => {
    const [id] = headlines
    const { scenario, reference } = projector.project(
      { 'research.intensity': { value: 3.3, by: 2035 } },
      { 'economy.growth': 0.9 },
    )
    const sheet = sheetOf(book, 'Results')
    const found: Record<string, number[]> = {}
    sheet.eachRow((row) => {
      if (row.getCell(1).value !== id) return
      const name = String(row.getCell(3).value)
      found[name] = [...(found[name] ?? []), shown(row.getCell(columnOf(sheet, 2040)))]
    })
    expect(found['3. Slower']?.[0]).toBeCloseTo(scenario.at(id, 2040), 6)
    expect(found['3. Slower']?.[1]).toBeCloseTo(scenario.at(id, 2040) - reference.at(id, 2040), 6)
    expect(found['2. Everything']?.[0]).toBeCloseTo(outcomeOf(everything).scenario.at(id, 2040), 6)
    const differs = sheetOf(book, 'What differs')
    expect(shown(differs.getCell(rowOf(differs, 'research.intensity'), 9))).toBeCloseTo(3.3, 9)
  })
})
