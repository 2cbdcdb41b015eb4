import { csvText, forPrograms, forSpreadsheets } from '#models/exchange/csv'
import { writeTable } from '#models/exchange/table/writeTable'
import { scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { ExportResult } from '#shared/ipc/contract'
import { exportTarget } from '../../platform/exportTarget'
import { appStore } from '../appStore'

/** The scenarios of the study as a table that can be pasted, dropped and run again, a row each. */
export function exportTable(text: Text): Promise<ExportResult> {
  const { study } = appStore.getState()
  const { columns, rows } = writeTable(study.scenarios, (scenario) => scenarioName(scenario, text))
  // What a spreadsheet in the reader's language opens as numbers.
  const dialect = text.language === 'en' ? forPrograms : forSpreadsheets
  return exportTarget.save({
    name: [study.title.trim() || 'Levier', text.t('tables:export.name')].join(' - '),
    format: 'csv',
    bytes: new TextEncoder().encode(csvText(columns, rows, dialect)),
    beside: null,
  })
}
