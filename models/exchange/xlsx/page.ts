import type { Cell, Workbook, Worksheet } from 'exceljs'
import { letters } from './letters'
import { type Look, look, tabs } from './look'
import { HEADER_ROW } from './places'
import { plainText } from './plainText'

/** A column: its heading, how wide it is in characters, and whether numbers stand in it. */
export interface Column {
  readonly heading: string | number
  readonly width: number
  readonly numbers?: boolean
}

/** The codes spreadsheets know paper by. */
const PAPERS = { A3: 8, A4: 9 } as const

/** How many letters of running text stand in the width of one digit. */
const LETTERS = 1.1
const LINE_HEIGHT = 13
const PADDING = 2
/** of a row, in points: spreadsheets allow no more */
const MOST_HEIGHT = 400

interface Opening {
  readonly name: string
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly Column[]
  /** columns that stay in sight */
  readonly fixed: number
  readonly tab: keyof typeof tabs
  readonly paper: keyof typeof PAPERS
}

export type Content = string | number | null | { readonly formula: string; readonly result: number | string }

/** What a formula gives, as a cell keeps it: a year without a value is an empty text. */
export const kept = (value: number): number | string => (Number.isNaN(value) ? '' : value)

/** A sheet that is filled from the top: title, what it is for, headings that stay in sight. */
export class Page {
  readonly sheet: Worksheet

  constructor(workbook: Workbook, { name, title, subtitle, columns, fixed, tab, paper }: Opening) {
    this.sheet = workbook.addWorksheet(name, {
      properties: { defaultRowHeight: LINE_HEIGHT + PADDING, tabColor: { argb: tabs[tab] } },
      pageSetup: {
        paperSize: PAPERS[paper] as number,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `${HEADER_ROW}:${HEADER_ROW}`,
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: '&L&A&R&P / &N' },
      views: [
        {
          state: 'frozen',
          xSplit: fixed,
          ySplit: HEADER_ROW,
          showGridLines: false,
          activeCell: `${letters(fixed + 1)}${HEADER_ROW + 1}`,
        },
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
    if (typeof content === 'string' && style.alignment?.wrapText) this.makeRoom(cell, content)
    return cell
  }

  /** Rows as high as their longest text needs: not every program does this when it opens a file. */
  private makeRoom({ row, col }: Cell, content: string): void {
    const wide = Math.max(1, (this.sheet.getColumn(Number(col)).width ?? 10) - 1) * LETTERS
    const lines = content.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / wide)), 0)
    const height = Math.min(MOST_HEIGHT, lines * LINE_HEIGHT + PADDING)
    const at = this.sheet.getRow(Number(row))
    at.height = Math.max(at.height ?? LINE_HEIGHT + PADDING, height)
  }
}
