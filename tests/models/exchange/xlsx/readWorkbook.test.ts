import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { release } from '#models/belgium/releases/1.0.generated'
import { studies } from '#models/belgium/studies'
import { workbookChanges } from '#models/exchange/xlsx/read/changes'
import { describeWorkbook } from '#models/exchange/xlsx/read/describe'
import { readWorkbook } from '#models/exchange/xlsx/read/readWorkbook'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { createTranslator } from '#shared/i18n/translator'
import { findLibreOffice } from '../../../../scripts/libreOffice'
import { disagreements } from '../../../support/agreement'
import { projector } from '../../../support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../../../support/random'
import { recalculated } from '../../../support/recalculated'
import { subject } from '../../../support/subject'
import { ofModel1, openWorkbook, rowOf, seriesOn, sheetOf, typedInto } from '../../../support/workbook'

const course = await workbookBytes(await subject({}))

function studyAt(index: number) {
  const study = studies[index]
  if (!study) throw new Error(`no study ${index}`)
  return study
}

/** What was read of a workbook that can be read. */
async function inputsOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes)
  if (!read.ok) throw new Error(JSON.stringify(read.failure))
  return read.value
}

async function refusal(bytes: Uint8Array) {
  const read = await readWorkbook(bytes)
  return read.ok ? null : read.failure
}

