import type { TableFailure } from '#models/exchange/table/failure'
import { describeTable } from '#models/narrative/describeTable'
import { figureQuantity } from '#models/narrative/figures'
import { useText } from '../../ui/text'

/** Why a table of scenarios was not taken. */
export function TableWords({ failure, name }: { readonly failure: TableFailure; readonly name: string }) {
  const text = useText()
  const { t } = text
  const reason = describeTable(failure, t, (value, unit) => figureQuantity(value, unit, text))
  return <p>{name ? t('tables:refused', { name, reason }) : t('tables:refusedPasted', { reason })}</p>
}
