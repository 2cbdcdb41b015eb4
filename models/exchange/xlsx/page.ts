import type { Cell, Workbook, Worksheet } from 'exceljs'
import { type Look, look } from './look'
import { HEADER_ROW, letters } from './places'
import { plainText } from './plainText'

/** A column: its heading, how wide it is in characters, and whether numbers stand in it. */
export interface Column {
  readonly heading: string | number
  readonly width: number
  readonly numbers?: boolean
}

interface Opening {
  readonly name: string
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly Column[]
  /** columns that stay in sight */
  readonly fixed: number
}

export type Content = string | number | null | { readonly formula: string; readonly result: number | string }

/** What a formula gives, as a cell keeps it: a year without a value is an empty text. */
export const kept = (value: number): number | string => (Number.isNaN(value) ? '' : value)

/** A sheet that is filled from the top: title, what it is for, headings that stay in sight. */
export class Page {
  readonly sheet: Worksheet

  constructor(workbook: Workbook, { name, title, subtitle, columns, fixed }: Opening) {
    this.sheet = workbook.addWorksheet(name, {
      properties: { defaultRowHeight: 14 },
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: '&L&A&R&P / &N' },
      views: [
        { state: 'frozen', xSplit: fixed, ySplit: HEADER_ROW, showGridLines: false, activeCell: `A${HEADER_ROW + 1}` },
      ],
    })
    this.put(1, 1, title, look.title)
    this.put(2, 1, subtitle, look.subtitle)
    this.sheet.getRow(1).height = 24
    this.sheet.getRow(HEADER_ROW).height = 20
    for (const [index, { width }] of columns.entries()) this.sheet.getColumn(index + 1).width = width
    this.headings(HEADER_ROW, columns)
  }

  headings(row: number, columns: readonly Column[]): void {
    for (const [index, { heading, numbers }] of columns.entries())
      this.put(row, index + 1, heading, numbers ? look.headingNumber : look.heading)
  }

  /** A heading across the sheet, `width` columns wide. */
  section(row: number, width: number, title: string): void {
    for (let column = 1; column <= width; column++) this.put(row, column, column === 1 ? title : null, look.section)
    this.sheet.getRow(row).height = 20
  }

  put(row: number, column: number | string, content: Content, style: Look, numberFormat?: string): Cell {
    const cell = this.sheet.getCell(typeof column === 'number' ? `${letters(column)}${row}` : `${column}${row}`)
    if (typeof content === 'string') cell.value = plainText(content)
    else if (content !== null) cell.value = typeof content === 'number' ? content : { ...content, date1904: false }
    cell.style = numberFormat ? { ...style, numFmt: numberFormat } : style
    return cell
  }
}
