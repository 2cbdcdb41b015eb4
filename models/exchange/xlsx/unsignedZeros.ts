import type { Workbook, Worksheet } from 'exceljs'
import { letters } from './letters'

/** How far within half of the last decimal a value surely rounds to zero. */
const WITHIN = 1 - 1e-9

/** The decimals that a number format writes of a small value; null where it writes no digits. */
function decimalsIn(format: string | undefined): number | null {
  const small = format?.split(';').at(-1)
  return small && /^#?[#,0]*0(\.0+)?$/.test(small) ? (small.split('.')[1] ?? '').length : null
}

interface Stretch {
  readonly row: number
  readonly from: number
  to: number
  readonly decimals: number
}

/** The cells that show numbers, as stretches of a row with the same decimals. */
function stretchesOf(sheet: Worksheet): readonly Stretch[] {
  const found: Stretch[] = []
  sheet.eachRow((cells, row) =>
    cells.eachCell((cell, column) => {
      const decimals = decimalsIn(cell.numFmt)
      if (decimals === null) return
      const before = found.at(-1)
      if (before?.row === row && before.to === column - 1 && before.decimals === decimals) before.to = column
      else found.push({ row, from: column, to: column, decimals })
    }),
  )
  return found
}

/** Shows values that round to zero without a sign: a number format alone would write `-0.0`. */
export function unsignedZeros(workbook: Workbook): void {
  for (const sheet of workbook.worksheets) {
    const all = stretchesOf(sheet)
    for (const decimals of new Set(all.map(({ decimals }) => decimals))) {
      const stretches = all.filter((stretch) => stretch.decimals === decimals)
      const limit = (0.5 * WITHIN) / 10 ** decimals
      const zero = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
      sheet.addConditionalFormatting({
        ref: stretches.map(({ row, from, to }) => `${letters(from)}${row}:${letters(to)}${row}`).join(' '),
        rules: [
          {
            type: 'cellIs',
            operator: 'between',
            priority: 2 + decimals,
            formulae: [-limit, limit],
            style: { numFmt: `${zero};${zero}` },
          },
        ],
      })
    }
  }
}
