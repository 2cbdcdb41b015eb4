import type { AnyWorkbookFailure } from '#models/exchange/readAnyWorkbook'
import { describeWorkbook } from '#models/exchange/xlsx/read/describe'
import type { Translate } from '#shared/i18n/translator'
import type { Catalogue } from '#shared/i18n/words'
import type { WriteNumber } from '#shared/study/describeSetting'
import { describeTable } from './describeTable'

/**
 * Why a workbook is not taken, in one line, without the cells that are refused.
 *
 * @param write what the model allows, as the reader writes numbers
 */
export const describeAnyWorkbook = (
  failure: AnyWorkbookFailure,
  t: Translate<Pick<Catalogue, 'study' | 'tables' | 'incoming'>>,
  write: WriteNumber,
): string =>
  failure.kind === 'neither'
    ? t('incoming:neither', { reason: describeTable(failure.reason, t, write) })
    : describeWorkbook(failure, t)
