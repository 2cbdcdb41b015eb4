import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import { leverRange } from '#models/engine/settings'
import { type Cell, csvText, forPrograms, forSpreadsheets } from '#models/exchange/csv'
import { xlsxOfRows } from '#models/exchange/rows/xlsx'
import { BatchTable } from '#models/exchange/table/batchTable'
import type { TableFailure } from '#models/exchange/table/failure'
import { readTable } from '#models/exchange/table/readTable'
import type { TableScenario } from '#models/exchange/table/scenarios'
import { writeTable } from '#models/exchange/table/writeTable'
import type { LeverSetting, Scenario } from '#shared/study/study'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function taken(bytes: Uint8Array): Promise<readonly TableScenario[]> {
  const read = await readTable(bytes, '.')
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

async function refused(text: string | Uint8Array): Promise<TableFailure> {
  const read = await readTable(typeof text === 'string' ? bytesOf(text) : text, '.')
  if (read.ok) throw new Error('the table was taken')
  return read.failure
}

const setting: fc.Arbitrary<readonly [string, LeverSetting]> = fc.constantFrom(...belgium.levers).chain((lever) => {
  const { min, max } = leverRange(lever, {})
  const value = fc.double({ min, max, noNaN: true }).map((each) => (Object.is(each, -0) ? 0 : each))
  const year = typeof lever.by === 'number' ? fc.option(fc.integer({ min: 2026, max: 2040 })) : fc.constant(null)
  return fc.tuple(value, year).map(([value, by]) => [lever.id, by === null ? { value } : { value, by }] as const)
})

/** What a cell of a workbook can hold as it is. */
const text = fc
  .string({ unit: fc.constantFrom('a', 'é', '=', "'", '"', ',', ';', '\n', '-', '@', '+', ' ', '1') })
  .filter((each) => each.trim() !== '')

const scenario: fc.Arbitrary<Scenario> = fc.record({
  id: fc.uuid(),
  name: text,
  notes: fc.oneof(fc.constant(''), text),
  levers: fc.array(setting, { maxLength: 8 }).map((levers) => Object.fromEntries(levers)),
  assumptions: fc.constantFrom<Scenario['assumptions']>({}, { 'economy.growth': 1.1 }, { 'economy.inflation': 1.9 }),
})

const said = ({ name, notes, levers, assumptions }: Scenario): TableScenario => ({ name, notes, levers, assumptions })

describe('a table of scenarios', () => {
  it('loses nothing on the way to a CSV of either kind and back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(scenario, { minLength: 1, maxLength: 6 }), async (scenarios) => {
        const { columns, rows } = writeTable(scenarios, ({ name }) => name)
        for (const dialect of [forPrograms, forSpreadsheets])
          expect(await taken(bytesOf(csvText(columns, rows, dialect)))).toEqual(scenarios.map(said))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps what stands for no separator in a name that is the only column', async () => {
    for (const name of [',', 'a, b', 'a; b', 'a\tb', 'say "a", b'])
      for (const dialect of [forPrograms, forSpreadsheets])
        expect(await taken(bytesOf(csvText(['name'], [[name]], dialect)))).toEqual([
          { name, notes: '', levers: {}, assumptions: {} },
        ])
  })

  it('reads commas, semicolons with a decimal comma and a mark, tabs, and passes over rows without anything', async () => {
    const expected = [
      { name: 'One', notes: '', levers: { 'research.intensity': { value: 4.2, by: 2030 } }, assumptions: {} },
      { name: 'Two', notes: '', levers: {}, assumptions: {} },
    ]
    expect(await taken(bytesOf('name,research.intensity,research.intensity@year\nOne,4.2,2030\n\nTwo,,\n'))).toEqual(
      expected,
    )
    expect(
      await taken(bytesOf('\ufeffname;research.intensity;research.intensity@year\r\nOne;4,2;2030\r\nTwo;;\r\n')),
    ).toEqual(expected)
    for (const number of ['4.2', '4,2'])
      expect(
        await taken(bytesOf(`name\tresearch.intensity\tresearch.intensity@year\nOne\t${number}\t2030\nTwo\t\t`)),
      ).toEqual(expected)
  })

  it.each([
    ['name,research.intenstiy\nA,4', { cell: 'B1', reason: { kind: 'unknown-column', found: 'research.intenstiy' } }],
    ['name,__proto__\nA,4', { cell: 'B1', reason: { kind: 'unknown-column' } }],
    ['name,chips.capex,chips.capex\nA,1,2', { cell: 'C1', reason: { kind: 'column-twice', other: 'B1' } }],
    ['name,safe.loans@year\nA,2030', { cell: 'B1', reason: { kind: 'without-year', id: 'safe.loans' } }],
    ['name,\nA,4', { cell: 'B1', reason: { kind: 'column-without-name' } }],
    [
      'name,research.intensity\nA,4\nB,7',
      { cell: 'B3', reason: { failure: { kind: 'lever-out-of-range', value: 7 } } },
    ],
    [
      'name,research.intensity,research.intensity@year\nA,4,2041',
      { cell: 'C2', reason: { failure: { kind: 'year-out-of-range' } } },
    ],
    ['name,research.intensity@year\nA,2030', { cell: 'B2', reason: { kind: 'year-without-value' } }],
    ['name,research.intensity\nA,four', { cell: 'B2', reason: { kind: 'not-a-number', found: 'four' } }],
    ['name,research.intensity\nA,NaN', { cell: 'B2', reason: { kind: 'not-a-number' } }],
    ['name,research.intensity\nA,0x4', { cell: 'B2', reason: { kind: 'not-a-number' } }],
    ['name,research.intensity\nA,"4,2"', { cell: 'B2', reason: { kind: 'other-notation', written: ['4.2'] } }],
    ['name;research.intensity\nA;4.2', { cell: 'B2', reason: { kind: 'other-notation', written: ['4,2'] } }],
    ['name;skills.talent\nA;1.500', { cell: 'B2', reason: { kind: 'other-notation', written: ['1,5', '1500'] } }],
    ['name,skills.talent\nA,"1,500"', { cell: 'B2', reason: { kind: 'other-notation', written: ['1500', '1.5'] } }],
    ['name,chips.capex\nA,60%', { cell: 'B2', reason: { kind: 'not-a-number', found: '60%' } }],
    ['name,chips.capex\n,100', { cell: 'A2', reason: { kind: 'no-name' } }],
    ['name,research.lag\nA,3', { cell: 'B2', reason: { failure: { kind: 'structural-figure' } } }],
  ])('refuses %j at its cell', async (table, expected) => {
    expect(await refused(table)).toMatchObject({ kind: 'cell', ...expected })
  })

  it.each([
    ['1 500', 1500],
    ['1\u202f500', 1500],
    ["1'500", 1500],
    ['+1500', 1500],
  ])('takes %j, which can only mean one number', async (typed, value) => {
    const [scenario] = await taken(bytesOf(`name;skills.talent\nA;${typed}`))
    expect(scenario?.levers).toEqual({ 'skills.talent': { value } })
  })

  it.each(['60%', '60 %', '60,0 %'])('takes %j where per cents are counted', async (typed) => {
    const [scenario] = await taken(bytesOf(`name;industry.permits\nA;${typed}`))
    expect(scenario?.levers).toEqual({ 'industry.permits': { value: 60 } })
  })

  it.each([
    ['', 'empty'],
    ['name\n', 'empty'],
    ['chips.capex\n100', 'no-name-column'],
    ['name,chips.capex\nA,100,200', 'ragged'],
    ['name,chips.capex\n"A,100', 'open-quote'],
    [new Uint8Array([0x6e, 0xe9, 0x0a]), 'not-utf8'],
    [bytesOf('PK\u0003\u0004not a workbook'), 'not-a-workbook'],
    [new Uint8Array(100 * 1024 * 1024), 'too-large'],
  ])('refuses what is no table as a whole', async (table, kind) => {
    expect(await refused(table)).toMatchObject({ kind })
  })

  it.each([
    ['an empty first row', '\n\nname,chips.capex\n\nA,100\n'],
    ['the line by which a spreadsheet is told the separator', 'sep=;\r\nname;chips.capex\r\nA;100\r\n'],
    ['such a line in capitals', '\ufeffSEP=,\nname,chips.capex\nA,100\n'],
    ['another separator that it names', 'sep=|\nname|chips.capex\nA|100\n'],
    ['lines of an old Macintosh', 'name,chips.capex\rA,100\r'],
  ])('reads below %s', async (_, table) => {
    expect(await taken(bytesOf(table))).toMatchObject([{ name: 'A', levers: { 'chips.capex': { value: 100 } } }])
  })

  it('counts rows as the file does, also below an empty one', async () => {
    expect(await refused('\nname,chips.capex\n\nA,much\n')).toMatchObject({ cell: 'B4' })
    expect(await refused('sep=,\nname,chips.capexx\nA,1\n')).toMatchObject({ cell: 'B2' })
    expect(await refused('\nname,chips.capex\nA,1,2\n')).toMatchObject({ kind: 'ragged', row: 3, expected: 2 })
  })

  it('gives for each of a thousand scenarios what a run of it alone gives, bit for bit', () => {
    const scenarios = fc.sample(scenario, { numRuns: 1000, seed: 15 })
    const table = new BatchTable(
      scenarios,
      belgium.equations.map(({ variable }) => variable.id),
    )
    const row: Cell[] = []
    for (const [index, { name, levers, assumptions }] of scenarios.entries()) {
      table.write(index + 1, row)
      const alone = projectionOf(levers, assumptions)
      const expected = belgium.equations.flatMap(({ variable }) => alone.series(variable.id))
      expect(row).toEqual([index + 1, name, ...expected])
    }
  })

  it('comes back from a workbook as it was written', async () => {
    const scenarios = fc.sample(scenario, { numRuns: 40, seed: 3 })
    const { columns, rows } = writeTable(scenarios, ({ name }) => name)
    const bytes = await xlsxOfRows(
      {
        columns: columns.map((name) => ({ name, type: 'number' })),
        write: (number, row) => {
          for (const [index, cell] of (rows[number - 1] ?? []).entries()) row[index] = cell
        },
      },
      { first: 1, last: rows.length },
      { sheet: 'scenarios', locale: 'en' },
    )
    expect(await taken(bytes)).toEqual(scenarios.map(said))
  })
})
