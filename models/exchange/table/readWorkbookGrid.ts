import type { CellValue } from 'exceljs'
import type JSZip from 'jszip'
import { failure, type Result, success } from '#shared/result'
import type { TableFailure } from './failure'
import { type Grid, isEmpty, type TableCell } from './grid'

/** Bytes of all parts of a workbook, unpacked: ten thousand rows of sixty levers are a third of it. */
const MOST_UNPACKED = 96 * 1024 * 1024

/** A method that its types leave out. */
interface Streamed {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>
}

/** Unpacks a part piece by piece without keeping it: what its entry says of its size need not be true. */
function sizeOf(part: JSZip.JSZipObject, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let length = 0
    const stream = (part as unknown as Streamed).internalStream('uint8array')
    stream
      .on('data', (piece) => {
        length += piece.length
        if (length <= most) return
        stream.pause()
        resolve(length)
      })
      .on('error', reject)
      .on('end', () => resolve(length))
      .resume()
  })
}

async function fits(bytes: Uint8Array): Promise<boolean> {
  const { default: Package } = await import('jszip')
  const parts = await Package.loadAsync(bytes)
  let left = MOST_UNPACKED
  for (const part of Object.values(parts.files)) {
    if (part.dir) continue
    left -= await sizeOf(part, left)
    if (left < 0) return false
  }
  return true
}

/** A number where the cell holds one, or its formula last gave one; else the text that is seen, which is no number. */
function cellOf(value: CellValue): TableCell {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value).toUpperCase()
  if (value instanceof Date) return value.toISOString()
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return value.error
  if ('text' in value) return cellOf(value.text)
  if ('result' in value || 'formula' in value || 'sharedFormula' in value) return cellOf(value.result)
  return ''
}

/** The first sheet of a workbook as a table. A cell that is text is text: what is no number there is not taken for one. */
export async function readWorkbookGrid(bytes: Uint8Array): Promise<Result<Grid, TableFailure>> {
  const { Workbook } = await import('exceljs').then((module) => module.default ?? module)
  const workbook = new Workbook()
  try {
    if (!(await fits(bytes))) return failure({ kind: 'too-large', limit: MOST_UNPACKED })
    // A view of a larger buffer would be read as the whole of it.
    await workbook.xlsx.load(bytes.slice().buffer)
  } catch {
    return failure({ kind: 'not-a-workbook' })
  }
  const [sheet] = workbook.worksheets
  const rows: TableCell[][] = []
  sheet?.eachRow((row, number) => {
    while (rows.length < number - 1) rows.push([])
    const cells: TableCell[] = []
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column - 1) cells.push('')
      cells.push(cellOf(cell.value))
    })
    rows.push(cells)
  })
  const width = rows[0]?.length ?? 0
  const ragged = rows.findIndex((cells) => cells.slice(width).some((cell) => !isEmpty(cell)))
  if (ragged >= 0)
    return failure({ kind: 'ragged', row: ragged + 1, cells: rows[ragged]?.length ?? 0, expected: width })
  return success({ rows, decimal: '.' })
}