/** A workbook with one of its parts replaced. */
async function withPart(path: string, edit: (text: string) => string): Promise<Uint8Array> {
  const parts = await JSZip.loadAsync(course)
  parts.file(path, edit((await parts.file(path)?.async('text')) ?? ''))
  return parts.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

describe('a workbook read back', () => {
  it.each((['en', 'fr', 'nl', 'de'] as const).map((language, turn) => ({ language, ...studyAt(turn + 1) })))(
    'says what it was made of: $id, in $language',
    async ({ language, settings }) => {
      const { inputs, carried } = await inputsOf(await workbookBytes(await subject(settings, {}, language)))
      expect(inputs).toEqual({ levers: settings, assumptions: {} })
      expect(carried).toBeNull()
    },
  )

  it('of which no lever was set says so', async () => {
    expect((await inputsOf(course)).inputs).toEqual({ levers: {}, assumptions: {} })
  })

  it('says what was typed, to a hundred millionth of a step, and from which cell', async () => {
    const random = seeded(15)
    const assumptions = randomAssumptions(random)
    const levers = randomSettings(random, assumptions)
    const { inputs, cells } = await inputsOf(await typedInto(course, { levers, figures: assumptions }))
    expect(Object.keys(inputs.levers)).toEqual(belgium.levers.map(({ id }) => id).filter((id) => levers[id]))
    for (const [id, { value, by }] of Object.entries(levers)) {
      expect(inputs.levers[id]?.value, id).toBeCloseTo(value, 9)
      expect(inputs.levers[id]?.by, id).toBe(by)
    }
    expect(Object.keys(inputs.assumptions).sort()).toEqual(Object.keys(assumptions).sort())
    for (const [id, value] of Object.entries(assumptions)) expect(inputs.assumptions[id], id).toBeCloseTo(value, 6)
    const row = rowOf(sheetOf(await openWorkbook(course), 'Levers'), 'defence.effort')
    expect(cells.get('defence.effort')).toEqual({ value: `Levers!D${row}`, year: `Levers!E${row}` })
  })

  it('tells each difference from a scenario with its cell: set, moved in value or year, left alone, assumed', async () => {
    const read = await inputsOf(
      await typedInto(course, {
        levers: { 'research.intensity': { value: 3.8, by: 2032 }, 'skills.talent': { value: 900 } },
        figures: { 'economy.growth': 1.4 },
      }),
    )
    const before = {
      levers: { 'research.intensity': { value: 3.8, by: 2030 }, 'industry.permits': { value: 50 } },
      assumptions: {},
    }
    expect(workbookChanges(before, read).map(({ cell, ...change }) => [cell, change])).toEqual([
      ['Levers!E5', { lever: 'research.intensity', from: { value: 3.8, by: 2030 }, to: { value: 3.8, by: 2032 } }],
      [read.cells.get('industry.permits')?.value, { lever: 'industry.permits', from: { value: 50 }, to: null }],
      [read.cells.get('skills.talent')?.value, { lever: 'skills.talent', from: null, to: { value: 900 } }],
      [read.cells.get('economy.growth')?.value, { assumption: 'economy.growth', from: null, to: 1.4 }],
    ])
  })

  it('tells no difference where a lever has its usual year typed, which it has without it', async () => {
    const read = await inputsOf(await typedInto(course, { levers: { 'defence.effort': { value: 3.5, by: 2034 } } }))
    expect(workbookChanges({ levers: { 'defence.effort': { value: 3.5 } }, assumptions: {} }, read)).toEqual([])
  })

  it('takes what a formula gives, and finds its sheets under other names and in another order', async () => {
    const workbook = await openWorkbook(course)
    const levers = sheetOf(workbook, 'Levers')
    levers.getCell('D5').value = { formula: 'F5*2', result: 0.041, date1904: false }
    levers.name = 'My levers'
    for (const [index, sheet] of [...workbook.worksheets].reverse().entries()) Object.assign(sheet, { orderNo: index })
    const { inputs, cells } = await inputsOf(new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect(inputs.levers).toEqual({ 'research.intensity': { value: 4.1 } })
    expect(cells.get('research.intensity')?.value).toBe('My levers!D5')
  })

  it('refuses all of it where one cell cannot be taken, each named', async () => {
    const atOnce = belgium.levers.find(({ by }) => typeof by !== 'number')
    if (!atOnce) throw new Error('every lever has a year')
    const refused = await refusal(
      await typedInto(course, {
        levers: {
          'research.intensity': { value: 90, by: 'soon' },
          [atOnce.id]: { value: atOnce.min, by: 2030 },
          'skills.talent': { value: 'many' },
        },
        figures: { 'economy.growth': null },
      }),
    )
    if (refused?.kind !== 'refused') throw new Error('not refused')
    const said = refused.cells.map(({ cell, reason }) => [cell.split('!')[0], reason.kind])
    expect(said).toEqual([
      ['Levers', 'not-a-number'],
      ['Levers', 'not-a-number'],
      ['Figures', 'not-a-number'],
      ['Levers', 'lever-out-of-range'],
      ['Levers', 'lever-without-year'],
    ])
    expect(refused.cells.every(({ cell }) => /^(Levers|Figures)![A-E]\d+$/.test(cell))).toBe(true)
  })

  it('refuses a row that was added for a lever no model has', async () => {
    const workbook = await openWorkbook(course)
    const levers = sheetOf(workbook, 'Levers')
    levers.getCell('A60').value = 'steel.subsidy'
    levers.getCell('D60').value = 5
    expect(await refusal(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual({
      kind: 'refused',
      cells: [{ cell: 'Levers!A60', reason: { kind: 'unknown-lever', id: 'steel.subsidy' } }],
    })
  })

  it('carries over what was typed into one of model 1.0, as a study is', async () => {
    const { inputs, carried } = await inputsOf(await ofModel1(course, { levers: { 'defence.rnd': { value: 4 } } }))
    expect(inputs.levers).toEqual({ 'defence.rnd': { value: 4 } })
    expect(inputs.origin?.model).toEqual({ version: '1.0', fingerprint: release.fingerprint })
    expect(carried?.from).toBe('1.0')
    expect(carried?.told.map(({ kind }) => kind)).toContain('lever-meaning')
  })
})

describe('what is no workbook of ours', () => {
  it('is refused in a sentence', async () => {
    const t = await createTranslator('en')
    const say = async (bytes: Uint8Array) => {
      const failure = await refusal(bytes)
      return failure && describeWorkbook(failure, t)
    }
    expect(await say(new TextEncoder().encode('{"format":"levier"}'))).toBe('this is not an Excel workbook (.xlsx)')
    expect(await say(new Uint8Array(21 * 1024 * 1024))).toBe(
      'the workbook holds more than 20 MB, the most that is read',
    )
    const empty = await openWorkbook(course)
    for (const { id } of [...empty.worksheets].slice(1)) empty.removeWorksheet(id)
    expect(await say(new Uint8Array(await empty.xlsx.writeBuffer()))).toBe(
      'the workbook does not have the sheets of levers and figures that Levier exports',
    )
    expect(await say(await withPart('xl/workbook.xml', (text) => text.replace('<sheet ', '<sheet <')))).toBe(
      'the part "xl/workbook.xml" of the workbook is damaged',
    )
    const entities = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect(await say(await withPart('xl/sharedStrings.xml', (text) => text.replace('<sst', `${entities}<sst`)))).toBe(
      'the part "xl/sharedStrings.xml" of the workbook is damaged',
    )
    expect(await say(await withPart('xl/sharedStrings.xml', (text) => text + ' '.repeat(40 * 1024 * 1024)))).toBe(
      'the workbook holds more than 32 MB, the most that is read',
    )
  })

  it('does no harm: damaged at 500 places it is read as it was, or refused in a sentence', async () => {
    const random = seeded(500)
    const t = await createTranslator('en')
    const parts = await JSZip.loadAsync(course)
    const stored = await parts.generateAsync({ type: 'uint8array', compression: 'STORE' })
    for (let time = 0; time < 500; time++) {
      const damaged = (time % 2 ? stored : course).slice(
        0,
        time % 5 === 0 ? Math.floor(random() * stored.length) : undefined,
      )
      for (let hit = 0; hit < 1 + (time % 7); hit++) damaged[Math.floor(random() * damaged.length)] = random() * 256
      const read = await readWorkbook(damaged)
      if (!read.ok) expect(describeWorkbook(read.failure, t)).not.toBe('')
    }
  })
})

const libreOffice = findLibreOffice()

describe.runIf(libreOffice)('a workbook edited and saved by LibreOffice', () => {
  it('comes back as a scenario with the numbers that the workbook itself shows', async () => {
    const random = seeded(50)
    const tried = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const assumptions = randomAssumptions(random)
        return typedInto(course, { levers: randomSettings(random, assumptions), figures: assumptions }, 1)
      }),
    )
    for (const workbook of await recalculated(libreOffice ?? '', tried)) {
      const { inputs } = await inputsOf(new Uint8Array(await workbook.xlsx.writeBuffer()))
      const { scenario } = projector.project(inputs.levers, inputs.assumptions)
      const off = disagreements(scenario, seriesOn(sheetOf(workbook, 'Model'), belgium.years))
      expect(off.length).toBe(belgium.equations.length * belgium.years.length)
      expect(off.filter(({ relative }) => relative > 1e-9)).toEqual([])
    }
  })
})
