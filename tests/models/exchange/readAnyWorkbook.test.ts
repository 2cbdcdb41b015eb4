import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { type AnyWorkbookFailure, readAnyWorkbook } from '#models/exchange/readAnyWorkbook'
import { tableWorkbook } from '#models/exchange/table/tableWorkbook'
import { writeTable } from '#models/exchange/table/writeTable'
import { nearestScenario } from '#models/exchange/xlsx/read/nearestScenario'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { describeAnyWorkbook } from '#models/narrative/describeAnyWorkbook'
import { createTranslator } from '#shared/i18n/translator'
import type { Scenario } from '#shared/study/study'
import { seeded } from '../../support/random'
import { subject } from '../../support/subject'
import { typedInto } from '../../support/workbook'

const scenario = (id: string, levers: Scenario['levers'], assumptions: Scenario['assumptions'] = {}): Scenario => ({
  id,
  name: id,
  notes: '',
  levers,
  assumptions,
})

const page = { sheet: 'scenarios', locale: 'en-GB' }

async function sheetOf(...rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Anything').addRows(rows.map((row) => [...row]))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

async function refusal(bytes: Uint8Array): Promise<AnyWorkbookFailure> {
  const read = await readAnyWorkbook(bytes)
  if (read.ok) throw new Error('it was taken')
  return read.failure
}

/** A workbook with a part that unpacks to more than is read. */
async function bomb(bytes: Uint8Array, megabytes: number): Promise<Uint8Array> {
  const parts = await JSZip.loadAsync(bytes)
  const path = 'xl/worksheets/sheet1.xml'
  parts.file(path, (await parts.file(path)?.async('text')) + ' '.repeat(megabytes * 1024 * 1024))
  return parts.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

describe('a workbook that comes in', () => {
  it('is what was typed into an exported one, or a table of scenarios', async () => {
    const levers = { 'research.intensity': { value: 4.2, by: 2032 } }
    const typed = await readAnyWorkbook(await typedInto(await workbookBytes(await subject({})), { levers }))
    expect(typed).toMatchObject({ ok: true, value: { kind: 'inputs', read: { inputs: { levers } } } })
    const all = [scenario('One', levers, { 'economy.growth': 1.1 }), scenario('Two', {})]
    const table = await readAnyWorkbook(
      await tableWorkbook(
        writeTable(all, ({ name }) => name),
        page,
      ),
    )
    expect(table).toEqual({ ok: true, value: { kind: 'table', scenarios: all.map(({ id: _, ...each }) => each) } })
  })

  it('is told to be neither, and why it is no table', async () => {
    expect(await refusal(await sheetOf(['Budget'], ['January', 12]))).toMatchObject({
      kind: 'neither',
      reason: { kind: 'ragged' },
    })
    expect(await refusal(await sheetOf(['Budget', 'Sum'], ['January', 12]))).toMatchObject({ kind: 'neither' })
    expect(await refusal(await sheetOf(['name', 'chips.capex'], ['A', 'many']))).toMatchObject({
      kind: 'neither',
      reason: { kind: 'cell', cell: 'B2' },
    })
    expect(await refusal(Uint8Array.of(1, 2, 3))).toEqual({ kind: 'not-a-workbook' })
  })

  it('is too large where it unpacks to more than either may have', async () => {
    const table = await sheetOf(['name', 'chips.capex'], ['A', 1000])
    expect(await readAnyWorkbook(await bomb(table, 40))).toMatchObject({ ok: true, value: { kind: 'table' } })
    expect(await refusal(await bomb(table, 100))).toMatchObject({ kind: 'too-large' })
  })

  it('does no harm: damaged at 200 places a table is read, or refused in a sentence', async () => {
    const random = seeded(200)
    const t = await createTranslator('en')
    const table = await sheetOf(['name', 'chips.capex'], ['A', 1000])
    for (let time = 0; time < 200; time++) {
      const damaged = table.slice()
      for (let hit = 0; hit <= time % 7; hit++) damaged[Math.floor(random() * damaged.length)] = random() * 256
      const read = await readAnyWorkbook(damaged)
      if (!read.ok) expect(describeAnyWorkbook(read.failure, t, String)).not.toBe('')
    }
  })
})

describe('the scenario that a workbook is held against', () => {
  const read = {
    inputs: { levers: { 'research.intensity': { value: 4.2 }, 'skills.talent': { value: 900 } }, assumptions: {} },
    notes: new Map(),
    cells: new Map(),
    carried: null,
  }
  const none = scenario('none', {})
  const near = scenario('near', { 'research.intensity': { value: 4 } })

  it('is the one that sets most alike, else the one that is looked at', () => {
    expect(nearestScenario([none, near], 'none', read)?.scenario).toBe(near)
    expect(nearestScenario([none, near, { ...near, id: 'twin' }], 'twin', read)?.scenario.id).toBe('twin')
    expect(nearestScenario([none, { ...none, id: 'other' }], 'other', read)?.scenario.id).toBe('other')
  })
})
