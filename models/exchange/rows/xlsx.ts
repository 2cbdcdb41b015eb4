import { escapeMarkup } from '#shared/charts/markup'
import type { Cell } from '../csv'
import { editPackage, replacePart } from '../office/editPackage'
import { letters } from '../xlsx/letters'
import { look } from '../xlsx/look'
import { mendWorkbook } from '../xlsx/mendWorkbook'
import { plainText } from '../xlsx/plainText'
import type { RowTable, Shard } from './table'

/** What a sheet has room for, its head included. */
const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
/** Cells of a workbook that is still opened. */
const MOST_CELLS = 4_000_000

/** Whether a table has room in a workbook. */
export const fitsSheet = ({ columns }: RowTable, { first, last }: Shard): boolean => {
  const rows = last - first + 2
  return rows <= MOST_ROWS && columns.length <= MOST_COLUMNS && rows * columns.length <= MOST_CELLS
}

function cellXml(value: Cell, address: string): string {
  if (value === null || Number.isNaN(value)) return ''
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`
  const text = escapeMarkup(plainText(String(value)))
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

/**
 * Rows of a table as a workbook of one sheet, its head kept in sight. Written as text, for the library would keep an
 * object for each of its cells.
 */
export async function xlsxOfRows(
  table: RowTable,
  { first, last }: Shard,
  { sheet, locale }: { readonly sheet: string; readonly locale: string },
): Promise<Uint8Array> {
  const { Workbook } = await import('exceljs').then((module) => module.default ?? module)
  const workbook = new Workbook()
  workbook.company = 'Levier'
  const page = workbook.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] })
  page.columns = table.columns.map(({ name }) => ({ header: name, width: Math.min(40, Math.max(12, name.length + 2)) }))
  page.getRow(1).eachCell((cell) => {
    cell.style = look.heading
  })
  const columns = table.columns.map((_, index) => letters(index + 1))
  const row: Cell[] = new Array(columns.length).fill(null)
  const lines: string[] = []
  for (let number = first; number <= last; number++) {
    table.write(number, row)
    const at = number - first + 2
    lines.push(`<row r="${at}">${row.map((value, index) => cellXml(value, `${columns[index]}${at}`)).join('')}</row>`)
  }
  const mended = await mendWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()), { locale })
  return editPackage(mended, async (parts) => {
    const path = 'xl/worksheets/sheet1.xml'
    const xml = (await parts.file(path)?.async('text')) ?? ''
    const filled = xml
      .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${columns.at(-1)}${lines.length + 1}"/>`)
      .replace('</sheetData>', () => `${lines.join('')}</sheetData>`)
    replacePart(parts, path, filled)
  })
}
