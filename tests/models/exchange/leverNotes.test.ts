import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { writeTable } from '#models/exchange/table/writeTable'
import { inputsAfter, workbookChanges } from '#models/exchange/xlsx/read/changes'
import { readWorkbook } from '#models/exchange/xlsx/read/readWorkbook'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { Scenario } from '#shared/study/study'
import { subject } from '../../support/subject'
import { openWorkbook, rowOf, sheetOf } from '../../support/workbook'

const fonts = { sans: 'AAAA', serif: 'BBBB' }

/** A note on a lever that is set, and one on a lever that is left alone, with all that markup could trip over. */
const noted: Scenario = {
  id: 'tried',
  name: 'Tried',
  notes: '',
  levers: { 'research.intensity': { value: 4, by: 2030 } },
  assumptions: {},
  leverNotes: { 'research.intensity': 'As the note asks', 'skills.talent': '=1+1 <b>left</b> & alone\u0007' },
}
const told = () => subject({}, {}, 'en', { scenarios: [noted] })

describe('a note on a lever', () => {
  it('stands in the report below what the lever is set to, or below the dash of one that is left alone', async () => {
    const html = reportHtml(await told(), fonts)
    expect(html).toMatch(/4\.00%\sof\sGDP by 2030<small>As the note asks<\/small>/)
    expect(html).toContain('<td class="soft">–<small>=1+1 &lt;b&gt;left&lt;/b&gt; &amp; alone</small></td>')
  })

  it('is what the presenter reads beside the table of what was changed', async () => {
    const { slides } = deckOf(await told())
    const notes = slides.filter(({ body }) => body.kind === 'table').map((slide) => slide.notes)
    expect(notes.join('\n')).toMatch(
      /R&D spending \(target\)\s€, “Tried”: As the note asks\n.+, “Tried”: =1\+1 <b>left/,
    )
  })

  it('is what the presenter reads at the first slide of a story that shows the scenario, and at no other', async () => {
    const view = { kind: 'headlines', year: 2030, span: [2025, 2040] } as const
    const shown = { scenario: noted.id, view, caption: '' }
    const story = [
      { ...shown, id: 'a', view: { kind: 'words' }, caption: 'Before', notes: '' },
      { ...shown, id: 'b', notes: 'My own words' },
      { ...shown, id: 'c', notes: '' },
    ] as const
    const { slides } = deckOf(await subject({}, {}, 'en', { scenarios: [noted], story }))
    const notes = slides.slice(0, 3).map((slide) => slide.notes)
    expect(notes[0]).toBe('')
    expect(notes[1]).toMatch(
      /^My own words\n\nR&D spending \(target\)\s€, “Tried”: As the note asks\n.+: =1\+1 <b>left/,
    )
    expect(notes[2]).toBe('')
  })

  it('has a column of its own on the levers’ sheet, as text', async () => {
    const bytes = await workbookBytes(await told())
    const sheet = sheetOf(await openWorkbook(bytes), 'Levers')
    const notes = new Map<unknown, unknown>()
    sheet.eachRow((row) => notes.set(row.getCell('A').value, row.getCell('O').value))
    expect(notes.get('research.intensity')).toBe('As the note asks')
    expect(notes.get('skills.talent')).toBe('=1+1 <b>left</b> & alone')
    expect([...notes.values()].filter((note) => typeof note === 'string' && note !== '')).toContain('Note')
    expect(await (await JSZip.loadAsync(bytes)).file('xl/sharedStrings.xml')?.async('text')).not.toContain('\u0007')
  })

  it('comes back from the workbook: kept, changed, added and taken away, each told with its cell', async () => {
    const workbook = await openWorkbook(await workbookBytes(await told()))
    const sheet = sheetOf(workbook, 'Levers')
    const untouched = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
    if (!untouched.ok) throw new Error(JSON.stringify(untouched.failure))
    expect(workbookChanges(noted, untouched.value)).toEqual([])

    const cellOf = (id: string) => `O${rowOf(sheet, id)}`
    sheet.getCell(cellOf('research.intensity')).value = 'As the note asks, and the minister'
    sheet.getCell(cellOf('skills.talent')).value = null
    sheet.getCell(cellOf('defence.effort')).value = 2034
    const read = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    const before = { ...noted, leverNotes: { ...noted.leverNotes, gone: 'Of a lever that no model has' } }
    const changes = workbookChanges(before, read.value)
    const change = (leverNote: string, from: string, to: string) => ({
      leverNote,
      from,
      to,
      cell: `Levers!${cellOf(leverNote)}`,
    })
    expect(changes).toEqual([
      change('research.intensity', 'As the note asks', 'As the note asks, and the minister'),
      change('skills.talent', noted.leverNotes?.['skills.talent'] ?? '', ''),
      change('defence.effort', '', '2034'),
    ])
    expect(inputsAfter(before, read.value, changes)).toEqual({
      levers: noted.levers,
      assumptions: {},
      leverNotes: {
        gone: 'Of a lever that no model has',
        'research.intensity': 'As the note asks, and the minister',
        'defence.effort': '2034',
      },
    })
  })

  it('stays where a workbook has no place for notes, as those before them', async () => {
    const workbook = await openWorkbook(await workbookBytes(await told()))
    sheetOf(workbook, 'Levers').spliceColumns(15, 1)
    const read = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()))
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    expect(workbookChanges(noted, read.value)).toEqual([])
    expect(inputsAfter(noted, read.value, [])).toMatchObject({ leverNotes: noted.leverNotes })
  })

  it('has no place in a table of scenarios', () => {
    const { columns, rows } = writeTable([noted], ({ name }) => name)
    expect(JSON.stringify([columns, rows])).not.toContain('As the note asks')
  })
})
