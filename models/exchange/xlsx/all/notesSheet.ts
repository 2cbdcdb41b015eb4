import type { Workbook } from 'exceljs'
import { listText } from '#models/narrative/list'
import { supposedSentence } from '#models/narrative/supposed'
import type { Subject } from '../../subject'
import { warnings } from '../../warnings'
import { look } from '../look'
import { licenceLines, notesPage, studyLines, workingLines } from '../notesLines'
import type { Places } from '../places'
import type { Part, Parts } from './parts'

/** Each caveat once, with the scenarios that it holds for where these are not all. */
function caveats(parts: readonly Part[], text: Subject['text']): readonly (readonly [who: string, caveat: string])[] {
  const said = parts.map(({ name, subject }) => ({ name, caveats: new Set(warnings(subject)) }))
  const all = new Set(said.flatMap((each) => [...each.caveats]))
  return [...all].map((caveat) => {
    const names = said.filter((each) => each.caveats.has(caveat)).map(({ name }) => name)
    return [names.length === parts.length ? '' : listText(names, text), caveat]
  })
}

/** What the workbook was made of, what each scenario says of itself, and how the sheets belong together. */
export function allNotesSheet(workbook: Workbook, places: Places, { parts, groups }: Parts, subject: Subject): void {
  const { text } = subject
  const { t } = text
  const lines = notesPage(workbook, places, text)
  studyLines(lines, subject)
  for (const { name, subject } of parts) {
    const { scenario } = subject
    const supposed = supposedSentence(scenario, text) ?? ''
    if (scenario.notes === '' && supposed === '') continue
    lines.section(name)
    lines.line(t('exchange:note.notes'), scenario.notes)
    lines.line('', supposed)
  }
  lines.section(t('exchange:section.warnings'))
  for (const [who, caveat] of caveats(parts, text)) lines.line(who, caveat, look.warning)
  workingLines(lines, text, groups.length === 1 ? undefined : ['inputs', 'unset', 'units', 'missing'])
  lines.line(t('exchange:all.sheets.name'), t('exchange:all.sheets.text'))
  licenceLines(lines, text)
}
