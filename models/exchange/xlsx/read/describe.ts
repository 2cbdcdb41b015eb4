import type { Translate } from '#shared/i18n/translator'
import type { Catalogue } from '#shared/i18n/words'
import { describeSetting, type WriteNumber } from '#shared/study/describeSetting'
import { quoted } from '#shared/study/place'
import type { RefusedCell, WorkbookFailure } from './failure'

/** A translator that knows at least the words about study files. */
type StudyWords = Translate<Pick<Catalogue, 'study'>>

const MEGABYTE = 1024 * 1024

/**
 * Why a cell is not taken, with its address.
 *
 * @param write what the model allows, as the reader writes numbers; without it, as a file does
 */
export function describeCell({ cell, reason }: RefusedCell, t: StudyWords, write?: WriteNumber): string {
  const words =
    reason.kind === 'not-a-number'
      ? reason.found === ''
        ? t('study:workbook.empty')
        : t('study:workbook.no-number', { found: quoted(reason.found) })
      : describeSetting(reason, t, write)
  return t('study:at', { place: cell, reason: words })
}

/** Why a workbook cannot be read back, without the cells that are refused. */
export function describeWorkbook(failure: WorkbookFailure, t: StudyWords): string {
  switch (failure.kind) {
    case 'too-large':
      return t('study:workbook.too-large', { limit: failure.limit / MEGABYTE })
    case 'damaged':
      return t('study:workbook.damaged', { place: quoted(failure.place) })
    case 'refused':
      return t('study:workbook.refused', { count: failure.cells.length })
    case 'not-a-workbook':
    case 'not-ours':
    case 'several':
      return t(`study:workbook.${failure.kind}`)
  }
}
