import { csvText, forPrograms, forSpreadsheets } from '#models/exchange/csv'
import { type Table, writeTable } from '#models/exchange/table/writeTable'
import { scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import { languages } from '#shared/i18n/languages'
import { exportTarget } from '../../platform/exportTarget'
import { appStore } from '../appStore'
import { exportAside } from './exportAside'
import type { ExportStatus } from './exporting'

/** A table as a spreadsheet in the reader's language reads it. */
export function csvOf({ columns, rows }: Table, { language }: Text): Uint8Array {
  const dialect = language === 'en' ? forPrograms : forSpreadsheets
  return new TextEncoder().encode(csvText(columns, rows, dialect))
}

const xlsxOf = (table: Table, { language, t }: Text, signal: AbortSignal): Promise<Uint8Array> => {
  const page = { sheet: t('tables:export.name'), locale: languages[language].locale }
  return exportAside<Uint8Array>((exporting) => exporting.table(table, page), signal)
}

/** The scenarios of the study as a table that can be pasted, dropped and run again, a row each. */
export async function exportTable(
  format: 'csv' | 'xlsx',
  text: Text,
  signal: AbortSignal,
): Promise<ExportStatus | { readonly kind: 'cancelled' }> {
  const { study } = appStore.getState()
  const table = writeTable(study.scenarios, (scenario) => scenarioName(scenario, text))
  const outcome = await exportTarget.save({
    name: [study.title.trim() || 'Levier', text.t('tables:export.name')].join(' - '),
    format,
    bytes: format === 'csv' ? csvOf(table, text) : await xlsxOf(table, text, signal),
    beside: null,
  })
  return outcome.kind === 'saved' ? { kind: 'saved-table', name: outcome.name } : outcome
}
