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
import { newWorkbook } from './newWorkbook'
import { notesSheet } from './notesSheet'
import { pathsSheet } from './pathsSheet'
import { Places } from './places'
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
  const workbook = await newWorkbook(subject)
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
