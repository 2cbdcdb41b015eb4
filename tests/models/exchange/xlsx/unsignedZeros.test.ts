import type { Cell, Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { letters } from '#models/exchange/xlsx/letters'

import { workbookBytes } from '#models/exchange/xlsx/workbook'
import { subject } from '../../../support/subject'
import { openWorkbook } from '../../../support/workbook'

/** A little less is put into research than today, and late: losses too small to be written. */
const SETTINGS = { 'research.intensity': { value: 3.31, by: 2040 } }

/** The value of a cell if that is not zero but has only zeros in the decimals that its format shows. */
function nearZero(cell: Cell): number | null {
  const value = cell.formula ? cell.result : cell.value
  if (typeof value !== 'number' || value === 0 || !cell.numFmt?.includes('0')) return null
  const [, shown = '', percent] = /(?:\.(0+))?(%?)$/.exec(cell.numFmt) ?? []
  const decimals = shown.length + (percent ? 2 : 0)
  return /[1-9]/.test(Math.abs(value).toFixed(decimals)) ? null : value
}

/** The number format that a rule of the sheet gives a cell for its value. */
function formatBySheet(sheet: Worksheet, cell: Cell, value: number): string | undefined {
  const { conditionalFormattings } = sheet as unknown as {
    readonly conditionalFormattings: readonly {
      readonly ref: string
      readonly rules: readonly {
        readonly operator?: string
        readonly formulae?: readonly string[]
        readonly style?: { readonly numFmt?: { readonly formatCode: string } }
      }[]
    }[]
  }
  const covers = (ref: string) =>
    ref.split(' ').some((range) => {
      const [, from = '', row, to = from] = /^([A-Z]+)(\d+)(?::([A-Z]+)\d+)?$/.exec(range) ?? []
      const columns = Array.from({ length: Number(cell.col) }, (_, index) => letters(index + 1))
      return Number(row) === Number(cell.row) && columns.includes(from) && !columns.slice(0, -1).includes(to)
    })
  for (const { ref, rules } of conditionalFormattings)
    for (const { operator, formulae = [], style } of rules)
      if (operator === 'between' && covers(ref) && Number(formulae[0]) <= value && value <= Number(formulae[1]))
        return style?.numFmt?.formatCode
  return undefined
}

describe('a value that rounds to zero', () => {
  it('is shown without a sign on every sheet', async () => {
    const workbook = await openWorkbook(await workbookBytes(await subject(SETTINGS)))
    const sheets = new Set<string>()
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const value = nearZero(cell)
          if (value === null) return
          if (value < 0) sheets.add(sheet.name)
          expect(formatBySheet(sheet, cell, value), `${sheet.name} ${cell.address}: ${value}`).toMatch(/^(0[.0]*);\1$/)
        }),
      )
    expect([...sheets]).toEqual(['Results', 'Model', 'Differences'])
  })
})
