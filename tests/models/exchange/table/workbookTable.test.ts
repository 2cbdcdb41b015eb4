import { Workbook, type Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { editPackage, editTexts } from '#models/exchange/office/editPackage'
import { readTable } from '#models/exchange/table/readTable'

type Fill = (sheet: Worksheet) => void

async function bytesOf(
  ...sheets: readonly (readonly [Fill, 'visible' | 'hidden' | 'veryHidden'])[]
): Promise<Uint8Array> {
  const workbook = new Workbook()
  for (const [index, [fill, state]] of sheets.entries()) fill(workbook.addWorksheet(`Sheet${index + 1}`, { state }))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const rows =
  (...lines: readonly unknown[][]): Fill =>
  (sheet) => {
    for (const line of lines) sheet.addRow(line)
  }

const formatted =
  (address: string, format: string, ...lines: readonly unknown[][]): Fill =>
  (sheet) => {
    rows(...lines)(sheet)
    sheet.getCell(address).numFmt = format
  }

const one = (fill: Fill) => bytesOf([fill, 'visible'])

describe('a table of scenarios in a workbook', () => {
  it.each(['0%', '0.00%', '0.0 %', '[Red]0.0%;-0.0%'])(
    'reads a cell shown as per cents (%s) as it is seen',
    async (format) => {
      const bytes = await one(formatted('B2', format, ['name', 'industry.permits'], ['A', 0.07]))
      const read = await readTable(bytes, '.')
      expect(read).toMatchObject({ ok: true, value: [{ levers: { 'industry.permits': { value: 7 } } }] })
    },
  )

  it('refuses per cents where something else is counted', async () => {
    const bytes = await one(formatted('B2', '0%', ['name', 'chips.capex'], ['A', 0.07]))
    expect(await readTable(bytes, '.')).toMatchObject({
      ok: false,
      failure: { cell: 'B2', reason: { kind: 'not-a-number', found: '7%' } },
    })
  })

  it('does not take a quoted sign of a format for per cents', async () => {
    const bytes = await one(formatted('B2', '0.0" %"', ['name', 'industry.permits'], ['A', 7]))
    expect(await readTable(bytes, '.')).toMatchObject({ value: [{ levers: { 'industry.permits': { value: 7 } } }] })
  })

  it('reads a date as a date: a name is as it is seen, and a year is none', async () => {
    const day = new Date(Date.UTC(2030, 0, 1))
    const named = await one(rows(['name', 'chips.capex'], [day, 100]))
    expect(await readTable(named, '.')).toMatchObject({ ok: true, value: [{ name: '2030-01-01' }] })
    const dated = await one(rows(['name', 'research.intensity', 'research.intensity@year'], ['A', 4, day]))
    expect(await readTable(dated, '.')).toMatchObject({
      failure: { cell: 'C2', reason: { kind: 'not-a-number', found: '2030-01-01' } },
    })
  })

  it('refuses a formula that no spreadsheet has computed yet, rather than leave the lever as it is', async () => {
    const bytes = await one(rows(['name', 'skills.talent'], ['A', { formula: '20+2' }]))
    expect(await readTable(bytes, '.')).toMatchObject({
      failure: { cell: 'B2', reason: { kind: 'not-a-number', found: '=20+2' } },
    })
  })

  it('takes what a formula gave, and nothing where it gave an empty text', async () => {
    const head = ['name', 'skills.talent', 'chips.capex']
    const line = ['A', { formula: '20+2', result: 22 }, { formula: 'IF(TRUE,"","")', result: '' }]
    const bytes = await editPackage(await one(rows(head, line)), (parts) =>
      editTexts(parts, /sheet1\.xml$/, (xml) => xml.replace(/(<c r="C2"[^>]*?) ?t="\w+"/, '$1 t="str"')),
    )
    expect(await readTable(bytes, '.')).toMatchObject({
      ok: true,
      value: [{ levers: { 'skills.talent': { value: 22 } } }],
    })
  })

  it.each(['hidden', 'veryHidden'] as const)(
    'reads the first sheet that is seen, not one that is %s',
    async (state) => {
      const bytes = await bytesOf(
        [rows(['name', 'chips.capex'], ['Draft', 1]), state],
        [rows(['name', 'chips.capex'], ['A', 100]), 'visible'],
      )
      expect(await readTable(bytes, '.')).toMatchObject({ ok: true, value: [{ name: 'A' }] })
    },
  )

  it('reads below empty rows', async () => {
    const bytes = await one(rows([], ['name', 'chips.capex'], ['A', 100]))
    expect(await readTable(bytes, '.')).toMatchObject({ ok: true, value: [{ name: 'A' }] })
  })
})
