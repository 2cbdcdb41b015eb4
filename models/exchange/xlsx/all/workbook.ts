import { belgium } from '#models/belgium/model'
import type { Subject } from '../../subject'
import { figuresSheet } from '../figuresSheet'
import { historySheet } from '../historySheet'
import { leversSheet } from '../leversSheet'
import { mendWorkbook } from '../mendWorkbook'
import { modelSheet } from '../modelSheet'
import { newWorkbook } from '../newWorkbook'
import { pathsSheet } from '../pathsSheet'
import { Places } from '../places'
import { unsignedZeros } from '../unsignedZeros'
import { allChartsSheet } from './chartsSheet'
import { allNotesSheet } from './notesSheet'
import { partsOf } from './parts'
import { allResultsSheet } from './resultsSheet'
import { settingsSheet } from './settingsSheet'

/**
 * Every scenario of the study in one workbook that recomputes: results beside each other, what differs, and for each
 * scenario its levers and the whole model. Scenarios with the same assumptions share figures and current course.
 *
 * @param subject of any of the scenarios; there are at most `MOST_TOGETHER`
 * @returns the bytes of an .xlsx file
 */
export async function allWorkbookBytes(subject: Subject): Promise<Uint8Array> {
  const workbook = await newWorkbook(subject)
  const places = new Places(belgium, subject.text.t)
  const all = partsOf(subject)
  allResultsSheet(workbook, places, all, subject)
  settingsSheet(workbook, places, all, subject)
  const charts = allChartsSheet(workbook, places, all, subject)
  for (const part of all.parts) leversSheet(workbook, part.places, part.subject)
  for (const group of all.groups) figuresSheet(workbook, group.places, group.subject)
  for (const part of all.parts) modelSheet(workbook, part.places, part.subject, 'scenario')
  for (const group of all.groups) modelSheet(workbook, group.places, group.subject, 'reference')
  for (const part of all.parts) pathsSheet(workbook, part.places, part.subject)
  historySheet(workbook, places, subject)
  allNotesSheet(workbook, places, all, subject)
  unsignedZeros(workbook)
  return mendWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), {
    locale: subject.text.formats.locale,
    charts,
  })
}
