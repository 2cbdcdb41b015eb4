import type { AnyWorkbookFailure } from '#models/exchange/readAnyWorkbook'
import { describeCell } from '#models/exchange/xlsx/read/describe'
import { describeAnyWorkbook } from '#models/narrative/describeAnyWorkbook'
import { figureQuantity } from '#models/narrative/figures'
import { useText } from '../../ui/text'
import { ShortList } from './ShortList'

/** Why a workbook was not taken, with the cells that are at fault. */
export function WorkbookWords({ failure, name }: { readonly failure: AnyWorkbookFailure; readonly name: string }) {
  const text = useText()
  const { t } = text
  const write = (value: number, unit: string): string => figureQuantity(value, unit, text)
  if (failure.kind !== 'refused')
    return <p>{t('tables:refused', { name, reason: describeAnyWorkbook(failure, t, write) })}</p>
  return (
    <>
      <p>{t('incoming:refused', { name, count: failure.cells.length })}</p>
      <ShortList sentences={failure.cells.map((cell) => describeCell(cell, t, write))} />
    </>
  )
}
