import type { Workbook, Worksheet } from 'exceljs'

/** A picture of a chart, drawn by whoever asks for the workbook. */
export interface Picture {
  /** the bytes of a PNG */
  readonly png: Uint8Array
  /** what it shows, for those who cannot see it */
  readonly alt: string
  /** in pixels, as it shows at 100 % */
  readonly width: number
  readonly height: number
}

/** Pixels of a row of this workbook. */
const ROW_HEIGHT = 20
const ROWS_BETWEEN = 1

/** Puts pictures one below the other, each on a page of its own where the sheet is printed. */
export function addPictures(
  workbook: Workbook,
  sheet: Worksheet,
  pictures: readonly Picture[],
  firstRow: number,
): void {
  let row = firstRow
  for (const { png, width, height } of pictures) {
    if (row > firstRow) sheet.getRow(row).addPageBreak()
    const image = workbook.addImage({ base64: base64(png), extension: 'png' })
    sheet.addImage(image, { tl: { col: 0, row }, ext: { width, height }, editAs: 'oneCell' })
    row += Math.ceil(height / ROW_HEIGHT) + ROWS_BETWEEN
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Written here because browsers and Node offer no common way to do it. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const joined = (a << 16) | (b << 8) | c
    const four = [18, 12, 6, 0].map((shift) => ALPHABET[(joined >> shift) & 63])
    const length = Math.min(3, bytes.length - at)
    parts.push(four.slice(0, length + 1).join('') + '='.repeat(3 - length))
  }
  return parts.join('')
}
