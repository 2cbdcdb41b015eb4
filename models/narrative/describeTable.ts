import type { CellReason, TableFailure } from '#models/exchange/table/failure'
import type { Translate } from '#shared/i18n/translator'
import type { Catalogue } from '#shared/i18n/words'
import { describeSetting, type WriteNumber } from '#shared/study/describeSetting'
import { quoted } from '#shared/study/place'

type Words = Translate<Pick<Catalogue, 'study' | 'tables'>>

const MEGABYTE = 1024 * 1024

function describeCell(reason: CellReason, t: Words, write?: WriteNumber): string {
  switch (reason.kind) {
    case 'setting':
      return describeSetting(reason.failure, t, write)
    case 'unknown-column':
      return t('tables:unknown-column', { found: quoted(reason.found) })
    case 'column-twice':
      return t('tables:column-twice', { found: quoted(reason.found), other: reason.other })
    case 'without-year':
    case 'year-without-value':
      return t(`tables:${reason.kind}`, { id: reason.id })
    case 'not-a-number':
      return t('tables:not-a-number', { found: quoted(reason.found) })
    case 'other-notation': {
      const [one = '', other] = reason.written
      const found = quoted(reason.found)
      return other === undefined
        ? t('tables:other-notation', { found, text: one })
        : t('tables:either-notation', { found, one, other })
    }
    default:
      return t(`tables:${reason.kind}`)
  }
}

/**
 * Why a table is refused, in one line that names the cell.
 *
 * @param write what the model allows, as the reader writes numbers; without it, as a file does
 */
export function describeTable(failure: TableFailure, t: Words, write?: WriteNumber): string {
  switch (failure.kind) {
    case 'cell': {
      const reason = describeCell(failure.reason, t, write)
      const column = failure.column === '' ? '' : quoted(failure.column)
      return column
        ? t('tables:at', { cell: failure.cell, column, reason })
        : t('study:at', { place: failure.cell, reason })
    }
    case 'too-large':
      return t('tables:too-large', { limit: failure.limit / MEGABYTE })
    case 'not-utf8':
      return t('tables:not-utf8', { line: failure.line })
    case 'ragged':
      return t('tables:ragged', { row: failure.row, cells: failure.cells, expected: failure.expected })
    default:
      return t(`tables:${failure.kind}`)
  }
}
