import type { Workbook } from 'exceljs'
import { scenarioName } from '#models/narrative/names'
import type { Subject } from '../subject'
import { look, tabs } from './look'
import { addPictures, type Picture } from './pictures'
import type { Places } from './places'
import { plainText } from './plainText'

/** The charts of the study as pictures, one a page where they are printed: as large as they are, so that pages may end between them. */
export function chartsSheet(
  workbook: Workbook,
  places: Places,
  { study, scenario, text }: Subject,
  pictures: readonly Picture[],
): void {
  if (pictures.length === 0) return
  const sheet = workbook.addWorksheet(places.sheetName('charts'), {
    properties: { tabColor: { argb: tabs.result } },
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      scale: 100,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    views: [{ showGridLines: false }],
  })
  const name = scenarioName(scenario, text)
  for (const [row, words, style] of [
    [1, study.title || name, look.title],
    [2, text.t('exchange:subtitle.charts', { scenario: name }), look.subtitle],
  ] as const) {
    const cell = sheet.getCell(`A${row}`)
    cell.value = plainText(words)
    cell.style = style
  }
  sheet.getRow(1).height = 24
  addPictures(workbook, sheet, pictures, 2)
}
