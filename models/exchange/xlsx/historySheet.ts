import type { Workbook } from 'exceljs'
import { firstDrawnYear } from '#models/belgium/history/history'
import { observedRows } from '#models/narrative/observedRows'
import type { Subject } from '../subject'
import { look } from './look'
import { inputFormat } from './numberFormat'
import { Page } from './page'
import { HEADER_ROW, type Places } from './places'

/** What was observed before the model begins: value, source, and with which results it is drawn. */
export function historySheet(workbook: Workbook, places: Places, { text, notes }: Subject): void {
  const { t, formats } = text
  const page = new Page(workbook, {
    name: places.sheetName('history'),
    title: t('register:part.history'),
    subtitle: t('register:history.about', { first: firstDrawnYear }),
    fixed: 0,
    tab: 'note',
    paper: 'A4',
    columns: [
      { heading: t('exchange:column.id'), width: 29 },
      { heading: t('register:history.column.what'), width: 46 },
      { heading: t('register:history.column.year'), width: 8, numbers: true },
      { heading: t('register:history.column.value'), width: 12, numbers: true },
      { heading: t('exchange:column.unit'), width: 14 },
      { heading: t('register:history.column.source'), width: 60 },
      { heading: t('exchange:sheet.notes'), width: 50 },
      { heading: t('register:history.column.drawn'), width: 50 },
    ],
  })
  for (const [index, { history, observation, label, source, note, drawn }] of observedRows(notes, text).entries()) {
    const row = HEADER_ROW + 1 + index
    page.put(row, 1, history.id, look.id)
    page.put(row, 2, label, look.label)
    page.put(row, 3, observation.year, look.softNumber, '0')
    page.put(row, 4, observation.value, look.softNumber, inputFormat(history.unit, observation.value))
    page.put(row, 5, formats.unit(history.unit), look.soft)
    page.put(row, 6, source, look.soft)
    page.put(row, 7, note, look.soft)
    page.put(row, 8, drawn, look.soft)
  }
}
