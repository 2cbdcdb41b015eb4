import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { writeTable } from '#models/exchange/table/writeTable'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { Scenario } from '#shared/study/study'
import { subject } from '../../support/subject'
import { openWorkbook, sheetOf } from '../../support/workbook'

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

  it('has no place in a table of scenarios', () => {
    const { columns, rows } = writeTable([noted], ({ name }) => name)
    expect(JSON.stringify([columns, rows])).not.toContain('As the note asks')
  })
})
