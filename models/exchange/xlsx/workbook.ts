import { belgium } from '#models/belgium/model'
import { comparedScenario } from '#shared/study/scenarios'
import type { Subject } from '../subject'
import { chartsSheet } from './chartsSheet'
import { comparisonSheet } from './comparisonSheet'
import { differencesSheet } from './differencesSheet'
import { figuresSheet } from './figuresSheet'
import { historySheet } from './historySheet'
import { leversSheet } from './leversSheet'
import { mendWorkbook } from './mendWorkbook'
import { modelSheet } from './modelSheet'
import { notesSheet } from './notesSheet'
import { pathsSheet } from './pathsSheet'
import { Places } from './places'
import { plainText } from './plainText'
import { resultsSheet } from './resultsSheet'
import { unsignedZeros } from './unsignedZeros'

/**
 * The scenario as a workbook that recomputes: levers and figures to change, the whole model as
 * formulas for scenario and reference, results, and notes. What cells show before anything is
 * changed are the app's own numbers.
 *
 * @returns the bytes of an .xlsx file
 */
export async function workbookBytes(subject: Subject): Promise<Uint8Array> {
  // Half a megabyte that only those who ask for a workbook should load.
  const { Workbook } = await import('exceljs').then((module) => module.default ?? module)
  const workbook = new Workbook()
  const made = new Date(subject.date)
  workbook.title = plainText(subject.study.title)
  workbook.creator = plainText(subject.study.author)
  workbook.lastModifiedBy = 'Levier'
  workbook.company = 'Levier'
  workbook.created = made
  workbook.modified = made

  const places = new Places(belgium, subject.text.t)
  resultsSheet(workbook, places, subject)
  const charts = chartsSheet(workbook, places, subject)
  leversSheet(workbook, places, subject)
  figuresSheet(workbook, places, subject)
  modelSheet(workbook, places, subject, 'scenario')
  modelSheet(workbook, places, subject, 'reference')
  if (comparedScenario(subject.study)) comparisonSheet(workbook, places, subject)
  pathsSheet(workbook, places, subject)
  differencesSheet(workbook, places, subject)
  historySheet(workbook, places, subject)
  notesSheet(workbook, places, subject)
  unsignedZeros(workbook)
  return mendWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), {
    locale: subject.text.formats.locale,
    charts,
  })
}
